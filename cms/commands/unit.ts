import { unitsOf } from '../domain/change/compare';
import type { WordingRecord } from '../domain/record/plan-record';
import { Problem } from '../http/problem';
import type { Writing } from './command';
import type { DraftPlan } from './draft-plan';
import { insertRows } from './rows';

export type UnitKind = WordingRecord['unit'];

/** Something of a plan that an amendment can change: a measure, a section, a point of the act, the title. */
export interface Unit {
  readonly kind: UnitKind;
  readonly key: string;
  /** The row of a measure's or a section's identity; points and the title have none. */
  readonly id: number | null;
  /** What it said just before the draft; null where the draft brings it in. */
  readonly before: WordingRecord | null;
  /** What the draft at hand says of it, as stored. */
  readonly drafted: WordingRecord | null;
  /** What it says with the draft: null where the draft repeals it, or nothing is said yet. */
  readonly now: WordingRecord | null;
}

/** The unit of a key within a draft's plan. @returns null where the plan has none of that key */
export async function findUnit({ trx }: Writing, draft: DraftPlan, kind: UnitKind, key: string): Promise<Unit | null> {
  const isThis = (one: WordingRecord): boolean => one.unit === kind && one.key === key;
  const unit: Unit = {
    kind,
    key,
    id: null,
    before: unitsOf(draft.before).find(isThis) ?? null,
    drafted: draft.plan.wordings.find((one) => isThis(one) && one.changeSet === draft.documentId) ?? null,
    now: unitsOf(draft.after).find(isThis) ?? null,
  };
  if (kind === 'measure' || kind === 'section') {
    const row = (await trx(`${kind}s as u`)
      .join(`${kind}s_plan_lnk as l`, `l.${kind}_id`, 'u.id')
      .where({ 'l.plan_id': draft.planId, 'u.key': key })
      .first('u.id')) as { id: number } | undefined;
    return row === undefined ? null : { ...unit, id: row.id };
  }
  return unit.before === null && unit.drafted === null ? null : unit;
}

/** @throws Problem `not-found` */
export async function requireUnit(writing: Writing, draft: DraftPlan, kind: UnitKind, key: string): Promise<Unit> {
  const unit = await findUnit(writing, draft, kind, key);
  if (unit === null) throw new Problem('not-found', { recordType: kind, key });
  return unit;
}

/** A unit the draft brings in, with an identity of its own where its kind has one. */
export async function newUnit({ trx, strapi }: Writing, draft: DraftPlan, kind: UnitKind, key: string): Promise<Unit> {
  const unit: Unit = { kind, key, id: null, before: null, drafted: null, now: null };
  if (kind !== 'measure' && kind !== 'section') return unit;
  const [row] = await insertRows(trx, strapi, `api::${kind}.${kind}`, [{ values: { key }, relations: { plan: draft.planId } }]);
  return { ...unit, id: row?.id ?? null };
}

/** A key the plan never had: the number, or the number with a turn. */
export async function freeKey({ trx }: Writing, draft: DraftPlan, kind: UnitKind, number: string): Promise<string> {
  const taken = new Set(
    kind === 'measure' || kind === 'section'
      ? ((await trx(`${kind}s as u`).join(`${kind}s_plan_lnk as l`, `l.${kind}_id`, 'u.id').where('l.plan_id', draft.planId).pluck('u.key')) as string[])
      : [...draft.plan.wordings, ...unitsOf(draft.before)].filter(({ unit }) => unit === kind).map(({ key }) => key),
  );
  const base = number === '' ? kind : number;
  for (let turn = 1; ; turn += 1) {
    const key = turn === 1 ? base : `${base}-${turn}`;
    if (!taken.has(key)) return key;
  }
}

/**
 * Refuses to save over a wording the form was not filled from.
 * @throws Problem `stale-revision`, naming the wording the record holds now
 */
export function refuseStaleWording({ drafted, before }: Unit, basedOn: string | null): void {
  const current = (drafted ?? before)?.id ?? null;
  if (basedOn !== null && basedOn !== current) throw new Problem('stale-revision', { wording: current });
}
