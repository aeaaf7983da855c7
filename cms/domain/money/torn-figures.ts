import type { Doubt } from '../warning';
import { UNIT_PATTERN } from './unit';

/** `1 500` / `000`: no amount begins with noughts, so the second line goes on with the first. */
const SURELY_TORN = /(?<=(?<![\d.,])[1-9]\d{0,2}(?: \d{3}){0,4})\n(?=0\d{2}(?!\d))/gu;
/** `67` / `223,8 мың теңге`: one amount over two lines, or two amounts. */
const MAY_BE_TORN = new RegExp(String.raw`^([1-9]\d{0,2}(?: \d{3}){0,4})\n(?=\d{3}(?: \d{3}){0,4}(?:[.,]\d{1,6})?\s?(?:${UNIT_PATTERN})[^\d]*$)`, 'iu');

/**
 * A cell's text, lines parted by `\n`, with figures closed that a narrow column broke between their
 * thousands; where that is not sure, with a doubt.
 */
export function joinTornFigures(text: string, doubts: Doubt[]): string {
  if (!text.includes('\n')) return text;
  const closed = text.replace(SURELY_TORN, ' ');
  const torn = MAY_BE_TORN.exec(closed);
  if (torn === null) return closed;
  doubts.push({ code: 'figure-two-ways', detail: closed.replaceAll('\n', ' ') });
  return closed.replace('\n', ' ');
}
