import type { OrderReading } from '../domain/reading/reading';
import type { SourceDocument } from '../domain/reading/source';
import { decisionOn, held, valueOf } from '../domain/review/decisions';
import { fieldsOf, isDoubtful } from '../domain/review/fields-of';
import { isMissing } from '../domain/review/required';
import type { Decision, FieldValue, ReviewField } from '../domain/review/review';
import { Problem, refuseFields, type FieldProblem } from '../http/problem';
import { decisionsAfter } from '../read-models/review-decisions';
import type { Writing } from './command';
import { readLarge, requireInReview, type StoredImport } from './stored-import';

/** An import with what was read of it and what people said of that. */
export interface FinishedReview {
  readonly reading: OrderReading;
  readonly document: SourceDocument;
  readonly decisions: readonly Decision[];
  readonly fields: readonly ReviewField[];
  /** The decisions that hold. */
  readonly decided: ReadonlyMap<string, Decision>;
}

/**
 * The review of an import whose every field is decided, with all that an act cannot be entered without.
 * @throws Problem `not-in-review`; `review-unfinished` while a field is open; `invalid-fields` where all that is
 *   open has to be given, or where no draft can be made of what was said
 */
export async function finishedReview(writing: Writing, stored: StoredImport): Promise<FinishedReview> {
  requireInReview(stored);
  const { certainOpen, doubtfulOpen } = stored;
  if (certainOpen > 0) throw new Problem('review-unfinished', { doubtfulOpen, certainOpen });
  const reading = await readLarge<OrderReading>(writing, stored, 'reading');
  const document = await readLarge<SourceDocument>(writing, stored, 'source');
  const decisions = JSON.parse(await decisionsAfter(writing.trx, stored.documentId, 0)) as Decision[];
  const review = { reading, document, decisions, fields: fieldsOf(reading, document), decided: held(decisions) };
  refuseOpen(review);
  refuseFields(unfit(review));
  return review;
}

function refuseOpen({ fields, decided }: FinishedReview): void {
  const open = fields.filter((field) => decisionOn(field, decided) === null);
  // What has to be given is told by its name, once nothing else is in the way.
  if (open.every((field) => isMissing(field, field.value))) return;
  const doubtfulOpen = open.filter(isDoubtful).length;
  throw new Problem('review-unfinished', { doubtfulOpen, certainOpen: open.length - doubtfulOpen });
}

/** What a plan cannot be entered without, and numbers that are none, by the paths of the review. */
function unfit({ fields, decided, reading }: FinishedReview): FieldProblem[] {
  const stays = fields.filter((field) => decisionOn(field, decided)?.kind !== 'removed');
  const isEmpty = reading.measures.every((_measure, index) => decided.get(`measures.${index}`)?.kind === 'removed');
  return [
    ...stays.flatMap((field): FieldProblem[] => {
      const code = unfitness(field, valueOf(field, decided));
      return code === null ? [] : [{ path: field.path, code }];
    }),
    ...(isEmpty ? [{ path: 'plan.title', code: 'required' } as const] : []),
  ];
}

const LONGEST_ACT_NUMBER = 64;
const LONGEST_NUMBER = 255;

function unfitness(field: ReviewField, value: FieldValue): FieldProblem['code'] | null {
  if (isMissing(field, value)) return 'required';
  const { unit, name } = field;
  const said = unit === 'sections' ? (value as { number: string }).number : name === 'number' ? value : null;
  const number = typeof said === 'string' ? said : '';
  return number.length > (unit === 'order' ? LONGEST_ACT_NUMBER : LONGEST_NUMBER) ? 'too-long' : null;
}
