import { actDates } from '../order/act-date';

const KAZAKH_ENDS = /(?:бекітілген|бекітілді|қосымша|қосымшасы)(?:\s+тіркеме)?\s*\.?$/i;
const RUSSIAN_STARTS = /^(?:утвержд[её]н|приложение(?!\s+(?:изложить|дополнить)))/i;
const GOES_ON = /^(?:\p{Ll}|№|N\s?\d|Республик|Казахстан|Премьер|Правительств|Президент|Министр|Аким|Маслихат|["«])/u;
const LONGEST = 14;
const SHORT_LINE = 120;

export interface Span {
  readonly from: number;
  /** Past its last line. */
  readonly to: number;
}

/** Where in a stretch of lines the first stamp of approval stands, or null. */
export function stampIn(texts: readonly string[]): Span | null {
  const kazakhEnd = texts.findIndex((text, index) => index < LONGEST && text.length <= SHORT_LINE && KAZAKH_ENDS.test(text));
  if (kazakhEnd >= 0) {
    const next = texts[kazakhEnd + 1] ?? '';
    const dateFollows = next.length < 60 && actDates(next).length > 0;
    return { from: 0, to: kazakhEnd + (dateFollows ? 2 : 1) };
  }
  const start = texts.findIndex((text) => text.length <= SHORT_LINE && RUSSIAN_STARTS.test(text));
  return start < 0 ? null : { from: start, to: russianEnd(texts, start) };
}

/** The stamp goes on to its date and number; one without a date, while its lines go on a sentence. */
function russianEnd(texts: readonly string[], start: number): number {
  const last = Math.min(texts.length, start + LONGEST);
  let said = '';
  for (let index = start; index < last; index += 1) {
    const text = texts[index] ?? '';
    if (text.length > SHORT_LINE) break;
    said = `${said} ${text}`;
    const next = texts[index + 1] ?? '';
    if (actDates(said).length > 0 && !/^(?:№|N)\s?[\p{Lu}\d]|^от\s/u.test(next)) return index + 1;
  }
  let end = start + 1;
  while (end < last && GOES_ON.test(texts[end] ?? '') && (texts[end] ?? '').length <= SHORT_LINE) end += 1;
  return end;
}

/** Whether a line is of a stamp: it starts one in Russian, or ends one in Kazakh. */
export function isOfStamp(text: string): boolean {
  return text.length <= SHORT_LINE && (RUSSIAN_STARTS.test(text) || KAZAKH_ENDS.test(text));
}
