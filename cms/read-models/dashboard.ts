import type { Core } from '@strapi/strapi';
import { isoDate, lastDayOfMonth, partsOf, type IsoDate } from '../domain/calendar/iso-date';
import type { Deadline } from '../domain/deadline/deadline';
import { nextDue } from '../domain/deadline/next-due';
import type { TiynDigits } from '../domain/money/tiyn';
import type { MeasureWording } from '../domain/record/plan-record';
import type { FundingTotals } from '../domain/record/plan-view';
import { encodeTotals, fundingTotals } from '../domain/record/totals';
import { readAll } from './list';
import { localized } from './localized';
import { measures as measureList } from './lists/measures';
import type { Row } from './query';

/** What is due and what it costs, over every published plan, seen on one day. */
export interface Dashboard {
  readonly asOf: IsoDate;
  readonly plans: number;
  readonly measures: number;
  /** Measures whose last day has passed; whether they were carried out the register does not know. */
  readonly past: number;
  readonly dueThisQuarter: readonly Row[];
  readonly dueNextQuarter: readonly Row[];
  readonly dueLater: number;
  /** Recurring measures, each with its `nextOccurrence`. */
  readonly recurring: readonly Row[];
  readonly onRequest: readonly Row[];
  readonly totals: FundingTotals<TiynDigits>;
  readonly bodies: Readonly<Record<string, unknown>>;
  readonly programmes: Readonly<Record<string, unknown>>;
}

/** @param asOf the day looked from, and the date whose redactions are looked at */
export async function readDashboard(strapi: Core.Strapi, asOf: IsoDate): Promise<Dashboard> {
  const rows = await readAll(
    strapi,
    measureList,
    { asOf, drafts: false },
    { where: [], orderBy: { sql: '"due" nulls last, "planId", "position"', bindings: [] } },
  );
  const thisQuarter = quarterOf(asOf, 0);
  const nextQuarter = quarterOf(asOf, 1);
  const due = (row: Row): string => (row.due as string | null) ?? '';
  return {
    asOf,
    plans: new Set(rows.map((row) => row.planId)).size,
    measures: rows.length,
    past: rows.filter((row) => due(row) !== '' && due(row) < asOf).length,
    dueThisQuarter: rows.filter((row) => due(row) >= asOf && due(row) <= thisQuarter.last),
    dueNextQuarter: rows.filter((row) => due(row) >= nextQuarter.first && due(row) <= nextQuarter.last),
    dueLater: rows.filter((row) => due(row) > nextQuarter.last).length,
    recurring: rows.flatMap((row) => withNextOccurrence(row, asOf)),
    onRequest: rows.filter((row) => isOnRequest(row.deadline as Deadline)),
    totals: encodeTotals(fundingTotals({ sections: [{ heading: null, measures: rows.map(moneyOf) }] })),
    ...(await namesOf(strapi)),
  };
}

/** First and last day of the quarter `ahead` quarters after the one `date` lies in. */
function quarterOf(date: IsoDate, ahead: number): { first: IsoDate; last: IsoDate } {
  const { year, month } = partsOf(date);
  const index = year * 4 + Math.floor((month - 1) / 3) + ahead;
  const [inYear, quarter] = [Math.floor(index / 4), index % 4];
  return { first: isoDate(inYear, quarter * 3 + 1, 1), last: lastDayOfMonth(inYear, quarter * 3 + 3) };
}

function withNextOccurrence(row: Row, asOf: IsoDate): Row[] {
  const deadline = row.deadline as Deadline;
  const isRecurring = [deadline, ...deadline.parts].some((part) => part.recurrence !== null);
  return isRecurring ? [{ ...row, nextOccurrence: nextDue(deadline, asOf) }] : [];
}

function isOnRequest(deadline: Deadline): boolean {
  return deadline.kind === 'on-request' || deadline.onRequestOf.length > 0 || deadline.parts.some(isOnRequest);
}

/** A measure as far as totals ask: who leads it and what it costs. Its id stands for its key, which is a plan's own. */
function moneyOf(row: Row): MeasureWording {
  return {
    id: String(row.id),
    changeSet: '',
    effect: 'enact',
    clause: null,
    key: String(row.id),
    position: Number(row.position),
    number: String(row.number),
    unit: 'measure',
    section: null,
    action: {},
    deadline: row.deadline as Deadline,
    deadlineText: {},
    completionForm: {},
    executorsText: {},
    executors: (row.executors as MeasureWording['executors'] | null) ?? [],
    funding: {
      text: { kk: textOf(row.fundingTextKk), ru: textOf(row.fundingTextRu), en: textOf(row.fundingTextEn) },
      source: row.fundingSource as MeasureWording['funding']['source'],
      lines: (row.fundingLines as MeasureWording['funding']['lines'] | null) ?? [],
    },
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

async function namesOf(strapi: Core.Strapi): Promise<Pick<Dashboard, 'bodies' | 'programmes'>> {
  const db = strapi.db.connection;
  const bodies = (await db('responsible_bodies').select('code', 'name_kk', 'name_ru', 'name_en')) as Row[];
  const programmes = (await db('budget_programmes').select('key', 'code', 'level', 'name_kk', 'name_ru', 'name_en')) as Row[];
  return {
    bodies: Object.fromEntries(bodies.map((row) => [String(row.code), { code: row.code, name: localized(row, 'name') }])),
    programmes: Object.fromEntries(
      programmes.map((row) => [String(row.key), { key: row.key, code: row.code, level: row.level, name: localized(row, 'name') }]),
    ),
  };
}
