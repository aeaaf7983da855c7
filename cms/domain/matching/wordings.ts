import { unitName } from '../record/consolidate';
import type { WordingRecord } from '../record/plan-record';
import type { ProposedUnit } from './proposal';

/**
 * The wording by which a change-set says what is proposed of a unit, its id and its change-set left open: a change
 * states the cells that differ and nothing else, so that what it leaves alone stays whosever it is. Null for what is kept.
 */
export function partialOf({ kind, before, after, cells }: ProposedUnit): WordingRecord | null {
  if (kind === 'kept') return null;
  if (kind === 'repealed') return before === null ? null : { ...before, effect: 'repeal', clause: null };
  if (after === null || kind === 'inserted') return after;
  return { ...after, effect: 'substitute', clause: null, partial: { cells, words: [] } };
}

/** What a unit is called among those that are left as they are in force: `measure 1.2`, `measure +3`, `title`. */
export function leftName(unit: Pick<ProposedUnit, 'unit' | 'key'>): string {
  return unitName(unit).trim();
}

/**
 * The changes that stay of a proposal when some units are left as they are in force. A new section that a
 * changed row stands in stays, and so does one in force with a row that is left.
 * @param left by {@link leftName}
 */
export function withoutLeft(units: readonly ProposedUnit[], left: ReadonlySet<string>): ProposedUnit[] {
  const isLeft = ({ unit, key }: ProposedUnit): boolean => left.has(leftName({ unit, key }));
  const changes = units.filter(({ kind }) => kind !== 'kept');
  const sectionsOf = (list: readonly ProposedUnit[], side: 'before' | 'after'): Set<string | null> =>
    new Set(list.map((one) => one[side]).flatMap((wording) => (wording?.unit === 'measure' ? [wording.section] : [])));
  const needed = sectionsOf(changes.filter((one) => !isLeft(one)), 'after');
  const inhabited = sectionsOf(changes.filter(isLeft), 'before');
  return changes.filter((one) => {
    if (one.unit !== 'section') return !isLeft(one);
    if (one.kind === 'repealed') return !isLeft(one) && !inhabited.has(one.key);
    return !isLeft(one) || (one.kind === 'inserted' && needed.has(one.key));
  });
}
