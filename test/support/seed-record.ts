import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Deadline } from '../../cms/domain/deadline/deadline';
import type { Language, LocalizedText } from '../../cms/domain/language';
import type { FundingSource } from '../../cms/domain/money/funding';
import { tiynFromTenge } from '../../cms/domain/money/tiyn';
import type {
  ChangeSetRecord,
  MeasureWording,
  OrderKind,
  OrderRecord,
  PlanRecord,
  SectionWording,
} from '../../cms/domain/record/plan-record';

/** The parts of `order-178.expected.json` that the record is made from. */
interface ExpectedReading {
  readonly order: {
    readonly kind: OrderKind;
    readonly number: string;
    readonly date: string;
    readonly issuer: string;
    readonly title: LocalizedText;
    readonly preamble: string;
    readonly points: readonly { readonly number: string; readonly text: string }[];
    readonly control: { readonly office: string; readonly person: string };
    readonly signatory: string;
  };
  readonly plan: { readonly title: LocalizedText };
  readonly amendments: readonly {
    readonly order: { readonly kind: OrderKind; readonly number: string; readonly date: string };
    readonly note: string;
    readonly changesKnown: boolean;
  }[];
  readonly sections: readonly { readonly number: string; readonly title: LocalizedText }[];
  readonly bodies: Readonly<Record<string, LocalizedText>>;
  readonly programmes: readonly (LocalizedText & {
    readonly code: string;
    readonly level: 'republican' | 'oblast' | 'local';
  })[];
  readonly measures: readonly ExpectedMeasure[];
  readonly totals: {
    readonly allTenge: string;
    readonly byProgramme: Readonly<Record<string, string>>;
    readonly bySection: Readonly<Record<string, string>>;
    readonly byBody: Readonly<Record<string, string>>;
    readonly measuresBySource: Readonly<Record<string, number>>;
    readonly measuresWithAmountUnknown: readonly string[];
  };
}

interface ExpectedMeasure {
  readonly number: string;
  readonly section: string;
  readonly action: LocalizedText;
  readonly deadline: Pick<Deadline, 'text' | 'kind' | 'precision' | 'start' | 'due' | 'recurrence' | 'onRequestOf'>;
  readonly completionForm: LocalizedText;
  readonly executorsText: string;
  readonly executors: readonly { readonly body: string; readonly byAgreement: boolean }[];
  readonly funding: {
    readonly source: FundingSource;
    readonly text: string;
    readonly amountTenge?: string | null;
    readonly programmeCode?: string;
  };
}

/** The seed's order has no text before Order No. 86, so the register holds it from that order's date. */
export const HELD_FROM = '2006-04-06';

/** The expected reading of the seed, as the file says it. */
export function seedReading(): ExpectedReading {
  const path = join(__dirname, '../../../shared/seed/order-178.expected.json');
  return JSON.parse(readFileSync(path, 'utf8')) as ExpectedReading;
}

/** Order No. 178-ө as a published record: keys of sections and measures are their numbers. */
export function seedRecord(): PlanRecord {
  const reading = seedReading();
  const order = orderOf(reading);
  return {
    format: 1,
    plan: {
      id: 'plan-178',
      slug: 'order-178',
      title: reading.plan.title,
      heldFrom: HELD_FROM,
      status: 'active',
    },
    order,
    bodies: Object.fromEntries(
      Object.entries(reading.bodies).map(([code, name]) => [code, { code, name }]),
    ),
    programmes: Object.fromEntries(
      reading.programmes.map(({ code, level, kk, ru, en }) => {
        const key = `${level}-${code}`;
        return [key, { key, code, level, name: { kk, ru, en } }];
      }),
    ),
    changeSets: [enactment(order), ...reading.amendments.map(amendment)],
    wordings: [...reading.sections.map(section), ...reading.measures.map(measure)],
  };
}

function orderOf({ order }: ExpectedReading): OrderRecord {
  return {
    id: 'order-178',
    kind: order.kind,
    number: order.number,
    date: order.date,
    title: order.title,
    issuer: { kk: order.issuer },
    preamble: { kk: order.preamble },
    points: order.points.map(({ number, text }) => ({ number, text: { kk: text } })),
    signatory: { kk: order.signatory },
    control: { kk: `${order.control.office} ${order.control.person}` },
    originalLanguages: ['kk'] satisfies Language[],
    sourceSha256: null,
  };
}

function enactment(order: OrderRecord): ChangeSetRecord {
  return {
    id: 'enactment',
    kind: 'enactment',
    order,
    inForceFrom: HELD_FROM,
    note: {},
    reason: null,
    changesKnown: true,
    state: 'published',
  };
}

function amendment(printed: ExpectedReading['amendments'][number]): ChangeSetRecord {
  return {
    id: `amendment-${printed.order.number}`,
    kind: 'amendment',
    order: { id: `order-${printed.order.number}`, title: {}, ...printed.order },
    inForceFrom: printed.order.date,
    note: { kk: printed.note },
    reason: null,
    changesKnown: printed.changesKnown,
    state: 'published',
  };
}

function section(
  { number, title }: ExpectedReading['sections'][number],
  index: number,
): SectionWording {
  return {
    unit: 'section',
    id: `section-${number}`,
    changeSet: 'enactment',
    effect: 'enact',
    clause: null,
    key: number,
    position: index + 1,
    number,
    title,
  };
}

function measure(printed: ExpectedMeasure, index: number): MeasureWording {
  const { funding } = printed;
  const amount = funding.amountTenge ? tiynFromTenge(funding.amountTenge) : null;
  return {
    unit: 'measure',
    id: `measure-${printed.number}`,
    changeSet: 'enactment',
    effect: 'enact',
    clause: null,
    key: printed.number,
    position: index + 1,
    number: printed.number,
    section: printed.section,
    action: printed.action,
    deadline: { from: null, until: null, parts: [], ...printed.deadline },
    deadlineText: { kk: printed.deadline.text },
    completionForm: printed.completionForm,
    executorsText: { kk: printed.executorsText },
    executors: printed.executors.map(({ body, byAgreement }, place) => ({
      body,
      byAgreement,
      role: place === 0 ? 'lead' : 'co-executor',
    })),
    funding: {
      text: { kk: funding.text },
      source: funding.source,
      lines:
        amount === null
          ? []
          : [
              {
                source: funding.source,
                programme: funding.programmeCode === undefined ? null : `republican-${funding.programmeCode}`,
                amountTiyn: String(amount),
                amountPrinted: /^[\d,]+ мың теңге/.exec(funding.text)?.[0] ?? null,
                year: null,
              },
            ],
    },
  };
}
