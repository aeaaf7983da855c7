import type { Deadline } from '../../../cms/domain/deadline/deadline';
import type { MeasureWording, PointWording, SectionWording, TitleWording, WordingRecord } from '../../../cms/domain/record/plan-record';
import { asColumns } from '../language/columns';
import type { MeasureInput, PointInput, SectionInput, TitleInput, WordingInput } from '../providers/wording-input';
import { deadlineOfReading, readingOf, type Reading } from './reading';

/** A measure's wording as its form holds it. */
export interface MeasureForm extends Omit<MeasureInput, 'deadline'> {
  /** The deadline as held; null in a new measure. */
  readonly held: Deadline | null;
  /** Whether the editor gives the reading instead of the words giving it. */
  readonly isByHand: boolean;
  readonly reading: Reading;
}

/** What a measure says now, as the server takes it back from the draft `changeSetId`. */
export function measureInput(measure: MeasureWording, changeSetId: string): MeasureInput {
  return {
    number: measure.number,
    position: measure.position,
    section: measure.section,
    ...byClause(measure, changeSetId),
    ...asColumns('action', measure.action),
    deadline: measure.deadline,
    ...asColumns('deadlineText', measure.deadlineText),
    ...asColumns('completionForm', measure.completionForm),
    ...asColumns('executorsText', measure.executorsText),
    executors: measure.executors.map(({ body, role, byAgreement }) => ({ body, role, byAgreement })),
    ...asColumns('fundingText', measure.funding.text),
    fundingSource: measure.funding.source,
    fundingLines: measure.funding.lines.map(({ source, programme, amountTiyn, amountPrinted, year }) => ({
      source,
      programme,
      amountTiyn,
      amountPrinted,
      year,
    })),
  };
}

/** A measure's form, filled. */
export function measureForm(measure: MeasureWording, changeSetId: string): MeasureForm {
  const { deadline: _deadline, ...rest } = measureInput(measure, changeSetId);
  return { ...rest, held: measure.deadline, isByHand: false, reading: readingOf(measure.deadline) };
}

/** The form of a measure yet to be written. */
export function emptyMeasureForm(section: string | null, place: Pick<MeasureInput, 'position' | 'after'>): MeasureForm {
  return {
    number: '',
    ...place,
    section,
    scope: 'row',
    clause: null,
    basedOn: null,
    ...asColumns('action', {}),
    held: null,
    isByHand: false,
    reading: readingOf(null),
    ...asColumns('deadlineText', {}),
    ...asColumns('completionForm', {}),
    ...asColumns('executorsText', {}),
    executors: [],
    ...asColumns('fundingText', {}),
    fundingSource: 'not-given',
    fundingLines: [],
  };
}

/**
 * A filled form as the server takes it. Words that were not touched keep the reading they have,
 * which somebody may have given by hand; new words are for the server to read.
 */
export function inputOfForm(form: MeasureForm): MeasureInput {
  const { held, isByHand, reading, ...rest } = form;
  const text = deadlineWordsOf(form);
  const deadline = isByHand
    ? deadlineOfReading(reading, text)
    : held !== null && held.text === text
      ? held
      : { text };
  return { ...rest, fundingLines: rest.fundingLines.map(withYearAsNumber), deadline };
}

/** The words the deadline is read from: the Kazakh ones where there are any. */
export function deadlineWordsOf(form: Pick<MeasureForm, 'deadlineTextKk' | 'deadlineTextRu'>): string {
  return (form.deadlineTextKk ?? '').trim() || (form.deadlineTextRu ?? '').trim();
}

/**
 * How a clause words a unit: as the draft has it so far, or, where only an earlier act worded it, by
 * a clause yet to be named that changes what will differ.
 */
export function byClause({ id, changeSet, effect, partial, clause }: WordingRecord, changeSetId: string): Pick<WordingInput, 'scope' | 'clause' | 'basedOn'> {
  if (changeSet !== changeSetId) return { scope: 'cells', clause: null, basedOn: id };
  return { scope: effect === 'substitute' && partial === undefined ? 'row' : 'cells', clause, basedOn: id };
}

/** A section heading as the server takes it back. */
export function sectionInput(section: SectionWording, changeSetId: string): SectionInput {
  return {
    number: section.number,
    position: section.position,
    ...byClause(section, changeSetId),
    ...asColumns('title', section.title),
  };
}

/** The form's inputs leave an untouched or emptied year as text. */
function withYearAsNumber(line: MeasureInput['fundingLines'][number]): MeasureInput['fundingLines'][number] {
  const year: unknown = line.year;
  return { ...line, year: year === null || year === '' ? null : Number(year) };
}

/** A point of the act as the server takes it back. */
export function pointInput(point: PointWording, changeSetId: string): PointInput {
  return { number: point.number, position: point.position, ...byClause(point, changeSetId), ...asColumns('text', point.text) };
}

/** The plan's title as the server takes it back. */
export function titleInput(title: TitleWording, changeSetId: string): TitleInput {
  return { ...byClause(title, changeSetId), ...asColumns('title', title.title) };
}
