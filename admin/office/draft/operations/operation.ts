import type { ChangeSetRecord, WordingRecord } from '../../../../cms/domain/record/plan-record';
import type { PlanView } from '../../../../cms/domain/record/plan-view';

/** What every operation dialog is given: the draft, the plan as it leaves it, and the unit the clause changes. */
export interface OperationProps<Wording extends WordingRecord = WordingRecord> {
  readonly view: PlanView;
  readonly changeSet: ChangeSetRecord;
  readonly wording: Wording;
  readonly onClose: () => void;
}

/** The clause the draft names for a unit so far. */
export function clauseSoFar({ changeSet: { id }, wording: { changeSet, clause } }: Pick<OperationProps, 'changeSet' | 'wording'>): string {
  return changeSet === id ? (clause ?? '') : '';
}

/** A clause as the server takes it. */
export function clauseOf(typed: string): string | null {
  return typed.trim() === '' ? null : typed.trim();
}
