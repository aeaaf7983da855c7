import { fullYear, type Token } from './tokens';
import type { Item } from './items';

export interface Scanned {
  readonly item: Item;
  /** The token after it. */
  readonly next: number;
}

interface Figures {
  readonly values: readonly number[];
  readonly range: boolean;
  readonly next: number;
}

const MOST_FIGURES = 12;

/** A year, or a range of years: `2003 жыл`, `2002-2003 жж.`, `2003, 2004 гг.`, `2003-04 гг.` */
export function scanYears(tokens: readonly Token[], at: number): Scanned | null {
  const first = yearAt(tokens, at);
  if (first === null) return null;
  let to = first;
  let next = at + 1;
  let [ablative, past] = skipYearWords(tokens, next);
  const range = rangeEnd(tokens, past, first) ?? rangeEnd(tokens, next, first) ?? listEnd(tokens, next, first);
  if (range !== null && !ablative) {
    to = range.year;
    next = range.next;
    [ablative, past] = skipYearWords(tokens, next);
  }
  next = past;
  return { item: { type: 'years', from: first, to, ablative, short: false, ...span(tokens, at, next) }, next };
}

function rangeEnd(tokens: readonly Token[], at: number, first: number): { year: number; next: number } | null {
  if (!isDash(tokens[at])) return null;
  const after = tokens[at + 1]?.type === 'mark' && tokens[at + 1]?.text === '\n' ? at + 2 : at + 1;
  const year = yearAt(tokens, after);
  if (year !== null && !isPartOfUnit(tokens, after)) return { year, next: after + 1 };
  const short = tokens[after];
  if (short?.type !== 'number' || short.text.length !== 2 || !isYearWord(tokens[after + 1])) return null;
  return { year: Math.floor(first / 100) * 100 + short.value, next: after + 1 };
}

/** `2005, 2006 гг.`: years that follow on each other under one word for all. */
function listEnd(tokens: readonly Token[], at: number, first: number): { year: number; next: number } | null {
  let year = first;
  let next = at;
  for (;;) {
    const listed = skipSeparator(tokens, next);
    if (listed === next || yearAt(tokens, listed) !== year + 1 || isPartOfUnit(tokens, listed)) break;
    year += 1;
    next = listed + 1;
  }
  return year > first && isYearWord(tokens[next]) ? { year, next } : null;
}

/** A year in two digits before `г.` or `ж.`: `март 97 г.` */
export function scanShortYear(tokens: readonly Token[], at: number): Scanned | null {
  const token = tokens[at];
  const word = tokens[at + 1];
  if (token?.type !== 'number' || token.text.length !== 2 || word === undefined) return null;
  if (!/^(г|ж|гг|жж)$/i.test(word.text)) return null;
  const year = fullYear(token.value);
  const [ablative, next] = skipYearWords(tokens, at + 1);
  return { item: { type: 'years', from: year, to: year, ablative, short: true, ...span(tokens, at, next) }, next };
}

/** Figures with the unit they count: `3-тоқсан`, `ІІІ-IV кварталы`, `1,2-жарты жылдық`, `1 және 15 қаңтар`. */
export function scanCounted(tokens: readonly Token[], at: number): Scanned | null {
  const figures = scanFigures(tokens, at);
  if (figures === null) return null;
  const { values, range } = figures;
  const head = tokens[skipBreak(tokens, figures.next)];
  const next = skipBreak(tokens, figures.next) + 1;
  if (head?.type !== 'word' || head.role === null) return null;
  const role = head.role;
  if (role.role === 'unit') {
    return { item: { type: 'units', unit: role.unit, values, range, ablative: role.ablative, ...span(tokens, at, next) }, next: skipStop(tokens, next) };
  }
  if (role.role === 'half-of') {
    const after = tokens[skipBreak(tokens, next)];
    const glued = after?.type === 'word' && (after.role?.role === 'years-half');
    const end = glued ? skipBreak(tokens, next) + 1 : next;
    return { item: { type: 'units', unit: 'half-year', values, range, ablative: false, ...span(tokens, at, end) }, next: end };
  }
  if (role.role === 'month' && values.every((day) => Number.isInteger(day))) {
    const days = values.map((day) => ({ month: role.month, day }));
    const end = isMonthWord(tokens[next]) ? next + 1 : next;
    return { item: { type: 'days', days, range, ablative: role.ablative, ...span(tokens, at, end) }, next: skipStop(tokens, end) };
  }
  return null;
}

