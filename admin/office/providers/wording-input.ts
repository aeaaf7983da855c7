import type { Deadline } from '../../../cms/domain/deadline/deadline';
import type { FundingSource } from '../../../cms/domain/money/funding';
import type { FundingLineRecord } from '../../../cms/domain/record/plan-record';
import type { LocalizedColumns } from './rows';

/** Whether the clause words the unit whole, or changes the cells that differ from what was in force. */
export type Scope = 'row' | 'cells';

export interface WordingInput {
  readonly number: string;
  /** Its place; the server puts a new one without a place at the end. */
  readonly position?: number | undefined;
  /** The key of the one it stands right after, instead of a place; null is first of all. */
  readonly after?: string | null | undefined;
  readonly scope: Scope;
  readonly clause: string | null;
  /** The wording the form was filled from: where the record holds another by now, the save is refused as stale. */
  readonly basedOn: string | null;
}

export interface ExecutorInput {
  /** The body's code. */
  readonly body: string;
  readonly role: 'lead' | 'co-executor';
  readonly byAgreement: boolean;
}

/** A measure's whole wording, as a draft takes it. */
export interface MeasureInput
  extends WordingInput,
    LocalizedColumns<'action'>,
    LocalizedColumns<'deadlineText'>,
    LocalizedColumns<'completionForm'>,
    LocalizedColumns<'executorsText'>,
    LocalizedColumns<'fundingText'> {
  /** The section's key. */
  readonly section: string | null;
  /** Words for the server to read, or the reading an editor gave instead. */
  readonly deadline: Deadline | { readonly text: string };
  readonly executors: readonly ExecutorInput[];
  readonly fundingSource: FundingSource;
  readonly fundingLines: readonly FundingLineRecord[];
}

/** A section heading's whole wording. */
export interface SectionInput extends WordingInput, LocalizedColumns<'title'> {}

/** A point of the order that approved the plan. */
export interface PointInput extends WordingInput, LocalizedColumns<'text'> {}

/** The plan's title. */
export interface TitleInput extends Omit<WordingInput, 'number' | 'position' | 'after'>, LocalizedColumns<'title'> {}
