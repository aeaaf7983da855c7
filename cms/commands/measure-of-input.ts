import type { Deadline } from '../domain/deadline/deadline';
import { readDeadline } from '../domain/deadline/read-deadline';
import type { LocalizedText } from '../domain/language';
import type { MeasureWording, SectionWording } from '../domain/record/plan-record';
import type { MeasureInput, SectionInput } from './input/wording';

/** What a new wording is in the record beside what it says. */
export type Stated = Pick<MeasureWording, 'id' | 'changeSet' | 'effect' | 'key' | 'position'>;

/**
 * A measure as entered, as the record has it.
 * @param deadline as sent or read from its words
 * @param codes the codes of the bodies and programmes named
 */
export function measureOfInput(input: MeasureInput, deadline: Deadline, codes: ReadonlyMap<string, string>, stated: Stated): MeasureWording {
  return {
    ...stated,
    unit: 'measure',
    clause: input.clause,
    number: input.number,
    section: input.section,
    action: text(input.actionKk, input.actionRu, input.actionEn),
    deadline,
    deadlineText: text(input.deadlineTextKk, input.deadlineTextRu, input.deadlineTextEn),
    completionForm: text(input.completionFormKk, input.completionFormRu, input.completionFormEn),
    executorsText: text(input.executorsTextKk, input.executorsTextRu, input.executorsTextEn),
    executors: input.executors.map((executor) => ({ ...executor, body: codes.get(executor.body) ?? executor.body })),
    funding: {
      text: text(input.fundingTextKk, input.fundingTextRu, input.fundingTextEn),
      source: input.fundingSource,
      lines: input.fundingLines.map((line) => ({ ...line, programme: line.programme === null ? null : (codes.get(line.programme) ?? line.programme) })),
    },
  };
}

/** A measure of the record as it would be entered; the other way of {@link measureOfInput}. */
export function inputOfMeasure(measure: MeasureWording): MeasureInput {
  const { action, deadlineText, completionForm, executorsText, funding } = measure;
  return {
    number: measure.number,
    position: measure.position,
    section: measure.section,
    clause: measure.clause,
    scope: 'cells',
    ...columns('action', action),
    deadline: measure.deadline,
    ...columns('deadlineText', deadlineText),
    ...columns('completionForm', completionForm),
    ...columns('executorsText', executorsText),
    executors: measure.executors.map((executor) => ({ ...executor })),
    ...columns('fundingText', funding.text),
    fundingSource: funding.source,
    fundingLines: funding.lines.map((line) => ({ ...line })),
    basedOn: null,
  };
}

/** As {@link measureOfInput}, of a section's heading. */
export function sectionOfInput(input: SectionInput, stated: Stated): SectionWording {
  return { ...stated, unit: 'section', clause: input.clause, number: input.number, title: text(input.titleKk, input.titleRu, input.titleEn) };
}

/** A deadline as sent, or read from its words: the Kazakh ones where there are any. */
export function deadlineOfInput({ deadline, deadlineTextKk }: MeasureInput): Deadline {
  if ('kind' in deadline) return deadline;
  return readDeadline(deadline.text, deadlineTextKk === null ? 'ru' : 'kk').deadline;
}

/** A text in the languages that have words for it. */
export function text(kk: string | null, ru: string | null, en: string | null): LocalizedText {
  return { ...(kk === null ? {} : { kk }), ...(ru === null ? {} : { ru }), ...(en === null ? {} : { en }) };
}

/** A text as three fields, `titleKk`, `titleRu`, `titleEn`. */
export function columns<Name extends string>(name: Name, words: LocalizedText): Record<`${Name}Kk` | `${Name}Ru` | `${Name}En`, string | null> {
  return {
    [`${name}Kk`]: words.kk || null,
    [`${name}Ru`]: words.ru || null,
    [`${name}En`]: words.en || null,
  } as Record<`${Name}Kk` | `${Name}Ru` | `${Name}En`, string | null>;
}
