import { addDays } from '../../cms/domain/calendar/iso-date';
import type { Deadline } from '../../cms/domain/deadline/deadline';
import type { LocalizedText } from '../../cms/domain/language';
import type { ChangeSetRecord, MeasureWording, OrderRecord, PlanRecord, SectionWording } from '../../cms/domain/record/plan-record';
import { amendmentOf } from './amendments';

const HELD_FROM = '2006-01-10';
const SECTION_SIZE = 40;
const TOUCHED = 6;

const ACTIONS: readonly LocalizedText[] = [
  { kk: 'Мемлекеттік дерекқорды құру жөніндегі жұмысты жалғастыру және оны өңірлердің ақпараттық жүйелерімен біріктіру', ru: 'Продолжение работы по созданию государственной базы данных и её объединению с информационными системами регионов', en: 'Continue building the state database and joining it with the information systems of the regions' },
  { kk: 'Тізілімді жүргізу тәртібін регламенттейтін нормативтік құқықтық акт дайындау', ru: 'Подготовка нормативного правового акта, регламентирующего порядок ведения реестра', en: 'Prepare a normative legal act governing how the register is kept' },
  { kk: 'Облыстар әкімдіктерінің өкілдерін оқытуды жүргізу', ru: 'Обучение представителей акиматов областей', en: 'Train representatives of the oblast akimats' },
];

const BODIES = ['ministry-of-justice', 'ministry-of-finance', 'akims'] as const;
const PERIOD: Deadline = { text: '2006 жылғы 4-тоқсан', kind: 'period', precision: 'quarter', start: '2006-10-01', due: '2006-12-31', recurrence: null, from: null, until: null, onRequestOf: [], parts: [] };

const order: OrderRecord = {
  id: 'order-1',
  kind: 'prime-minister-order',
  number: '1-ө',
  date: HELD_FROM,
  title: { kk: 'Ұзақ жоспарды бекіту туралы', ru: 'Об утверждении длинного плана', en: 'On approving a long plan' },
  issuer: {},
  preamble: {},
  points: [],
  signatory: {},
  control: {},
  originalLanguages: ['kk'],
  sourceSha256: null,
};

/**
 * A plan of `measures` rows, amended `amendments` times a fortnight apart: each order moves the
 * deadlines and the money of some rows, repeals one and inserts one. Nothing of it is random.
 */
export function longPlan(measures: number, amendments: number): PlanRecord {
  const sections = Array.from({ length: Math.ceil(measures / SECTION_SIZE) }, (_one, index) => sectionAt(index));
  const rows = Array.from({ length: measures }, (_one, index) => measureAt(index));
  const changeSets = Array.from({ length: amendments }, (_one, index) => amendmentOf(`${index + 1}`, addDays('2006-05-01', index * 14)));
  const enactment: ChangeSetRecord = { ...amendmentOf('', HELD_FROM), id: 'enactment', kind: 'enactment', order };
  return {
    format: 1,
    plan: { id: 'plan-long', slug: 'long-plan', title: { kk: 'Ұзақ жоспар', ru: 'Длинный план', en: 'A long plan' }, heldFrom: HELD_FROM, status: 'active' },
    order,
    bodies: Object.fromEntries(BODIES.map((code) => [code, { code, name: { kk: `${code} (kk)`, ru: `${code} (ru)`, en: code } }])),
    programmes: { 'republican-005': { key: 'republican-005', code: '005', level: 'republican', name: { kk: 'Дерекқор құру', ru: 'Создание базы данных', en: 'Building the database' } } },
    changeSets: [enactment, ...changeSets],
    wordings: [...sections, ...rows, ...changeSets.flatMap((changeSet, index) => changesBy(changeSet.id, index, rows))],
  };
}

const enacted = { changeSet: 'enactment', effect: 'enact', clause: null } as const;

function sectionAt(index: number): SectionWording {
  const title = { kk: `${index + 1}-бағыт`, ru: `Направление ${index + 1}`, en: `Direction ${index + 1}` };
  return { ...enacted, unit: 'section', id: `section-${index}`, key: `s${index}`, position: index + 1, number: String(index + 1), title };
}

function measureAt(index: number): MeasureWording {
  const section = Math.floor(index / SECTION_SIZE);
  const lead = BODIES[index % BODIES.length] ?? BODIES[0];
  return {
    ...enacted,
    unit: 'measure',
    id: `measure-${index}`,
    key: `m${index}`,
    position: index + 1,
    number: `${section + 1}.${(index % SECTION_SIZE) + 1}`,
    section: `s${section}`,
    action: ACTIONS[index % ACTIONS.length] ?? {},
    deadline: PERIOD,
    deadlineText: { kk: PERIOD.text },
    completionForm: { kk: 'Бұйрық', ru: 'Приказ', en: 'Order' },
    executorsText: { kk: `${lead} (kk)` },
    executors: [{ body: lead, role: 'lead', byAgreement: false }],
    funding: fundingOf(`${index + 1} мың теңге`, (index + 1) * 100_000),
  };
}

function fundingOf(kk: string, tiyn: number): MeasureWording['funding'] {
  const line = { source: 'republican-budget' as const, programme: 'republican-005', amountTiyn: String(tiyn), amountPrinted: null, year: null };
  return { text: { kk }, source: 'republican-budget', lines: [line] };
}

function changesBy(changeSet: string, order: number, rows: readonly MeasureWording[]): MeasureWording[] {
  const at = (step: number): MeasureWording => rows[(order * 31 + step * 137) % rows.length] as MeasureWording;
  const changed = Array.from({ length: TOUCHED }, (_one, step) => moved(at(step), changeSet, order));
  const repealed: MeasureWording = { ...at(TOUCHED), id: `${changeSet}-repeal`, changeSet, effect: 'repeal' };
  const inserted: MeasureWording = { ...moved(at(0), changeSet, order), id: `${changeSet}-insert`, effect: 'insert', key: `n${order}`, position: at(0).position + 0.5 };
  return [...changed, repealed, inserted];
}

function moved(measure: MeasureWording, changeSet: string, order: number): MeasureWording {
  const due = addDays('2007-12-31', order * 15);
  return {
    ...measure,
    id: `${changeSet}-${measure.key}`,
    changeSet,
    effect: 'substitute',
    clause: '1',
    deadline: { ...PERIOD, kind: 'date', precision: 'day', text: due, start: due, due },
    deadlineText: { kk: due },
    completionForm: { kk: `№ ${order + 1} бұйрық`, ru: `Приказ № ${order + 1}`, en: `Order No. ${order + 1}` },
    funding: fundingOf(`${order + 1} мың теңге`, (order + 1) * 100_000),
  };
}
