import { Problem } from '../http/problem';
import type { Command, Writing } from './command';
import { inTransaction } from './command';
import { openDraft, type DraftPlan } from './draft-plan';
import { insertRows } from './rows';
import { requireUnit, type Unit, type UnitKind } from './unit';
import { audited, makeWayForWording, takeBackDrafted } from './worded-unit';

/** Which clause repeals, and of a section, whether the measures in it go too or stay without one. */
export interface Repeal {
  readonly clause: string | null;
  readonly withMeasures: boolean;
}

/**
 * Takes a measure, a section or a point out by a draft change-set. What was there before is
 * repealed, its text standing in the history; what only this draft knew goes without trace.
 * @throws Problem `not-found`, `change-set-published`
 */
export async function repealUnit(
  command: Command,
  changeSetId: string,
  kind: Exclude<UnitKind, 'title'>,
  key: string,
  { clause, withMeasures }: Repeal,
): Promise<void> {
  await inTransaction(command, async (writing) => {
    const draft = await openDraft(writing, changeSetId);
    await repeal(writing, draft, await requireUnit(writing, draft, kind, key), clause);
    if (kind !== 'section' || !withMeasures) return;
    for (const measure of draft.after.sections.find(({ heading }) => heading?.key === key)?.measures ?? []) {
      await repeal(writing, draft, await requireUnit(writing, draft, 'measure', measure.key), clause);
    }
  });
}

/** Takes back what a draft change-set says of one unit: it reads again as without the draft. */
export async function revertUnit(command: Command, changeSetId: string, kind: UnitKind, key: string): Promise<void> {
  await inTransaction(command, async (writing) => {
    const draft = await openDraft(writing, changeSetId);
    const unit = await requireUnit(writing, draft, kind, key);
    if (unit.drafted === null) throw new Problem('not-found', { recordType: kind, key });
    await takeBackDrafted(writing, draft, unit);
    await audited(writing, draft, `revert-${kind}`, unit, unit.before?.id ?? '', null);
  });
}

async function repeal(writing: Writing, draft: DraftPlan, unit: Unit, clause: string | null): Promise<void> {
  if (unit.before === null) {
    await takeBackDrafted(writing, draft, unit);
  } else {
    await makeWayForWording(writing, unit);
    await insertRepeal(writing, draft, unit, clause);
  }
  await audited(writing, draft, `repeal-${unit.kind}`, unit, '', null);
}

async function insertRepeal({ trx, strapi }: Writing, draft: DraftPlan, { kind, key, id, before }: Unit, clause: string | null): Promise<void> {
  await insertRows(trx, strapi, 'api::wording.wording', [
    {
      values: {
        unit: kind,
        effect: 'repeal',
        clause,
        number: before?.number ?? '',
        position: before?.position ?? 0,
        searchText: '',
        ...(kind === 'point' ? { pointKey: key } : {}),
      },
      relations: { amendment: draft.id, ...(kind === 'measure' || kind === 'section' ? { [kind]: id } : {}) },
    },
  ]);
}
