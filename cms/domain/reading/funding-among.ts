import type { FundingReading } from '../money/read-funding';
import { remarksOfMoney } from './executor-marks';
import type { Pen } from './pen';
import type { SourceCell, Stretch } from './source';

/**
 * The money that a cell of executors tells of, in brackets or after the names: `акимы районов (из средств
 * областного бюджета)`, with a doubt and its place; null where it tells of none. `text` is that of the cells.
 */
export function fundingAmong(text: string, cells: readonly SourceCell[], where: string, pen: Pen): FundingReading | null {
  for (const { remark, before } of remarksOfMoney(text)) {
    const { funding, doubts, rule } = pen.cells.funding([remark], null);
    if (funding.source === 'unread' || (funding.source === 'not-given' && funding.amountTenge === null)) continue;
    for (const { start, end } of placesOf(cells, wordCharacters(before), wordCharacters(remark))) pen.ledger.claim(where, start, end);
    pen.doubt(where, [{ code: 'funding-among-executors', detail: remark }, ...doubts]);
    pen.rule(where, rule);
    return funding;
  }
  return null;
}

const WORD_CHARACTER = /[\p{L}\p{N}]/u;

function wordCharacters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

/** Where so many letters and figures of cells stand, behind so many others; none where places do not count letters. */
function placesOf(cells: readonly SourceCell[], before: number, count: number): Stretch[] {
  const places: Stretch[] = [];
  let at = 0;
  for (const { text, start, end } of cells.flatMap(({ lines }) => lines)) {
    const taken: number[] = [];
    for (let index = 0; index < text.length; index += 1) {
      if (!WORD_CHARACTER.test(text.charAt(index))) continue;
      if (at >= before && at < before + count) taken.push(index);
      at += 1;
    }
    const [first, last] = [taken[0], taken.at(-1)];
    if (first === undefined || last === undefined) continue;
    if (end - start !== text.length) return [];
    places.push({ start: start + first, end: start + last + 1 });
  }
  return places;
}
