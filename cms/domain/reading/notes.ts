import type { Language } from '../language';
import { citationsIn } from '../order/citation';

/** Words that start a note of amendment. */
export const NOTE = /^(?:ескерту|сноска|примечание изпи|примечание рцпи|рқао ескертпесі|рқаи-ның ескертпесі|ққзи-ның ескертпесі)\s?\.?/i;

/** What stands in the place of a row that is no more. */
export const REPEALED_ROW = /^(?:исключен|алып таста|алынып таста|утратил|күші жойыл)/i;

export function actHasCitation(text: string, language: Language): boolean {
  return citationsIn(text, language).some(({ number, date }) => number !== null || date !== null);
}
