import { reviewed } from '../domain/review/apply-decisions';
import { originsOf } from '../domain/review/origins-of';
import { appendAudit } from './audit';
import type { Command, Writing } from './command';
import { inTransaction } from './command';
import { draftOf } from './draft-of-reading';
import { finishedReview, type FinishedReview } from './finished-review';
import { findImported, lockImports, refuseHeldOrder } from './held-acts';
import { reviewedParts } from './input/reviewed';
import { storeDraft } from './store-draft';
import { lockImport, updateImport, type StoredImport } from './stored-import';

export interface AcceptedImport {
  readonly orderId: string;
  readonly planId: string;
  /** False where it had been accepted before, or the register holds the order of this very file. */
  readonly isNew: boolean;
}

/**
 * Makes a draft of a reviewed import, in one transaction: the order, its plan, the amendments and the
 * wordings, each field with where it comes from and who confirmed it. Accepting twice, or by two people
 * at once, makes one.
 * @throws Problem `review-unfinished` while a field is open; `invalid-fields` where all that is open is what
 *   the act cannot be without, or the register holds its plan from another text; `not-in-review`, `not-found`
 */
export async function acceptImport(command: Command, id: string): Promise<AcceptedImport> {
  return inTransaction(command, async (writing) => {
    const stored = await lockImport(writing, id);
    if (stored.state === 'accepted') return { orderId: stored.orderId ?? '', planId: stored.planId ?? '', isNew: false };
    const review = await finishedReview(writing, stored);
    await lockImports(writing);
    const before = await findImported(writing, stored.sha256);
    const made = before === null ? { ...(await makeDraft(writing, stored, review)), isNew: true } : { ...before, isNew: false };
    await updateImport(writing, stored, {
      state: 'accepted',
      accepted_by: command.actor.name,
      accepted_at: command.now.toISOString(),
      order_id: made.orderId,
      plan_id: made.planId,
    });
    await appendAudit(writing, { verb: 'accept-import', recordType: 'import', recordId: id, before: null, after: { ...made, decided: stored.decided } });
    return made;
  });
}

async function makeDraft(writing: Writing, stored: StoredImport, review: FinishedReview): Promise<{ orderId: string; planId: string }> {
  const { documentId: importId, fileName, sha256 } = stored;
  const { reading, document, decisions, fields, decided } = review;
  const after = reviewed(reading, decisions);
  const confirmed = { by: writing.actor.name, at: writing.now.toISOString() };
  const origins = originsOf(reading, fields, decided, { importId, fileName, sha256 }, confirmed);
  const draft = await draftOf(writing, after, reviewedParts.parse({ language: reading.language }), origins);
  await refuseHeldOrder(writing, draft.order);
  const about = { import: importId, warnings: reading.warnings.length, decided: stored.decided };
  return storeDraft(writing, draft, { text: document.text, fileName, sha256 }, about);
}
