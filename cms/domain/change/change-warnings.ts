import type { ChangeSetRecord, MeasureWording } from '../record/plan-record';
import type { Redaction } from '../record/plan-view';
import { compareRedactions, wordingsOf } from './compare';
import { lastDayOf } from './deadline-move';
import { meantOtherwise, type MeantOtherwise } from './words-and-meant';

/** Something about a change-set that its editor should look at before publishing; none of it forbids publishing. */
export interface ChangeWarning {
  readonly code: 'repealed-is-referred-to' | 'number-repeats' | 'due-before-order' | 'dated-before-earlier' | 'in-force-before-signed' | MeantOtherwise;
  /** The number of the measure it is about; '' where it is about the change-set. */
  readonly number: string;
  /** What it is about: the referring measure's number, the deadline's last day, the later order's date. */
  readonly detail: string;
}

/**
 * What a draft's editor should look at, comparing the redaction before with that after it:
 *
 * - a repealed measure that another still in force refers to by its number;
 * - a number that now stands twice in one section, and did not before;
 * - a deadline set by this change-set that passed before its order was signed;
 * - a change-set dated before one that is published already: the later one keeps its words;
 * - a change-set in force before its order was signed;
 * - money or executors that are given otherwise than the words say.
 */
export function changeWarnings(
  before: Redaction | null,
  after: Redaction,
  changeSet: ChangeSetRecord | null,
  published: readonly ChangeSetRecord[],
): ChangeWarning[] {
  return [
    ...referredTo(before, after),
    ...repeatedNumbers(before, after),
    ...(changeSet === null ? [] : dueBeforeOrder(before, after, changeSet)),
    ...(changeSet === null ? [] : datedBeforeEarlier(changeSet, published)),
    ...(changeSet === null ? [] : inForceBeforeSigned(changeSet)),
    ...(changeSet === null ? [] : givenOtherwise(after, changeSet)),
  ];
}

function referredTo(before: Redaction | null, after: Redaction): ChangeWarning[] {
  const repealed = compareRedactions(before, after).filter(({ kind, unit }) => kind === 'repealed' && unit === 'measure');
  if (repealed.length === 0) return [];
  const numbers = new Set(repealed.map(({ before: gone }) => gone?.number ?? ''));
  return measuresOf(after).flatMap((measure) =>
    numbersReferredTo(textsOf(measure))
      .filter((number) => numbers.has(number))
      .map((number): ChangeWarning => ({ code: 'repealed-is-referred-to', number, detail: measure.number })),
  );
}

const REFERENCE = /(?:пункт[а-яё]{0,4}|(?<!\p{L})п\.|point|measure|мероприяти[а-яё]{0,3})\s{0,3}(?:№\s?)?(\d{1,3}(?:\.\d{1,3}){0,3})|(\d{1,3}(?:\.\d{1,3}){0,3})\s?-?\s?тарма[қғ]/giu;

/** Numbers of points that a text refers to: "пункт 1.2", "1.2-тармақ", "point 1.2". */
export function numbersReferredTo(text: string): string[] {
  return [...new Set([...text.matchAll(REFERENCE)].map(([, russian, kazakh]) => russian ?? kazakh ?? ''))];
}

function textsOf({ action, completionForm, deadlineText, executorsText }: MeasureWording): string {
  return [action, completionForm, deadlineText, executorsText].flatMap((text) => Object.values(text)).join('\n');
}

function repeatedNumbers(before: Redaction | null, after: Redaction): ChangeWarning[] {
  const known = new Set(before === null ? [] : repeatedIn(before));
  return repeatedIn(after)
    .filter((place) => !known.has(place))
    .map((place): ChangeWarning => ({ code: 'number-repeats', number: place.slice(place.indexOf(' ') + 1), detail: '' }));
}

/** Section keys with the numbers that stand twice in them. */
function repeatedIn(redaction: Redaction): string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { number, section } of measuresOf(redaction)) {
    const place = `${section ?? ''} ${number}`;
    if (number !== '' && seen.has(place)) twice.add(place);
    seen.add(place);
  }
  return [...twice];
}

function dueBeforeOrder(before: Redaction | null, after: Redaction, { id, order }: ChangeSetRecord): ChangeWarning[] {
  if (order === null) return [];
  const old = new Map((before === null ? [] : measuresOf(before)).map((measure) => [measure.key, lastDayOf(measure.deadline)]));
  return measuresOf(after)
    .filter(({ changeSet }) => changeSet === id)
    .flatMap((measure) => {
      const due = lastDayOf(measure.deadline);
      const isNew = due !== null && due < order.date && old.get(measure.key) !== due;
      return isNew ? [{ code: 'due-before-order', number: measure.number, detail: due } as const] : [];
    });
}

function datedBeforeEarlier({ id, inForceFrom }: ChangeSetRecord, published: readonly ChangeSetRecord[]): ChangeWarning[] {
  const later = published
    .filter((one) => one.id !== id && one.state === 'published' && one.inForceFrom > inForceFrom)
    .map((one) => one.inForceFrom)
    .sort()
    .at(-1);
  return later === undefined ? [] : [{ code: 'dated-before-earlier', number: '', detail: later }];
}

function inForceBeforeSigned({ kind, inForceFrom, order }: ChangeSetRecord): ChangeWarning[] {
  const isBefore = kind === 'amendment' && order !== null && inForceFrom < order.date;
  return isBefore ? [{ code: 'in-force-before-signed', number: '', detail: order.date }] : [];
}

function givenOtherwise(after: Redaction, { id }: ChangeSetRecord): ChangeWarning[] {
  return measuresOf(after)
    .filter(({ changeSet }) => changeSet === id)
    .flatMap((measure) => meantOtherwise(measure).map((code): ChangeWarning => ({ code, number: measure.number, detail: '' })));
}

function measuresOf(redaction: Redaction): MeasureWording[] {
  return wordingsOf(redaction).filter((wording) => wording.unit === 'measure');
}
