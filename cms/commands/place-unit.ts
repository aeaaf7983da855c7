import { unitsOf } from '../domain/change/compare';
import type { WordingRecord } from '../domain/record/plan-record';
import { refuseFields } from '../http/problem';
import type { DraftPlan } from './draft-plan';
import type { UnitKind } from './unit';

/** Where a clause puts a unit: at a place, or right after another one, named by its key (null: first of all). */
export interface Placing {
  readonly position?: number | undefined;
  readonly after?: string | null | undefined;
}

/**
 * The place of a unit that a clause puts somewhere: half way between the one it comes after and the
 * next, so that nothing else moves.
 * @returns null where nothing is said of it
 * @throws Problem `invalid-fields` at `after`, where the plan has no such unit
 */
export function placeAsked(draft: DraftPlan, kind: UnitKind, { position, after }: Placing): number | null {
  if (after === undefined) return position ?? null;
  const units = unitsOf(draft.after).filter(({ unit }) => unit === kind);
  const at = after === null ? -1 : units.findIndex(({ key }) => key === after);
  if (after !== null && at === -1) refuseFields([{ path: 'after', code: 'not-one-of' }]);
  const before = units[at]?.position ?? 0;
  const next = nextPlace(units, before);
  return next === null ? Math.floor(before) + 1 : (before + next) / 2;
}

/** The place after the last of its kind. */
export function lastPlace(draft: DraftPlan, kind: UnitKind): number {
  return Math.floor(unitsOf(draft.after).reduce((last, { unit, position }) => (unit === kind ? Math.max(last, position) : last), 0)) + 1;
}

function nextPlace(units: readonly WordingRecord[], before: number): number | null {
  const later = units.map(({ position }) => position).filter((position) => position > before);
  return later.length === 0 ? null : Math.min(...later);
}
