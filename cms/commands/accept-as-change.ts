import { proposeChanges, type ProposedUnit } from '../domain/matching/proposal';
import type { Matching, Partner } from '../domain/matching/match-text';
import type { NewText } from '../domain/matching/new-text';
import { withoutLeft } from '../domain/matching/wordings';
import type { OrderReading } from '../domain/reading/reading';
import type { Redaction } from '../domain/record/plan-view';
import { reviewed } from '../domain/review/apply-decisions';
import { originsOf } from '../domain/review/origins-of';
import { Problem, refuseFields, type FieldProblem } from '../http/problem';
import { appendAudit } from './audit';
import type { Command, Writing } from './command';
import { inTransaction } from './command';
import { recordProvenance } from './entered-record';
import { enterBodies, enterProgrammes } from './enter-names';
import { finishedReview } from './finished-review';
import { lockImports } from './held-acts';
import type { NewRedactionInput } from './input/new-redaction';
import { localizedColumns } from './localized-columns';
import { enterAmendingOrder } from './new-redaction-order';
import { findAmendingOrder, newRedactionBase, refuseOpenDraft, refuseStaleRedaction, type AmendingOrder, type NewRedactionBase } from './new-redaction-base';
import { newTextOf } from './new-text-of-reading';
import { storeProposed } from './store-proposed';
import { createRecord, lockRecord } from './stored-record';
import { lockImport, updateImport, type StoredImport } from './stored-import';

export interface AcceptedChange {
  readonly orderId: string;
  readonly planId: string;
  /** The draft change-set. */
  readonly amendmentId: string;
  /** False where it had been accepted before. */
  readonly isNew: boolean;
}

/**
 * Makes a draft amendment of a reviewed import, in one transaction: its text as the plan's new redaction by
 * an order, each changed cell with where it comes from. What the text says as it is in force is no change.
 * Accepting twice, or by two people at once, makes one.
 * @throws Problem `plan-has-draft`; `stale-redaction` where the plan was published since and reads otherwise;
 *   `stale-revision` where the review went on; `review-unfinished`, `not-in-review`; `not-held` for a day before the
 *   plan is held; `invalid-fields` for pairs of what is not there, and where nothing changes; `not-found`
 */
export async function acceptAsChange(command: Command, id: string, input: NewRedactionInput): Promise<AcceptedChange> {
  return inTransaction(command, async (writing) => {
    const stored = await lockImport(writing, id);
    if (stored.state === 'accepted') {
      return { orderId: stored.orderId ?? '', planId: stored.planId ?? '', amendmentId: stored.amendmentId ?? '', isNew: false };
    }
    const made = await makeChange(writing, stored, input);
    await updateImport(writing, stored, {
      state: 'accepted',
      accepted_by: command.actor.name,
      accepted_at: command.now.toISOString(),
      order_id: made.orderId,
      plan_id: made.planId,
      amendment_id: made.amendmentId,
    });
    await appendAudit(writing, { verb: 'accept-import-as-change', recordType: 'import', recordId: id, before: null, after: { ...made, left: input.left } });
    return { ...made, isNew: true };
  });
}

async function makeChange(writing: Writing, stored: StoredImport, input: NewRedactionInput): Promise<Omit<AcceptedChange, 'isNew'> & { changes: number }> {
  const review = await finishedReview(writing, stored);
  if (stored.revision !== input.basedOn.revision) throw new Problem('stale-revision', { revision: stored.revision });
  await lockImports(writing);
  const plan = await lockRecord(writing, 'plan', input.planId);
  const order = await findAmendingOrder(writing, input);
  const base = await newRedactionBase(writing, input, order);
  await refuseOpenDraft(writing, input.planId);
  await refuseStaleRedaction(writing, base, input.basedOn.publication, input, order);

  const { documentId: importId, fileName, sha256 } = stored;
  const confirmed = { by: writing.actor.name, at: writing.now.toISOString() };
  const origins = originsOf(review.reading, review.fields, review.decided, { importId, fileName, sha256 }, confirmed);
  const reading = reviewed(review.reading, review.decisions);
  const units = await changesOf(writing, reading, base, input);
  const orderId = await enterAmendingOrder(writing, order, { reading, origins, source: { text: review.document.text, fileName, sha256 } });
  const amendment = await createRecord(writing, 'amendment', {
    ...amendmentData(writing, input, order, reading),
    plan: plan.id,
    order: orderId.id,
  });
  await storeProposed(writing, { planId: plan.id, changeSetId: amendment.id }, units, origins);
  return { orderId: orderId.documentId, planId: input.planId, amendmentId: amendment.documentId, changes: units.length };
}

async function changesOf(writing: Writing, reading: OrderReading, { record, redaction }: NewRedactionBase, { pairs, left }: NewRedactionInput): Promise<ProposedUnit[]> {
  const language = reading.language === 'ru' ? 'ru' : 'kk';
  const names = { bodyOf: await enterBodies(writing, reading, language), programmeOf: await enterProgrammes(writing, reading, language) };
  const text = newTextOf(reading, names, record.order);
  const units = withoutLeft(proposeChanges(redaction, text, matchingOf(pairs, redaction, text)), new Set(left));
  refuseFields(units.length === 0 ? [{ path: 'pairs', code: 'required' }] : []);
  return units;
}

/** The matching a reviewer left. @throws Problem `invalid-fields` at each pair that cannot be */
function matchingOf(pairs: NewRedactionInput['pairs'], redaction: Redaction, text: NewText): Matching {
  const keys = {
    sections: redaction.sections.flatMap(({ heading }) => heading?.key ?? []),
    measures: redaction.sections.flatMap(({ measures }) => measures.map(({ key }) => key)),
  };
  const problems: FieldProblem[] = [];
  const partners = (unit: keyof typeof keys): Partner[] => {
    const [held, seen] = [new Set(keys[unit]), new Set<string>()];
    if (pairs[unit].length !== text[unit].length) problems.push({ path: `pairs.${unit}`, code: 'not-one-of' });
    return pairs[unit].flatMap((key, at) => {
      if (key === null) return [];
      if (!held.has(key) || seen.has(key)) problems.push({ path: `pairs.${unit}.${at}`, code: held.has(key) ? 'not-unique' : 'not-one-of' });
      seen.add(key);
      return [{ key, at, confidence: 1 }];
    });
  };
  const matching = { sections: partners('sections'), measures: partners('measures') };
  refuseFields(problems);
  return matching;
}

function amendmentData(writing: Writing, { inForceFrom }: NewRedactionInput, { number, date }: AmendingOrder, reading: OrderReading): Record<string, unknown> {
  const language = reading.language === 'ru' ? 'ru' : 'kk';
  const note = reading.amendments.find(({ order }) => order.number === number && order.date === date)?.note ?? '';
  const data = { kind: 'amendment', inForceFrom, changesKnown: true, ...localizedColumns('note', { [language]: note }) };
  return { ...data, state: 'draft', provenance: recordProvenance(writing, 'amendment', null, data) };
}
