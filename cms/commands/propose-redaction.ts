import type { LocalizedText } from '../domain/language';
import { matchText, type Matching } from '../domain/matching/match-text';
import type { NewText } from '../domain/matching/new-text';
import type { BodyRecord, ProgrammeRecord } from '../domain/record/plan-record';
import type { Redaction } from '../domain/record/plan-view';
import { reviewed } from '../domain/review/apply-decisions';
import type { Command } from './command';
import { inTransaction } from './command';
import { finishedReview } from './finished-review';
import type { ProposalInput } from './input/new-redaction';
import { findAmendingOrder, newRedactionBase, openDraftOf, type AmendingOrder } from './new-redaction-base';
import { newTextOf } from './new-text-of-reading';
import { proposedNames } from './proposed-names';
import { lockImport } from './stored-import';

/** A reviewed text beside the redaction it changes, with which row is which: what is to be looked at before a draft is made of it. */
export interface ProposedRedaction {
  readonly plan: { readonly id: string; readonly title: LocalizedText };
  readonly order: AmendingOrder;
  readonly inForceFrom: string;
  readonly basedOn: { readonly publication: number; readonly revision: number };
  readonly redaction: Redaction;
  readonly text: NewText;
  readonly matching: Matching;
  readonly bodies: Readonly<Record<string, BodyRecord>>;
  readonly programmes: Readonly<Record<string, ProgrammeRecord>>;
  /** The draft the plan has open, which has to be published or withdrawn first; null where there is none. */
  readonly openDraft: string | null;
}

/**
 * Holds a reviewed import against a plan, as its new text by an order. Nothing is stored.
 * @throws Problem `review-unfinished`, `not-in-review`, `not-held`, `invalid-fields`, `not-found`
 */
export async function proposeRedaction(command: Command, id: string, input: ProposalInput): Promise<ProposedRedaction> {
  return inTransaction(command, async (writing) => {
    const stored = await lockImport(writing, id);
    const { reading, decisions } = await finishedReview(writing, stored);
    const order = await findAmendingOrder(writing, input);
    const { record, redaction, publication } = await newRedactionBase(writing, input, order);
    const after = reviewed(reading, decisions);
    const { names, bodies, programmes } = await proposedNames(writing, after);
    const text = newTextOf(after, names, record.order);
    return {
      plan: { id: record.plan.id, title: redaction.title?.title ?? record.plan.title },
      order,
      inForceFrom: input.inForceFrom,
      basedOn: { publication, revision: stored.revision },
      redaction,
      text,
      matching: matchText(redaction, text),
      bodies: { ...bodies, ...record.bodies },
      programmes: { ...programmes, ...record.programmes },
      openDraft: await openDraftOf(writing, input.planId),
    };
  });
}