/** Figures in a row: `2,3`, `ІІІ-IV`, `1 және 2`, `1-ші`, `первый`. */
function scanFigures(tokens: readonly Token[], at: number): Figures | null {
  const values: number[] = [];
  let range = false;
  let next = at;
  let dashed = false;
  while (values.length < MOST_FIGURES) {
    const value = figureAt(tokens, next);
    if (value === null) break;
    values.push(value);
    if (dashed) range = true;
    next = skipOrdinalSuffix(tokens, next + 1);
    const separator = skipSeparator(tokens, next);
    dashed = isDash(tokens[next]);
    if (figureAt(tokens, separator) === null) {
      next = dashed ? next + 1 : next;
      break;
    }
    next = separator;
  }
  return values.length === 0 ? null : { values, range, next };
}

function figureAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (token?.type === 'roman') return token.value;
  if (isLetterFigure(tokens, at)) return LETTER_FIGURES[token?.text ?? ''] ?? null;
  if (token?.type === 'number') return token.text.length <= 2 ? token.value : null;
  return token?.type === 'word' && token.role?.role === 'ordinal' ? token.role.value : null;
}

/** Capitals that a typewriter or a scanner gave for `II` and `III`. */
const LETTER_FIGURES: Readonly<Record<string, number>> = { П: 2, Ш: 3 };

/** Whether a letter stands for a Roman figure: `Ш квартал`. */
export function isLetterFigure(tokens: readonly Token[], at: number): boolean {
  if (LETTER_FIGURES[tokens[at]?.text ?? ''] === undefined) return false;
  const next = tokens[isDash(tokens[at + 1]) ? at + 2 : at + 1];
  return next?.type === 'word' && next.role?.role === 'unit';
}

function skipSeparator(tokens: readonly Token[], at: number): number {
  let next = skipBreak(tokens, at);
  const token = tokens[next];
  const isAnd = token?.type === 'word' && token.role?.role === 'and';
  if (token?.text === ',' || isDash(token) || isAnd) next = skipBreak(tokens, next + 1);
  return next;
}

/** `-ші`, `-й`, `"` round a day's figure. */
function skipOrdinalSuffix(tokens: readonly Token[], at: number): number {
  const quote = /^["»”]$/.test(tokens[at]?.text ?? '') ? at + 1 : at;
  const suffix = tokens[quote + 1];
  const glued = isDash(tokens[quote]) && suffix?.type === 'word' && /^(ші|шы|го|й|ый|ой|е|ом|м|я|ая)$/.test(suffix.text);
  return glued ? quote + 2 : quote;
}

export function isDash(token: Token | undefined): boolean {
  return token !== undefined && token.type === 'mark' && /^[-‐‑–—−]$/.test(token.text);
}

function skipBreak(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === '\n' ? at + 1 : at;
}

function skipStop(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === '.' ? at + 1 : at;
}

function yearAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  return token?.type === 'number' && token.text.length === 4 && token.value >= 1900 && token.value < 2200 ? token.value : null;
}

function isPartOfUnit(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at + 1];
  return word?.type === 'word' && word.role?.role === 'unit';
}

function isYearWord(token: Token | undefined): boolean {
  return token?.type === 'word' && token.role?.role === 'year-word';
}

function isMonthWord(token: Token | undefined): boolean {
  return token?.type === 'word' && token.role?.role === 'month-word';
}

/** `г.`, `ж.ж.`, `жылдар`: whether they stand in the ablative, and the token after them. */
function skipYearWords(tokens: readonly Token[], at: number): [ablative: boolean, next: number] {
  let next = at;
  let ablative = false;
  for (;;) {
    const candidate = isDash(tokens[next]) && isYearWord(tokens[next + 1]) && next === at ? next + 1 : next;
    const token = tokens[candidate];
    if (token?.type !== 'word' || token.role?.role !== 'year-word' || isEach(tokens[candidate + 1])) return [ablative, next];
    ablative = ablative || token.role.ablative;
    next = skipStop(tokens, candidate + 1);
  }
}

function isEach(token: Token | undefined): boolean {
  return token?.type === 'word' && token.role?.role === 'each';
}

export function span(tokens: readonly Token[], from: number, to: number): { start: number; end: number } {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
