import type { OrderReading, Warning } from '../reading/reading';
import { LEFT_OVER_OF_PAGE } from '../reading/source';
import { draftsOf, type FieldDraft } from './field-drafts';
import { fieldIndex } from './field-index';
import { fieldOwner } from './field-owner';
import { findPlaces, type ReviewedSource } from './find-places';
import { inOrderOfAct } from './order-of-act';
import { isMissing } from './required';
import type { ReviewField } from './review';

/** The field that shows what the reader doubts of no other, such as that there is no table at all. */
const ANYWHERE = 'plan.title';

/**
 * What a reviewer looks at, in the order of the act: the order, the plan and the notes of amendment, then
 * headers, sections, measures and printed totals as they stand; left-over text where it stands.
 * Every warning of the reading is a doubt of exactly one field, and every piece of left-over text is a
 * field. In time proportional to the reading.
 * @param source the text the reading's places count characters in
 */
export function fieldsOf(reading: OrderReading, source: ReviewedSource): ReviewField[] {
  const drafts = draftsOf(reading);
  const fields = fieldIndex(drafts);
  const owner = fieldOwner(fields, reading);
  findPlaces(reading, source, fields, owner);
  giveDoubts(reading.warnings, (where) => owner(where) ?? fields.get(`${where.split('.', 2).join('.')}.number`) ?? fields.get(ANYWHERE));
  return inOrderOfAct(drafts, reading);
}

/**
 * Whether a person has to look at a field: it was read with doubt, it is not there though an act needs it,
 * or it is text that belongs to no field (marks and dots, and the buttons and menus of a page, aside).
 */
export function isDoubtful(field: Pick<ReviewField, 'path' | 'unit' | 'value' | 'doubts'> & Partial<Pick<ReviewField, 'rule'>>): boolean {
  const { unit, value, doubts, rule } = field;
  if (unit === 'leftOver') return doubts.length > 0 || (rule !== LEFT_OVER_OF_PAGE && typeof value === 'string' && /[\p{L}\p{N}]/u.test(value));
  return doubts.length > 0 || isMissing(field, value);
}

function giveDoubts(warnings: readonly Warning[], owner: (where: string) => FieldDraft | undefined): void {
  const found = new Map<FieldDraft, Warning[]>();
  for (const warning of warnings) {
    const field = owner(warning.where);
    if (field === undefined) continue;
    const doubts = found.get(field) ?? [];
    doubts.push(warning);
    found.set(field, doubts);
    field.doubts = doubts;
  }
}
