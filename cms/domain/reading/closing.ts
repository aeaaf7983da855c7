import { isDateLine, isOwnerLine, isPersonLine, isSentence, isSignature, isUnitLine, namesPerson, type ActLine } from './act-lines';
import { isOfStamp, stampIn } from './stamp';

/** What follows an act's points, as places among its lines. */
export interface Closing {
  /** Past the last line of who signs. */
  readonly signed: number;
  readonly stamp: { readonly from: number; readonly to: number };
  readonly title: { readonly from: number; readonly to: number };
  /** Lines over the table that only give the unit of its money: from here to the end. */
  readonly caption: number;
}

const MOST_OFFICE_LINES = 4;
const LONGEST_TITLE = 12;
const STARTS_TITLE =
  /^(?:(?:комплексный|сводный|единый|примерный|перспективный|годовой)\s+)?(?:план|мероприятия|м\s?е\s?р\s?о\s?п\s?р\s?и\s?я\s?т\s?и\s?я|дорожная карта|сетевой график|график|перечень мероприятий)(?![\p{L}-])/iu;

/** A chapter of a programme that is its plan: `5. План мероприятий`, `2. Іс-шаралар жоспары`. */
const NUMBERED_PLAN = /^(?:\d{1,2}|[IVX]{1,5})\.\s.{0,200}(?:план|мероприяти|жоспар|шаралар)/iu;

/** Who signs, the stamp of approval over the plan, the plan's title. `isSigned`: an act stands before. */
export function closingOf(lines: readonly ActLine[], isSigned: boolean, hasTable: boolean): Closing {
  const texts = lines.map(({ text }) => text);
  const signed = isSigned ? signatureLength(texts) : 0;
  const found = stampIn(texts.slice(signed));
  const stamp = { from: signed + (found?.from ?? 0), to: signed + (found?.to ?? 0) };
  let caption = texts.length;
  while (hasTable && caption > stamp.to && isUnitLine(texts[caption - 1] ?? '')) caption -= 1;
  const title = hasTable ? titleBefore(texts, stamp.to, caption) : titleAfter(texts, stamp.to);
  const signedTo = found === null ? Math.min(signed, title.from) : stamp.from;
  return { signed: Math.max(signed, found === null ? signedTo : signatureEnd(texts, signed, stamp.from)), stamp, title, caption };
}

/** An office, over several lines, and the name under or beside it, as often as they come; an office alone signs only at the start. */
function signatureLength(texts: readonly string[]): number {
  let length = 0;
  while (length < texts.length) {
    const block = signatureBlock(texts, length);
    if (block === 0 || (length > 0 && !isNamed(texts.slice(length, length + block)))) break;
    length += block;
  }
  return length;
}

function isNamed(texts: readonly string[]): boolean {
  return texts.some((text) => isPersonLine(text) || namesPerson(text));
}

function signatureBlock(texts: readonly string[], from: number): number {
  if (isOwnerLine(texts[from] ?? '') && from + 1 < texts.length) {
    const office = signatureBlock(texts, from + 1);
    const isOffice = isNamed(texts.slice(from + 1, from + 1 + office)) || !isOwnerLine(texts[from + 1] ?? '');
    return office > 0 && isOffice ? office + 1 : 0;
  }
  const first = texts[from] ?? '';
  if (!isSignature(first) || isOfStamp(first)) return 0;
  if (isPersonLine(first) || namesPerson(first)) return 1;
  for (let index = from + 1; index < Math.min(texts.length, from + MOST_OFFICE_LINES); index += 1) {
    const text = texts[index] ?? '';
    if (isPersonLine(text) || (namesPerson(text) && isSignature(text))) return index - from + 1;
    if (isOfStamp(text) || isSentence(text) || text.length > 80 || /\d/.test(text)) break;
  }
  return 1;
}

/** Others who agreed to the act are not those who sign it. */
const AGREED = /^["«“]?(?:согласован|келісілді|келісілген)/i;

/** Lines between the signature and the stamp belong to the signature, where they are as short as it. */
function signatureEnd(texts: readonly string[], from: number, to: number): number {
  let end = from;
  while (end < to && !AGREED.test(texts[end] ?? '') && (texts[end] ?? '').length <= 80 && !isSentence(texts[end] ?? '') && !isDateLine(texts[end] ?? '')) end += 1;
  return end;
}

/** The lines right over the table that are no sentences, from the one that starts like a plan's title where one does. */
function titleBefore(texts: readonly string[], from: number, to: number): { from: number; to: number } {
  let start = to;
  const isChapter = to > from && NUMBERED_PLAN.test(texts[to - 1] ?? '');
  if (isChapter) return { from: to - 1, to };
  while (start > from && to - start < LONGEST_TITLE && isOfTitle(texts[start - 1] ?? '')) start -= 1;
  const named = texts.slice(start, to).findLastIndex((text) => STARTS_TITLE.test(text));
  return { from: named > 0 ? start + named : start, to };
}

function titleAfter(texts: readonly string[], from: number): { from: number; to: number } {
  let to = from;
  while (to < texts.length && to - from < LONGEST_TITLE && isOfTitle(texts[to] ?? '')) to += 1;
  return { from, to };
}

function isOfTitle(text: string): boolean {
  return !isSentence(text) && !isOfStamp(text) && !isPersonLine(text);
}
