import { actDates } from '../order/act-date';
import { actKind } from '../order/act-kind';
import { unitIn } from '../money/unit';
import { NOTE } from './notes';
import type { SourceLine } from './source';

export { NOTE } from './notes';
export { stampIn } from './stamp';

/** A line of the act's words, joined and put right. */
export interface ActLine {
  readonly source: SourceLine;
  readonly text: string;
  /** Whether a blank line, or a table, stands before it. */
  readonly isAfterGap: boolean;
}

const NAME = String.raw`\p{Lu}[\p{L}’'-]+`;
const PERSON_LINE = new RegExp(String.raw`^(?:\p{Lu}\.\s?(?:\p{Lu}\.)?\s?${NAME}|${NAME}\s\p{Lu}\.\s?(?:\p{Lu}\.)?)$`, 'u');
const OFFICE =
  /премьер-министр|президент|министр|әкім|аким|төраға|председател|заместител|орынбасар|хатшы|секретар|басшы|руководител|директор|меңгеруші|заведующ|исполняющ|обязанност|міндетін атқарушы|и\.\s?о\.|м\.\s?а\./i;
const ACT_WORD = 'распоряжение|постановление|решение|приказ|указ';
const KAZAKH_ACT_ENDS = /(?:өкімі|қаулысы|шешімі|бұйрығы|жарлығы|заңы)\.?$/i;
const RUSSIAN_ACT_STARTS = new RegExp(`^(?:${ACT_WORD}|закон)\\s`, 'i');
const ACT_ALONE = new RegExp(`^(?:${ACT_WORD}|(?:.{0,80}\\s)?(?:өкімі?|қаулысы|қаулы|шешімі?|бұйрығы|бұйрық|жарлығы))$`, 'i');
const LONGEST_HEADING = 300;
const LONGEST_SIGNATURE = 120;

export const POINT = /^(\d{1,3}(?:-\d{1,2})?)\.(?:\s+(?=\S)|(?=[\p{Lu}"«]))/u;
const ITEM = /^(?:[-–—•*]\s|\d{1,2}\)|\p{Ll}\))/u;

/** Remarks of whoever saved or publishes the text, not words of the act: they stay left over. */
export function isRemark(text: string): boolean {
  return /^\[\[?(bookmark|note)\b|^(новый|обновл[её]нный|утративший силу|жаңа|жаңартылған|күшін жойған)$/i.test(text);
}

/** Whether a line names the act itself: issuer, date, number and kind, and nothing else. */
export function isHeading(text: string): boolean {
  if (text.length > LONGEST_HEADING || NOTE.test(text) || POINT.test(text)) return false;
  const named = text.replace(/\s*(?:г\.\s?\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+ қаласы)\.?$/u, '');
  const [date] = actDates(text);
  if (date === undefined || actKind(text) === null) return false;
  const isWordFirst = KAZAKH_ACT_ENDS.test(text.slice(0, date.start).trim()) && isDateLine(text.slice(date.start));
  return isWordFirst || KAZAKH_ACT_ENDS.test(named) || RUSSIAN_ACT_STARTS.test(text);
}

/** Whether a line is the act's word alone, as a letterhead has it: `РАСПОРЯЖЕНИЕ`, `… ӨКІМІ`. */
export function isActWord(text: string): boolean {
  return text.length <= LONGEST_SIGNATURE && ACT_ALONE.test(text);
}

/** Whether a line goes on with a letterhead: who issues, the date, the number, the place. */
export function isOfLetterhead(text: string): boolean {
  if (text.length > LONGEST_SIGNATURE || isTitleOfAct(text) || /[;:,]$/.test(text) || POINT.test(text)) return false;
  return isDateLine(text) || isPlace(text) || (OFFICE.test(text) && !isSentence(text)) || /^(?:республики казахстан|қазақстан республикасы(?:ның)?|правительств[оа]\s|қазақстан республикасының үкіметі|.{0,60}(?:маслихат|мәслихат)\S*)/i.test(text);
}

/** `27 июня 2005 года N 178-р г. Астана`, `от 27 июня 2005 года`, `N 178-р`: a date, a number, a place and nothing more. */
export function isDateLine(text: string): boolean {
  if (text.length > 90) return false;
  const numberAlone = /^(?:№|N)\s?\d[\d/-]*(?:-?\p{L}{1,2})?\.?$/u.test(text);
  if (numberAlone) return true;
  const dates = actDates(text);
  const [date] = dates;
  if (date === undefined) return false;
  const rest = `${text.slice(0, date.start)} ${text.slice(date.end)}`;
  return rest.replace(/(?:№|N)\s?\d\S*|^\s*от(?=\s)|г(?:ород)?\.?\s?\p{Lu}\p{L}+|\p{Lu}\p{L}+ қаласы|[,.\s]/gu, '').length <= 6;
}

function isPlace(text: string): boolean {
  return /^(?:г(?:ород)?\.?\s?\p{Lu}\p{L}+(?:-\p{L}+)?|\p{Lu}\p{L}+ қаласы|(?:Астана|Алматы|Акмола|Талдыкорган|Талдықорған|Нур-Султан|Нұр-Сұлтан)(?:, .{0,40})?)$/u.test(text);
}

/** Whether a line is an act's title by its words: `О …`, `Об утверждении …`, `… туралы`. */
export function isTitleOfAct(text: string): boolean {
  return /^(?:О|Об|Обо)\s/u.test(text) || /(?:туралы|жөнінде)\.?$/i.test(text);
}

/** Whether a line after the points signs the act: an office or a person's name, no sentence. */
export function isSignature(text: string): boolean {
  if (text.length > LONGEST_SIGNATURE || POINT.test(text) || ITEM.test(text)) return false;
  return !/[.;:,]$/.test(text.replace(/\p{Lu}\.$/u, '')) && (OFFICE.test(text) || isPersonLine(text));
}

/** Whether a line over a Kazakh signature only says of what: `Қазақстан Республикасының`. */
export function isOwnerLine(text: string): boolean {
  return text.length <= 60 && /^\p{Lu}.*[ндт][ыі]ң$/u.test(text);
}

export function isPersonLine(text: string): boolean {
  return text.length <= 60 && PERSON_LINE.test(text);
}

/** Whether an office's line ends with the name of who holds it: `Аким области С.Умбетов`. */
export function namesPerson(text: string): boolean {
  return new RegExp(String.raw`\s(?:\p{Lu}\.\s?(?:\p{Lu}\.)?\s?${NAME}|${NAME}\s\p{Lu}\.\s?(?:\p{Lu}\.)?)$`, 'u').test(text.slice(-70));
}

/** Whether a line ends a sentence or lists an item, as no title does. */
export function isSentence(text: string): boolean {
  return ITEM.test(text) || POINT.test(text) || (/[.;:]$/.test(text) && !/(?:^|\s|\d)(?:гг?|жж?|т\.\s?г|годы)\.$/i.test(text)) || text.length > LONGEST_HEADING;
}

/** Whether a line over a table gives nothing but a unit: `(млн. тенге)`, `мың теңге`. */
export function isUnitLine(text: string): boolean {
  const bare = text.replace(/[().,\s]/g, '').toLowerCase();
  return bare.length <= 24 && /(?:те[ңн]ге|тг)$/.test(bare) && unitIn(text) !== null && !/\d/.test(text);
}
