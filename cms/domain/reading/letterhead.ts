import { isActWord, isHeading, isOfLetterhead, isSentence, isTitleOfAct, POINT, type ActLine } from './act-lines';
import { actDates } from '../order/act-date';

/** What stands over an act's words: lines that name it, and lines of its title. */
export interface Letterhead {
  readonly heading: readonly ActLine[];
  readonly title: readonly ActLine[];
  /** The first line after both. */
  readonly end: number;
}

const FARTHEST = 25;
const LONGEST_TITLE = 12;

/**
 * Finds the lines that name the act, in one line or a letterhead of several, before its title or
 * after it. Where none do, the title is the first paragraph before the points.
 */
export function letterheadOf(lines: readonly ActLine[]): Letterhead {
  const firstPoint = lines.findIndex(({ text }) => POINT.test(text));
  const top = lines.slice(0, Math.min(FARTHEST, firstPoint < 0 ? lines.length : firstPoint));
  const oneLine = lines.findIndex(({ text }) => isHeading(text));
  const found = oneLine >= 0 && (firstPoint < 0 || oneLine < firstPoint) ? { from: oneLine, to: oneLine + 1 } : ofSeveralLines(top);
  if (found === null) {
    const end = firstPoint > 0 ? paragraphEnd(lines, 0, firstPoint) : 0;
    return { heading: [], title: lines.slice(0, end), end };
  }
  const { from, to } = found;
  const end = datedEnd(lines, to);
  if (from > 0) return { heading: lines.slice(from, end), title: lines.slice(0, from), end };
  const titleEnd = titleAfter(lines, end, firstPoint);
  return { heading: lines.slice(from, end), title: lines.slice(end, titleEnd), end: titleEnd };
}

/** A date, a number or a place on lines of their own after the line that names the act. */
function datedEnd(lines: readonly ActLine[], from: number): number {
  let end = from;
  while (end < lines.length && end < from + 3 && isOfLetterhead(lines[end]?.text ?? '') && !isHeading(lines[end]?.text ?? '')) end += 1;
  return end;
}

function ofSeveralLines(lines: readonly ActLine[]): { from: number; to: number } | null {
  const word = lines.findIndex(({ text }) => isActWord(text));
  if (word < 0) return null;
  let from = word;
  while (from > 0 && isOfLetterhead(lines[from - 1]?.text ?? '')) from -= 1;
  let to = word + 1;
  while (to < lines.length && isOfLetterhead(lines[to]?.text ?? '')) to += 1;
  const said = lines.slice(from, to).map(({ text }) => text).join(' ');
  return actDates(said).length > 0 ? { from, to } : null;
}

/** The title that follows the letterhead: from `О …`, or to `… туралы`, a paragraph long. */
function titleAfter(lines: readonly ActLine[], from: number, firstPoint: number): number {
  const last = Math.min(firstPoint < 0 ? lines.length : firstPoint, from + LONGEST_TITLE);
  const kazakhEnd = lines.findIndex(({ text }, index) => index >= from && index < last && /(?:туралы|жөнінде)\.?$/i.test(text));
  if (isTitleOfAct(lines[from]?.text ?? '') && kazakhEnd !== from) return paragraphEnd(lines, from, last);
  return kazakhEnd >= 0 ? kazakhEnd + 1 : from;
}

function paragraphEnd(lines: readonly ActLine[], from: number, last: number): number {
  let end = from + 1;
  while (end < last && lines[end]?.isAfterGap === false && !isSentence(lines[end]?.text ?? '')) end += 1;
  return Math.min(end, last);
}
