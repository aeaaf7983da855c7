import type { Heading } from './heading';

const STARTS = /^(?:(?:оның|соның) ішінде|в т(?:ом )?\.?\s?ч(?:исле|\.)|итого|всего|жиыны|жиынтығы|барлығы|жалпы (?:сома|құны|көлем|шығын)|общая сумма|общий объ[её]м)(?!\p{L})/iu;
const ENDS = /(?<!\p{L})(?:итого|всего|жиыны|жиынтығы|барлығы|жалпы (?:сома|құн|көлем)\p{L}{0,3})\s?[:.–-]{0,2}\s?[\d\s.,]*(?:те[ңн]ге|тг\.?)?$/iu;
const LONGEST = 200;
const SHORT = 40;

/** Whether the words a row starts with are those of a total; of a row across the table, also where they come after a name. */
export function isTotalLabel(label: string, isAcross: boolean): boolean {
  const text = label.trim();
  if (STARTS.test(text.slice(0, LONGEST))) return !isAcross || /\d/.test(text) || text.length <= SHORT;
  return ENDS.test(text.slice(-LONGEST)) && (!isAcross || /\d/.test(text));
}

/** Whether a total says that it is only a part of another: `в том числе`, `оның ішінде`. */
export function isPartLabel(label: string): boolean {
  return /^(?:(?:оның|соның) ішінде|в т(?:ом )?\.?\s?ч(?:исле|\.))/iu.test(label.trim());
}

/** Whether a total names what it is a total of: a section, a stage, a direction. */
export function namesSection(label: string): boolean {
  return /раздел|бөлім|кезең|этап|направлени|бағыт|тарау|глав[аеы]|басымды|приоритет|подпрограмм|блок/i.test(label);
}

const SHORTEST_TITLE = 6;

/** Whether a total names this heading: by its label and number (`1-бағыт`, `разделу I`), or by its title. */
export function namesHeading(label: string, heading: Heading | undefined): boolean {
  if (heading === undefined) return false;
  const text = label.toLowerCase();
  const title = heading.title.toLowerCase().replace(/[.:]$/, '');
  if (title.length >= SHORTEST_TITLE && text.includes(title)) return true;
  if (heading.label === '' || heading.number === '') return false;
  const word = heading.label.toLowerCase().slice(0, -1);
  return text.includes(word) && text.split(/[^\p{L}\p{N}.]+/u).some((token) => token.replace(/\.$/, '') === heading.number.toLowerCase());
}

/** Whether a total names the whole: the plan, the programme, everything. */
export function namesWhole(label: string): boolean {
  return /жоспар|план|бағдарлама|программ[аеы]|барлық|общ(?:ий|ая) итог|жалпы жиын/i.test(label);
}

/** What follows the last word of a total in a row across the table: `1-ші кезең бойынша, жиынтығы: 770,0`. */
export function afterTotalWords(text: string): string {
  const colon = text.lastIndexOf(':');
  if (colon >= 0 && /\d/.test(text.slice(colon))) return text.slice(colon + 1);
  const words = [...text.slice(0, LONGEST).matchAll(/жиынтығы|жиыны|барлығы|всего|итого/giu)].at(-1);
  const rest = words === undefined ? text : text.slice(words.index + words[0].length);
  return rest.replace(/^\D{0,40}(?:раздел\p{L}*|бөлім\p{L}*)\s+\S+/iu, '');
}
