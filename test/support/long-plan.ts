import { addDays } from '../../cms/domain/calendar/iso-date';
import type { ChangeSetRecord, MeasureWording, PlanRecord, SectionWording } from '../../cms/domain/record/plan-record';
import { amendmentOf } from './amended-seed';
import { seedRecord } from './seed-record';

const seed = seedRecord();
const models = seed.wordings.filter((wording): wording is MeasureWording => wording.unit === 'measure');
const heading = seed.wordings.find((wording): wording is SectionWording => wording.unit === 'section') as SectionWording;

const SECTION_SIZE = 40;
const TOUCHED = 6;

/**
 * A plan of `measures` rows in the manner of the seed, amended `amendments` times a fortnight
 * apart: each order moves deadlines and money of some rows, repeals one and inserts one.
 */
export function longPlan(measures: number, amendments: number): PlanRecord {
  const sections = Array.from({ length: Math.ceil(measures / SECTION_SIZE) }, (_one, index) => sectionAt(index));
  const rows = Array.from({ length: measures }, (_one, index) => measureAt(index));
  const changeSets = Array.from({ length: amendments }, (_one, index) => amendmentOf(`${index + 1}-ө`, addDays('2006-05-01', index * 14)));
  return {
    ...seed,
    plan: { ...seed.plan, id: 'plan-long', slug: 'long-plan' },
    changeSets: [...seed.changeSets, ...changeSets],
    wordings: [...sections, ...rows, ...changeSets.flatMap((changeSet, index) => changesBy(changeSet, index, rows))],
  };
}

function sectionAt(index: number): SectionWording {
  return { ...heading, id: `section-${index}`, key: `s${index}`, position: index + 1, number: String(index + 1) };
}

function measureAt(index: number): MeasureWording {
  const model = models[index % models.length] as MeasureWording;
  const section = Math.floor(index / SECTION_SIZE);
  return { ...model, id: `measure-${index}`, key: `m${index}`, position: index + 1, number: `${section + 1}.${(index % SECTION_SIZE) + 1}`, section: `s${section}` };
}

function changesBy({ id }: ChangeSetRecord, order: number, rows: readonly MeasureWording[]): MeasureWording[] {
  const at = (step: number): MeasureWording => rows[(order * 31 + step * 137) % rows.length] as MeasureWording;
  const changed = Array.from({ length: TOUCHED }, (_one, step) => moved(at(step), id, order));
  const repealed = { ...at(TOUCHED), id: `${id}-repeal`, changeSet: id, effect: 'repeal' as const };
  const beside = at(0);
  const inserted = { ...moved(beside, id, order), id: `${id}-insert`, effect: 'insert' as const, key: `n${order}`, number: `${beside.number}-${order + 1}`, position: beside.position + 0.5 };
  return [...changed, repealed, inserted];
}

function moved(measure: MeasureWording, changeSet: string, order: number): MeasureWording {
  const due = addDays('2007-12-31', order * 30);
  return {
    ...measure,
    id: `${changeSet}-${measure.key}`,
    changeSet,
    effect: 'substitute',
    clause: '1',
    deadline: { ...measure.deadline, kind: 'date', precision: 'day', text: due, start: due, due, recurrence: null, onRequestOf: [] },
    deadlineText: { kk: due },
    completionForm: { kk: `№ ${order + 1} бұйрық`, ru: `Приказ № ${order + 1}`, en: `Order No. ${order + 1}` },
    funding: {
      text: { kk: `${order + 1} мың теңге` },
      source: 'republican-budget',
      lines: [{ source: 'republican-budget', programme: 'republican-005', amountTiyn: String((order + 1) * 100_000), amountPrinted: null, year: null }],
    },
  };
}
