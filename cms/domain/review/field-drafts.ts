import type { LocalizedText } from '../language';
import type { OrderReading } from '../reading/reading';
import type { FieldValue, ReviewField, ReviewUnit, SourcePlace } from './review';
import { ruleOf } from './rule-of';

/** A field whose places and doubts are still to be found. */
export type FieldDraft = Omit<ReviewField, 'places' | 'doubts'> & {
  /** Replaced by a list of its own before anything is added. */
  places: SourcePlace[];
  doubts: ReviewField['doubts'];
};

/** The fields of a reading by what they are part of, each group in the reading's own order. */
export interface GroupedDrafts {
  /** The act and the plan, which stand before every table, and the notes of amendment. */
  readonly head: readonly FieldDraft[];
  readonly tables: readonly FieldDraft[];
  readonly sections: readonly FieldDraft[];
  /** Measure by measure. */
  readonly measures: readonly (readonly FieldDraft[])[];
  readonly printedTotals: readonly FieldDraft[];
  readonly leftOver: readonly FieldDraft[];
}

const NOWHERE: SourcePlace[] = [];
const NONE: ReviewField['doubts'] = [];

/** The fields of a reading. A plan without sections has no field for the section of a measure. */
export function draftsOf(reading: OrderReading): GroupedDrafts {
  const { amendments, tables, sections, printedTotals, leftOver } = reading;
  const field = fieldMaker(reading);
  const text = textIn(reading);
  const whole = <Item>(unit: ReviewUnit, items: readonly Item[], valueOf: (item: Item) => FieldValue): FieldDraft[] =>
    items.map((item, index) => field(`${unit}.${index}`, unit, index, unit, valueOf(item)));
  return {
    head: [...actDrafts(reading), field('plan.title', 'plan', null, 'title', text(reading.plan.title)), ...whole('amendments', amendments, (note) => note)],
    tables: whole('tables', tables, ({ columns }) => columns.join(' | ')),
    sections: whole('sections', sections, ({ number, title }) => ({ number, title: text(title) })),
    measures: measureDrafts(reading),
    printedTotals: whole('printedTotals', printedTotals, (total) => total.text),
    leftOver: whole('leftOver', leftOver, (left) => left.text),
  };
}

function actDrafts(reading: OrderReading): FieldDraft[] {
  const { order } = reading;
  const field = fieldMaker(reading);
  const act = (name: string, value: FieldValue): FieldDraft => field(`order.${name}`, 'order', null, name, value);
  return [
    act('kind', order.kind),
    act('number', order.number),
    act('date', order.date),
    act('title', textIn(reading)(order.title)),
    act('issuer', order.issuer),
    act('preamble', order.preamble),
    ...order.points.map((point, index) => field(`order.points.${index}`, 'order', null, 'points', point.text)),
    act('control', order.control),
    act('signatory', order.signatory),
  ];
}

function measureDrafts(reading: OrderReading): FieldDraft[][] {
  const text = textIn(reading);
  const field = fieldMaker(reading);
  const hasSections = reading.sections.length > 0;
  return reading.measures.map((measure, index) => {
    const own = (name: string, value: FieldValue): FieldDraft => field(`measures.${index}.${name}`, 'measures', index, name, value);
    const fields = [own('number', measure.number)];
    if (hasSections) fields.push(own('section', measure.sectionAt));
    fields.push(
      own('action', text(measure.action)),
      own('deadline', measure.deadline),
      own('completionForm', text(measure.completionForm)),
      own('executors', measure.executors),
      own('funding', measure.funding),
    );
    for (const [header, other] of Object.entries(measure.others ?? {})) {
      fields.push(field(`measures.${index}.others.${header}`, 'measures', index, 'others', other));
    }
    return fields;
  });
}

function fieldMaker(reading: OrderReading) {
  return (path: string, unit: ReviewUnit, index: number | null, name: string, value: FieldValue): FieldDraft => ({
    path,
    unit,
    index,
    name,
    value,
    places: NOWHERE,
    rule: ruleOf(path, unit, name, value, reading),
    doubts: NONE,
  });
}

function textIn({ language }: OrderReading): (text: LocalizedText) => string {
  return (text) => text[language] ?? '';
}
