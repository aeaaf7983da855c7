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
