import { Problem } from '../http/problem';
import type { DraftChangeSet } from './change-set';
import type { Writing } from './command';

export type UnitKind = 'section' | 'measure';

/** A section or measure of a plan: its identity, and what words it now. */
export interface Unit {
  readonly id: number;
  readonly key: string;
  /** The wording of the draft at hand, where it has one. */
  readonly drafted: { readonly id: number; readonly documentId: string } | null;
  /** The published wording that is in force, or the latest one held. */
  readonly published: { readonly id: number; readonly documentId: string } | null;
  readonly position: number;
}

/** The unit of a key within a draft's plan. @returns null where the plan has none of that key */
export async function findUnit(
  { trx }: Writing,
  draft: DraftChangeSet,
  kind: UnitKind,
  key: string,
): Promise<Unit | null> {
  const unit = (await trx(`${kind}s as u`)
    .join(`${kind}s_plan_lnk as l`, `l.${kind}_id`, 'u.id')
    .where({ 'l.plan_id': draft.planId, 'u.key': key })
    .first('u.id')) as { id: number } | undefined;
  if (unit === undefined) return null;
  const { rows } = (await trx.raw(
    `select w.id, w.document_id, w.position, w.state, w.change_set_id
     from register.wording w where w.${kind}_id = ? and w.unit = ?
     order by w.in_force_from desc, w.effect_rank desc, w.order_key desc, w.id desc`,
    [unit.id, kind],
  )) as { rows: { id: number; document_id: string; position: number; state: string; change_set_id: number }[] };
  const drafted = rows.find((row) => row.change_set_id === draft.id);
  const published = rows.find((row) => row.state === 'published');
  return {
    id: unit.id,
    key,
    drafted: drafted === undefined ? null : { id: drafted.id, documentId: drafted.document_id },
    published: published === undefined ? null : { id: published.id, documentId: published.document_id },
    position: (drafted ?? published)?.position ?? 0,
  };
}

/** @throws Problem `not-found` */
export async function requireUnit(
  writing: Writing,
  draft: DraftChangeSet,
  kind: UnitKind,
  key: string,
): Promise<Unit> {
  const unit = await findUnit(writing, draft, kind, key);
  if (unit === null) throw new Problem('not-found', { recordType: kind, key });
  return unit;
}

/**
 * Refuses to save over a wording the form was not filled from.
 * @throws Problem `stale-revision`, naming the wording the record holds now
 */
export function refuseStaleWording(unit: Unit, basedOn: string | null): void {
  const current = (unit.drafted ?? unit.published)?.documentId ?? null;
  if (basedOn !== null && basedOn !== current) throw new Problem('stale-revision', { wording: current });
}
