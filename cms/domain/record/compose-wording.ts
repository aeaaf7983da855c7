import { withCell } from './cells';
import type { WordingRecord } from './plan-record';
import { replaceWords } from './replace-words';

/**
 * What a unit says once `wording` has taken effect on what was in force before it: a wording that
 * changes parts leaves the rest as it finds it. So an order slotted in before it shows through in
 * what it did not touch. Where nothing was in force, the wording stands whole, as it was stored.
 */
export function composeWording(before: WordingRecord | null, wording: WordingRecord): WordingRecord {
  const { partial } = wording;
  if (partial === undefined || wording.effect !== 'substitute' || before?.unit !== wording.unit) return wording;
  const { id, changeSet, effect, clause } = wording;
  const replaced = new Set(partial.words.map(({ cell }) => cell));
  const given = partial.cells
    .filter((cell) => !replaced.has(cell))
    .reduce<WordingRecord>((unit, cell) => withCell(unit, wording, cell), before);
  return { ...replaceWords(given, partial.words, wording), id, changeSet, effect, clause, partial };
}
