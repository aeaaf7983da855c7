import { actDates } from '../order/act-date';
import { actKind } from '../order/act-kind';

const PERSON_LINE = /^\p{Lu}\.\s?(?:\p{Lu}\.)?\s?\p{Lu}\p{Ll}+$|^\p{Lu}\p{Ll}+\s\p{Lu}\.\s?(?:\p{Lu}\.)?$/u;
const OFFICE = /премьер-министр|президент|министр|әкім|аким|төраға|председател|хатшы|секретар|басшы|руководител|директор|меңгеруші|заведующ/i;
const KAZAKH_ACT_ENDS = /(өкімі|қаулысы|шешімі|бұйрығы|жарлығы|заңы)\.?$/i;
const RUSSIAN_ACT_STARTS = /^(распоряжение|постановление|решение|приказ|указ|закон)\s/i;
const LONGEST_HEADING = 300;

export const NOTE = /^(ескерту|сноска|примечание изпи|рқао ескертпесі)\s?\.?/i;
export const POINT = /^(\d{1,3}(?:-\d{1,2})?)\.\s+(?=\S)/;

/** Remarks of whoever saved the text, not words of the act: they stay left over. */
export function isRemark(text: string): boolean {
  return /^\[\[?(bookmark|note)\b/.test(text);
}

/** Whether a line names the act itself: issuer, date, number and kind, and nothing else. */
export function isHeading(text: string): boolean {
  if (text.length > LONGEST_HEADING || NOTE.test(text) || POINT.test(text)) return false;
  if (!KAZAKH_ACT_ENDS.test(text) && !RUSSIAN_ACT_STARTS.test(text)) return false;
  return actDates(text).length > 0 && actKind(text) !== null;
}

/** Whether a line after the points signs the act: an office or a person's name, no sentence. */
export function isSignature(text: string): boolean {
  return text.length <= 120 && !/[.;:,]$/.test(text.replace(/\p{Lu}\.$/u, '')) && (OFFICE.test(text) || isPersonLine(text)) && !POINT.test(text);
}

export function isPersonLine(text: string): boolean {
  return text.length <= 60 && PERSON_LINE.test(text);
}

const KAZAKH_STAMP_ENDS = /(бекітілген|бекітілді|қосымша|қосымшасы)(\s+тіркеме)?\s*\.?$/i;
const RUSSIAN_STAMP_STARTS = /^(утвержд|приложение)/i;
const LONGEST_STAMP = 14;

/** Where in a stretch of lines the stamp of approval stands: from and to (past its last line), or null. */
export function stampIn(texts: readonly string[]): { from: number; to: number } | null {
  const kazakhEnd = texts.findIndex((text, index) => index < LONGEST_STAMP && KAZAKH_STAMP_ENDS.test(text));
  if (kazakhEnd >= 0) {
    const next = texts[kazakhEnd + 1] ?? '';
    const dateFollows = next.length < 60 && actDates(next).length > 0;
    return { from: 0, to: kazakhEnd + (dateFollows ? 2 : 1) };
  }
  const start = texts.findIndex((text) => RUSSIAN_STAMP_STARTS.test(text));
  if (start < 0) return null;
  let said = '';
  for (let index = start; index < Math.min(texts.length, start + LONGEST_STAMP); index += 1) {
    said = `${said} ${texts[index] ?? ''}`;
    const next = texts[index + 1] ?? '';
    const isDated = actDates(said).length > 0;
    if (isDated && !/^(№|N)\s?\d|^от\s/.test(next)) return { from: start, to: index + 1 };
  }
  return { from: start, to: start + 1 };
}
