import { Problem } from '../http/problem';
import type { ChangeSetRecord, PlanRecord } from '../domain/record/plan-record';
import type { Redaction } from '../domain/record/plan-view';
import { redactionAround } from '../domain/record/redaction';
import { readPlanRecord } from '../read-models/plan-record';
import { lockDraft, type DraftChangeSet } from './change-set';
import type { Writing } from './command';

/** A draft change-set, locked, with the plan as its clauses find it and as it leaves it. */
export interface DraftPlan extends DraftChangeSet {
  readonly plan: PlanRecord;
  readonly changeSet: ChangeSetRecord;
  /** Just before the draft takes effect: what its clauses were written against. */
  readonly before: Redaction;
  readonly after: Redaction;
}

/** @throws Problem `not-found`, or `change-set-published`: what is published is never changed */
export async function openDraft(writing: Writing, changeSetId: string): Promise<DraftPlan> {
  const draft = await lockDraft(writing, changeSetId);
  const plan = await readPlanRecord(writing.trx, draft.planDocumentId, { drafts: true });
  const changeSet = plan?.changeSets.find(({ id }) => id === changeSetId);
  if (plan === null || changeSet === undefined) throw new Problem('not-found', { recordType: 'amendment', id: changeSetId });
  return {
    ...draft,
    plan,
    changeSet,
    before: redactionAround(plan, changeSet, 'before'),
    after: redactionAround(plan, changeSet, 'after'),
  };
}
