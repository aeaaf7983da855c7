import type { Span } from './items';
import { isDash, roleAt, skipBreak, wordAt } from './token-at';
import type { Token } from './tokens';
import { spread } from './spread';

export interface Figures {
  readonly spans: readonly Span[];
  /** Its words say from and to by themselves: `с 15 по 20`. */
  readonly closed: boolean;
  readonly next: number;
}

const MOST_FIGURES = 12;

/** Endings of ordinals and cases behind a figure: `1-ші`, `1-го`, `31-де`, `5-іне`. */
const SUFFIXES = spread(
  'ші шы нші ншы інші ыншы шіден шыдан го ого его му ому м х й ый ой я ая ья ое ье е ом ми ые ую ю ти ' +
    'і ы сі сы ге ға ке қа не на іне ына сіне сына де да те та нде нда інде ында сінде сында ден дан тен тан нен нан інен ынан сінен сынан ' +
    'нің ның інің ының сінің сының дің дың тің тың ін ын сін сын',
);

/** Figures in a row: `2,3`, `ІІІ-IV`, `1 және 2`, `1-ші`, `первый`, `с 15 по 20`; a dash between two makes a range. */
export function scanFigures(tokens: readonly Token[], at: number): Figures | null {
  const spans: Span[] = [];
  const opened = roleAt(tokens, at - 1) === 'from-before';
  let closed = false;
  let dashed = false;
  let next = at;
  for (let count = 0; count < MOST_FIGURES; count += 1) {
    const figure = figureAt(tokens, next);
    if (figure === null) break;
    const end = skipSuffix(tokens, figure.next);
    const place = { start: tokens[next]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
    const before = spans.at(-1);
    if (dashed && before !== undefined && before.first === before.last) spans[spans.length - 1] = { ...before, last: figure.value, end: place.end };
    else spans.push({ first: figure.value, last: figure.value, ...place });
    next = end;
    const separator = separatorAt(tokens, next, opened);
    if (figureAt(tokens, separator.next) === null) {
      next = isDash(tokens[next]) ? next + 1 : next;
      break;
    }
    closed = closed || separator.closing;
    dashed = separator.dashed;
    next = separator.next;
  }
  return spans.length === 0 ? null : { spans, closed, next };
}

function figureAt(tokens: readonly Token[], at: number): { value: number; next: number } | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const value = mixedFigure(tokens, at);
  if (value !== null) return { value, next: at + 2 };
  if (token.type === 'roman') return { value: token.value, next: at + 1 };
  if (isLetterFigure(tokens, at)) return { value: LETTER_FIGURES[token.text] ?? 0, next: at + 1 };
  if (token.type === 'number') return token.text.length <= 2 ? { value: token.value, next: at + 1 } : null;
  return token.type === 'word' && token.role?.role === 'ordinal' ? { value: token.role.value, next: at + 1 } : null;
}

/** Capitals that a typewriter or a scanner gave for `II` and `III`. */
const LETTER_FIGURES: Readonly<Record<string, number>> = { П: 2, Ш: 3 };

/** Whether letters stand for a Roman figure (`Ш квартал`), or a figure for a letter of one (`1V`). */
export function isLetterFigure(tokens: readonly Token[], at: number): boolean {
  if (mixedFigure(tokens, at) !== null) return true;
  if (LETTER_FIGURES[tokens[at]?.text ?? ''] === undefined) return false;
  const next = isDash(tokens[at + 1]) || tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
  return roleAt(tokens, next) === 'unit' || tokens[next]?.type === 'roman' || (next > at + 1 && LETTER_FIGURES[tokens[next]?.text ?? ''] !== undefined);
}

/** `1V`, `1У`: an Arabic 1 that a typewriter gave for the Roman. */
function mixedFigure(tokens: readonly Token[], at: number): number | null {
  const [one, five] = [tokens[at], tokens[at + 1]];
  if (one?.text !== '1' || five === undefined || five.start !== one.end) return null;
  return /^[VУҮY]$/.test(five.text) ? 4 : null;
}

function separatorAt(tokens: readonly Token[], at: number, opened: boolean): { next: number; dashed: boolean; closing: boolean } {
  const start = skipBreak(tokens, at);
  const token = tokens[start];
  const closing = opened && /^(по|до)$/.test(wordAt(tokens, start));
  const dashed = isDash(token) || closing;
  const divides = dashed || token?.text === ',' || roleAt(tokens, start) === 'and';
  return { next: divides ? skipBreak(tokens, start + 1) : start, dashed, closing };
}

/** `-ші`, `-й`, `ое` behind a figure, `"` round it. */
function skipSuffix(tokens: readonly Token[], at: number): number {
  const quote = /^["»”]$/.test(tokens[at]?.text ?? '') ? at + 1 : at;
  if (isDash(tokens[quote]) && SUFFIXES.has(wordAt(tokens, quote + 1))) return quote + 2;
  const isGlued = tokens[at]?.start === tokens[at - 1]?.end && SUFFIXES.has(wordAt(tokens, at));
  return isGlued ? at + 1 : quote;
}
