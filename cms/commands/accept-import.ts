import type { OrderReading } from '../domain/reading/reading';
import type { SourceDocument } from '../domain/reading/source';
import { reviewed } from '../domain/review/apply-decisions';
import { decisionOn, held, valueOf } from '../domain/review/decisions';
import { fieldsOf } from '../domain/review/fields-of';
import { originsOf } from '../domain/review/origins-of';
import type { Decision, FieldValue, ReviewField } from '../domain/review/review';
import { Problem, refuseFields, type FieldProblem } from '../http/problem';
import { decisionsAfter } from '../read-models/review-decisions';
import { appendAudit } from './audit';
import type { Command, Writing } from './command';
import { inTransaction } from './command';
import { draftOf } from './draft-of-reading';
import { findImported, lockImports, refuseHeldOrder } from './held-acts';
import { reviewedParts } from './input/reviewed';
import { storeDraft } from './store-draft';
import { lockImport, readLarge, requireInReview, updateImport, type StoredImport } from './stored-import';

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
 * @throws Problem `review-unfinished` while a field is open, `not-in-review`, `invalid-fields` where the
 *   act is not identified or the register holds its plan from another text, `not-found`
 */
export async function acceptImport(command: Command, id: string): Promise<AcceptedImport> {
  return inTransaction(command, async (writing) => {
    const stored = await lockImport(writing, id);
    if (stored.state === 'accepted') return { orderId: stored.orderId ?? '', planId: stored.planId ?? '', isNew: false };
    requireInReview(stored);
    refuseUnfinished(stored);
    await lockImports(writing);
    const before = await findImported(writing, stored.sha256);
    const made = before === null ? { ...(await makeDraft(writing, stored)), isNew: true } : { ...before, isNew: false };
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

function refuseUnfinished({ doubtfulOpen, certainOpen }: StoredImport): void {
  if (doubtfulOpen + certainOpen > 0) throw new Problem('review-unfinished', { doubtfulOpen, certainOpen });
}

async function makeDraft(writing: Writing, stored: StoredImport): Promise<{ orderId: string; planId: string }> {
  const { documentId: importId, fileName, sha256 } = stored;
  const reading = await readLarge<OrderReading>(writing, stored, 'reading');
  const document = await readLarge<SourceDocument>(writing, stored, 'source');
  const decisions = JSON.parse(await decisionsAfter(writing.trx, importId, 0)) as Decision[];
  const after = reviewed(reading, decisions);
  const decided = held(decisions);
  const fields = fieldsOf(reading, document);
  refuseFields(unfit(fields, decided, after.measures.length));
  const confirmed = { by: writing.actor.name, at: writing.now.toISOString() };
  const origins = originsOf(reading, fields, decided, { importId, fileName, sha256 }, confirmed);
  const draft = await draftOf(writing, after, reviewedParts.parse({ language: reading.language }), origins);
  await refuseHeldOrder(writing, draft.order);
  const about = { import: importId, warnings: reading.warnings.length, decided: stored.decided };
  return storeDraft(writing, draft, { text: document.text, fileName, sha256 }, about);
}

/** What a plan cannot be entered without, and numbers that are none, by the paths of the review. */
function unfit(fields: readonly ReviewField[], decided: ReadonlyMap<string, Decision>, measures: number): FieldProblem[] {
  const stays = fields.filter((field) => decisionOn(field, decided)?.kind !== 'removed');
  return [
    ...stays.flatMap((field): FieldProblem[] => {
      const code = unfitness(field, valueOf(field, decided));
      return code === null ? [] : [{ path: field.path, code }];
    }),
    ...(measures === 0 ? [{ path: 'plan.title', code: 'required' } as const] : []),
  ];
}

const LONGEST_ACT_NUMBER = 64;
const LONGEST_NUMBER = 255;

function unfitness({ path, unit, name }: ReviewField, value: FieldValue): FieldProblem['code'] | null {
  if (['order.kind', 'order.number', 'order.date'].includes(path) && (value === null || value === '')) return 'required';
  const said = unit === 'sections' ? (value as { number: string }).number : name === 'number' ? value : null;
  const number = typeof said === 'string' ? said : '';
  return number.length > (unit === 'order' ? LONGEST_ACT_NUMBER : LONGEST_NUMBER) ? 'too-long' : null;
}
