import type { Deadline } from '../../../cms/domain/deadline/deadline';
import type { MeasureWording, SectionWording } from '../../../cms/domain/record/plan-record';
import { asColumns } from '../language/columns';
import type { MeasureInput, SectionInput } from '../providers/wording-input';
import { deadlineOfReading, readingOf, type Reading } from './reading';

/** A measure's wording as its form holds it. */
export interface MeasureForm extends Omit<MeasureInput, 'deadline'> {
  /** The deadline as held; null in a new measure. */
  readonly held: Deadline | null;
  /** Whether the editor gives the reading instead of the words giving it. */
  readonly isByHand: boolean;
  readonly reading: Reading;
}

/** What a measure says now, as the server takes it back. */
export function measureInput(measure: MeasureWording): MeasureInput {
  return {
    number: measure.number,
    position: measure.position,
    section: measure.section,
    clause: measure.clause,
    basedOn: measure.id,
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
export function measureForm(measure: MeasureWording): MeasureForm {
  const { deadline: _deadline, ...rest } = measureInput(measure);
  return { ...rest, held: measure.deadline, isByHand: false, reading: readingOf(measure.deadline) };
}

/** The form of a measure yet to be written. */
export function emptyMeasureForm(section: string | null, position: number | undefined): MeasureForm {
  return {
    number: '',
    position,
    section,
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
    fundingSource: 'none',
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

/** A section heading as the server takes it back. */
export function sectionInput(section: SectionWording): SectionInput {
  return {
    number: section.number,
    position: section.position,
    clause: section.clause,
    basedOn: section.id,
    ...asColumns('title', section.title),
  };
}

/** The form's inputs leave an untouched or emptied year as text. */
function withYearAsNumber(line: MeasureInput['fundingLines'][number]): MeasureInput['fundingLines'][number] {
  const year: unknown = line.year;
  return { ...line, year: year === null || year === '' ? null : Number(year) };
}
