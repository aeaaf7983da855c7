import type { Deadline } from '../deadline/deadline';
import type { AmendmentReading, ExecutorReading, FundingReading, MeasureReading, OrderReading, SectionReading } from '../reading/reading';
import { totalsOf } from '../reading/totals';
import { held } from './decisions';
import { isSame } from './is-same';
import { keptRecords, renumber, type KeptRecords } from './kept-records';
import { reviewedAct } from './reviewed-act';
import type { Decision, FieldValue } from './review';

/**
 * The reading after its review: every correction in, removed records out. Measures of a removed section go
 * to the section before; paths of places, warnings and matches follow the records that stay; a deadline
 * "same as above" follows the one above; totals are summed anew. Without a correction or a removal it is
 * the reading itself. Decisions on different paths may come in any order.
 */
export function reviewed(reading: OrderReading, decisions: readonly Decision[]): OrderReading {
  const changes = [...held(decisions).values()].filter(({ kind }) => kind !== 'confirmed');
  if (changes.length === 0) return reading;
  const corrected = new Map<string, FieldValue>();
  for (const { path, kind, value } of changes) if (kind === 'corrected' && value !== undefined) corrected.set(path, value);
  const kept = keptRecords(reading, new Set(changes.filter(({ kind }) => kind === 'removed').map(({ path }) => path)));

  const sections = kept.sections.map((from) => correctedSection(reading, from, corrected, kept));
  const measures = withDitto(reading, kept, corrected, kept.measures.map((from) => correctedMeasure(reading, from, corrected, sections, kept)));
  return {
    ...reading,
    ...reviewedAct(reading, corrected),
    amendments: kept.amendments.flatMap((from) => (corrected.get(`amendments.${from}`) as AmendmentReading | undefined) ?? reading.amendments[from] ?? []),
    sections,
    measures,
    totals: totalsOf(measures, sections),
    ...renumber(reading, kept),
  };
}

function correctedSection(reading: OrderReading, from: number, corrected: ReadonlyMap<string, FieldValue>, kept: KeptRecords): SectionReading {
  const { within: _read, ...section } = reading.sections[from] ?? { number: '', title: {} };
  const within = kept.withinNow(reading.sections[from] ?? section);
  const read = within === undefined ? section : { ...section, within };
  const value = corrected.get(`sections.${from}`) as { number: string; title: string } | undefined;
  return value === undefined ? read : { ...read, number: value.number, title: { ...read.title, [reading.language]: value.title } };
}

function correctedMeasure(
  reading: OrderReading,
  from: number,
  corrected: ReadonlyMap<string, FieldValue>,
  sections: readonly SectionReading[],
  kept: KeptRecords,
): MeasureReading {
  const read = reading.measures[from] as MeasureReading;
  const { language } = reading;
  const said = <Value extends FieldValue>(name: string, value: Value): Value => {
    const path = `measures.${from}.${name}`;
    return corrected.has(path) ? (corrected.get(path) as Value) : value;
  };
  const sectionAt = kept.sectionNow(said('section', read.sectionAt));
  const section = sectionAt === null ? undefined : sections[sectionAt];
  return {
    ...read,
    number: said('number', read.number),
    section: section === undefined ? null : section.number || (section.title[language] ?? ''),
    sectionAt,
    action: { ...read.action, [language]: said('action', read.action[language] ?? '') },
    deadline: said<Deadline>('deadline', read.deadline),
    completionForm: { ...read.completionForm, [language]: said('completionForm', read.completionForm[language] ?? '') },
    executors: said<readonly ExecutorReading[]>('executors', read.executors),
    funding: said<FundingReading>('funding', read.funding),
    ...(read.others === undefined
      ? {}
      : { others: Object.fromEntries(Object.entries(read.others).map(([header, text]) => [header, said(`others.${header}`, text)])) }),
  };
}

/**
 * "Same as above" means what now stands above. Where the row it was printed under is no measure, it means
 * what it was read as.
 */
function withDitto(reading: OrderReading, kept: KeptRecords, corrected: ReadonlyMap<string, FieldValue>, measures: readonly MeasureReading[]): MeasureReading[] {
  const done: MeasureReading[] = [];
  measures.forEach((measure, index) => {
    const from = kept.measures[index] ?? 0;
    const above = done.at(-1);
    const isUnderWhatItWas = kept.measures[index - 1] === from - 1;
    const was = reading.measures[from - 1]?.deadline;
    const isMoved = above !== undefined && isUnderWhatItWas && !isSame(above.deadline, was);
    const isOwn = measure.deadline.kind !== 'same-as-above' || corrected.has(`measures.${from}.deadline`);
    const resolved = above?.deadline.resolved ?? above?.deadline;
    done.push(isOwn || !isMoved || resolved === undefined ? measure : { ...measure, deadline: { ...measure.deadline, resolved } });
  });
  return done;
}
