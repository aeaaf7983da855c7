import type { LocalizedText } from '../domain/language';
import type { NewMeasure, NewText } from '../domain/matching/new-text';
import type { MeasureReading, OrderReading } from '../domain/reading/reading';
import type { OrderReference } from '../domain/record/plan-record';
import { measureInputOf, type EnteredNames } from './draft-of-reading';
import { reviewedParts, type ReviewedParts } from './input/reviewed';
import { measureOfInput, type Stated } from './measure-of-input';

/**
 * A reviewed reading as a new text of a plan.
 * @param approving the order that approved the plan: another act's points are not the plan's
 * @param names what the register calls, or is to call, the bodies and programmes that the text names
 */
export function newTextOf(reading: OrderReading, names: EnteredNames, approving: Pick<OrderReference, 'kind' | 'number' | 'date'>): NewText {
  const language = reading.language === 'ru' ? 'ru' : 'kk';
  const { kind, number, date, points } = reading.order;
  const isOwn = kind === approving.kind && number === approving.number && date === approving.date;
  const text = (said: string | undefined): LocalizedText => (said === undefined || said === '' ? {} : { [language]: said });
  const nothingAdded = reviewedParts.parse({ language });
  return {
    language,
    act: kind === null || number === null || date === null ? null : { kind, number, date },
    title: text(reading.plan.title[language]),
    points: (isOwn ? points : []).map((point) => ({ number: point.number, text: text(point.text) })),
    sections: reading.sections.map(({ number: section, title }) => ({ number: section, title: text(title[language]) })),
    measures: reading.measures.map((measure) => rowOf(measure, nothingAdded, language, names)),
  };
}

const OF_NO_PLAN: Stated = { id: '', changeSet: '', effect: 'insert', key: '', position: 0 };

function rowOf(measure: MeasureReading, nothingAdded: ReviewedParts, language: 'kk' | 'ru', names: EnteredNames): NewMeasure {
  const input = measureInputOf(measure, null, nothingAdded, language, names);
  const worded = measureOfInput(input, measure.deadline.resolved ?? measure.deadline, new Map(), OF_NO_PLAN);
  const { number, action, deadline, deadlineText, completionForm, executorsText, executors, funding } = worded;
  return { number, action, deadline, deadlineText, completionForm, executorsText, executors, funding, sectionAt: measure.sectionAt };
}
