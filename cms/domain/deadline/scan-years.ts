import { isDash, isEachBehind, roleAt, skipBreak, skipStop, span, wordAt, type Scanned } from './token-at';
import { fullYear, type Token } from './tokens';

/** A year, or a range of years: `2003 жыл`, `2002-2003 жж.`, `2003, 2004 гг.`, `2003-04 гг.`, `2000/2001 гг.` */
export function scanYears(tokens: readonly Token[], at: number): Scanned | null {
  const first = yearAt(tokens, at);
  if (first === null) return null;
  let to = first;
  let next = isDash(tokens[at + 1]) && /^(ші|шы|й|го|м)$/.test(wordAt(tokens, at + 2)) ? at + 3 : at + 1;
  let [ablative, past] = skipYearWords(tokens, next);
  const range = rangeEnd(tokens, past, first) ?? rangeEnd(tokens, next, first) ?? slashEnd(tokens, next, first) ?? listEnd(tokens, next, first);
  if (range !== null && !ablative) {
    to = range.year;
    next = range.next;
    [ablative, past] = skipYearWords(tokens, next);
  }
  next = past;
  return { item: { type: 'years', from: first, to, ablative, short: false, ...span(tokens, at, next) }, next };
}

interface RangeEnd {
  readonly year: number;
  readonly next: number;
}

function rangeEnd(tokens: readonly Token[], at: number, first: number): RangeEnd | null {
  if (!isDash(tokens[at])) return null;
  const after = skipBreak(tokens, at + 1);
  const year = yearAt(tokens, after);
  if (year !== null && !isPartOfUnit(tokens, after)) return { year, next: after + 1 };
  const short = tokens[after];
  if (short?.type !== 'number' || short.text.length !== 2 || !isYearWord(tokens, after + 1)) return null;
  return { year: Math.floor(first / 100) * 100 + short.value, next: after + 1 };
}

/** `2000/2001 гг.`: two years on each other; one year of school or heating is neither. */
function slashEnd(tokens: readonly Token[], at: number, first: number): RangeEnd | null {
  if (tokens[at]?.text !== '/' || yearAt(tokens, at + 1) !== first + 1) return null;
  return isYearWord(tokens, at + 2) ? { year: first + 1, next: at + 2 } : null;
}

/** `2005, 2006 гг.`: years that follow on each other under one word for all. */
function listEnd(tokens: readonly Token[], at: number, first: number): RangeEnd | null {
  let year = first;
  let next = at;
  for (;;) {
    const listed = skipListing(tokens, next);
    if (listed === next || yearAt(tokens, listed) !== year + 1 || isPartOfUnit(tokens, listed)) break;
    year += 1;
    next = listed + 1;
  }
  return year > first && isYearWord(tokens, next) ? { year, next } : null;
}

function skipListing(tokens: readonly Token[], at: number): number {
  const start = skipBreak(tokens, at);
  const divides = tokens[start]?.text === ',' || roleAt(tokens, start) === 'and';
  return divides ? skipBreak(tokens, start + 1) : start;
}

const SHORT_YEAR_WORD = /^(г|ж|гг|жж|год|года|году|годы|жыл|жылы|жылғы|жылдар|жылдары)$/;

/** A year in two digits before its word: `март 97 г.`, `03-05 жж.` */
export function scanShortYear(tokens: readonly Token[], at: number): Scanned | null {
  const from = shortYearAt(tokens, at);
  if (from === null) return null;
  const to = isDash(tokens[at + 1]) ? shortYearAt(tokens, at + 2) : null;
  const word = to === null ? at + 1 : at + 3;
  if (!SHORT_YEAR_WORD.test(wordAt(tokens, word)) || (to !== null && to <= from)) return null;
  if (to === null && !/^(г|ж|гг|жж)$/.test(wordAt(tokens, word))) return null;
  const [ablative, next] = skipYearWords(tokens, word);
  return { item: { type: 'years', from, to: to ?? from, ablative, short: true, ...span(tokens, at, next) }, next };
}

function shortYearAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  return token?.type === 'number' && token.text.length === 2 ? fullYear(token.value) : null;
}

function yearAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  return token?.type === 'number' && token.text.length === 4 && token.value >= 1900 && token.value < 2200 ? token.value : null;
}

function isPartOfUnit(tokens: readonly Token[], at: number): boolean {
  return roleAt(tokens, at + 1) === 'unit';
}

function isYearWord(tokens: readonly Token[], at: number): boolean {
  return roleAt(tokens, at) === 'year-word';
}

/** `г.`, `ж.ж.`, `жылдар` (one word, or one-letter ones in a row): whether they stand in the ablative, and the token after them. */
function skipYearWords(tokens: readonly Token[], at: number): [ablative: boolean, next: number] {
  let next = at;
  let ablative = false;
  for (;;) {
    const candidate = isDash(tokens[next]) && isYearWord(tokens, next + 1) && next === at ? next + 1 : next;
    const token = tokens[candidate];
    if (next > at && (token?.text.length ?? 0) > 1) return [ablative, next];
    if (token?.type !== 'word' || token.role?.role !== 'year-word' || isEachBehind(wordAt(tokens, skipBreak(tokens, candidate + 1)))) return [ablative, next];
    ablative = ablative || token.role.ablative;
    next = skipStop(tokens, candidate + 1);
  }
}
