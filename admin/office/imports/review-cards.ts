import type { ReviewField, ReviewUnit } from '../../../cms/domain/review/review';

/** What is looked at together: the act, the plan, a note, a section, a measure, or words left over. */
export interface ReviewCard {
  readonly unit: ReviewUnit;
  /** The place among the unit's records; null for the act and the plan. */
  readonly index: number | null;
  /** Places of its fields in the list of all. */
  readonly fields: readonly number[];
}

/** Fields in cards, in the order of the act. Left-over words that stand together are one card. */
export function cardsOf(fields: readonly ReviewField[]): ReviewCard[] {
  const cards: ReviewCard[] = [];
  let open: { unit: ReviewUnit; index: number | null; fields: number[] } | null = null;
  fields.forEach(({ unit, index }, at) => {
    if (open !== null && open.unit === unit && (open.index === index || unit === 'leftOver')) {
      open.fields.push(at);
      return;
    }
    open = { unit, index, fields: [at] };
    cards.push(open);
  });
  return cards;
}

/** For each field, the place of its card. */
export function cardOfFields(cards: readonly ReviewCard[]): readonly number[] {
  const places: number[] = [];
  cards.forEach(({ fields }, card) => {
    for (const field of fields) places[field] = card;
  });
  return places;
}
