import type { Deadline } from '../domain/deadline/deadline';
import type { LocalizedText } from '../domain/language';
import type { MeasureReading, OrderReading } from '../domain/reading/reading';
import { slugOf } from '../domain/text/slug';
import type { Writing } from './command';
import { fundingLinesOf } from './funding-lines-of-reading';
import { enterBody } from './import-names';
import type { OrderInput } from './input/records';
import type { ReviewedParts } from './input/reviewed';
import type { MeasureInput, SectionInput } from './input/wording';

/** What an import stores: an order, its plan, and the wordings of its first held text. */
export interface OrderDraft {
  readonly order: OrderInput;
  readonly plan: {
    readonly slug: string;
    readonly heldFrom: string;
    readonly legalStatus: 'active' | 'repealed';
    readonly titleKk: string | null;
    readonly titleRu: string | null;
    readonly titleEn: string | null;
  };
  readonly amendments: readonly {
    /** Null where the note does not say which order it was. */
    readonly order: OrderInput | null;
    readonly inForceFrom: string;
    readonly note: Columns<'note'>;
  }[];
  readonly sections: readonly { readonly key: string; readonly input: SectionInput }[];
  readonly measures: readonly { readonly key: string; readonly input: MeasureInput; readonly deadline: Deadline }[];
}

type Columns<Name extends string> = Record<`${Name}Kk` | `${Name}Ru` | `${Name}En`, string | null>;
type Original = 'kk' | 'ru';

/** Joins a reading with its reviewed parts into a draft. Bodies and programmes it names anew are entered. */
export async function draftOf(writing: Writing, reading: OrderReading, reviewed: ReviewedParts): Promise<OrderDraft> {
  const original: Original = reviewed.language === 'ru' ? 'ru' : 'kk';
  const sectionKeys = uniqueKeys(reading.sections.map((section) => section.number || slugOf(textOf(section.title))));
  const measureKeys = uniqueKeys(reading.measures.map((measure) => measure.number || 'm'));
  const measures: { key: string; input: MeasureInput; deadline: Deadline }[] = [];
  for (const [index, measure] of reading.measures.entries()) {
    const input = await measureInputOf(writing, measure, (measure.sectionAt === null ? null : sectionKeys[measure.sectionAt]) ?? null, reviewed, original);
    measures.push({ key: measureKeys[index] ?? '', input, deadline: measure.deadline.resolved ?? measure.deadline });
  }
  return {
    order: orderInputOf(reading, reviewed, original),
    plan: {
      slug: reviewed.plan.slug ?? slugOf(`${reading.order.number} ${reading.order.date ?? ''}`),
      heldFrom: heldFrom(reading),
      legalStatus: reading.amendments.some(({ event }) => event === 'repealed') ? 'repealed' : 'active',
      ...columns('title', { ...reading.plan.title, ...reviewed.plan.title }),
    },
    amendments: reading.amendments.map((amendment) => ({
      order: amendingOrder(amendment.order, reading, original),
      inForceFrom: amendment.order.date ?? heldFrom(reading),
      note: columns('note', {
        [original]: amendment.note,
        ...reviewed.amendments[amendment.order.number ?? '']?.note,
      }),
    })),
    sections: reading.sections.map((section, index) => ({
      key: sectionKeys[index] ?? '',
      input: {
        number: section.number,
        clause: null,
        basedOn: null,
        ...columns('title', { ...section.title, ...reviewed.sections[section.number]?.title }),
      },
    })),
    measures,
  };
}

/**
 * The earliest date whose wording the source holds: the order's own, or the latest of the orders
 * that are known to have changed it before this text was taken, whose changes are not known.
 */
function heldFrom(reading: OrderReading): string {
  const dates = reading.amendments.flatMap((amendment) => amendment.order.date ?? []);
  return [reading.order.date ?? '', ...dates].sort().at(-1) ?? '';
}

function orderInputOf(reading: OrderReading, reviewed: ReviewedParts, original: Original): OrderInput {
  const { order } = reading;
  const control = order.control === null ? '' : [order.control.office, order.control.person].filter(Boolean).join(' ');
  return {
    kind: order.kind ?? 'other',
    number: order.number ?? '',
    date: order.date ?? '',
    ...columns('title', { ...order.title, ...reviewed.order.title }),
    ...columns('issuer', { [original]: order.issuer ?? '', ...reviewed.order.issuer }),
    ...columns('preamble', { [original]: order.preamble ?? '', ...reviewed.order.preamble }),
    ...columns('signatory', { [original]: order.signatory ?? '', ...reviewed.order.signatory }),
    ...columns('control', { [original]: control, ...reviewed.order.control }),
    points: order.points.map(({ number, text }) => ({
      number,
      kk: null,
      ru: null,
      en: null,
      [original]: text,
      ...reviewed.order.points[number],
    })),
    originalLanguages: reviewed.translationsAreOfficial ? ['kk', 'ru'] : [original],
    revision: undefined,
  };
}

function amendingOrder(
  act: OrderReading['amendments'][number]['order'],
  reading: OrderReading,
  original: Original,
): OrderInput | null {
  if (act.number === null || act.date === null) return null;
  const nothing = { Kk: null, Ru: null, En: null };
  const empty = <Name extends string>(name: Name): Columns<Name> =>
    Object.fromEntries(Object.keys(nothing).map((suffix) => [`${name}${suffix}`, null])) as Columns<Name>;
  return {
    kind: act.kind ?? reading.order.kind ?? 'other',
    number: act.number,
    date: act.date,
    ...empty('title'),
    ...empty('issuer'),
    ...empty('preamble'),
    ...empty('signatory'),
    ...empty('control'),
    points: [],
    originalLanguages: [original],
    revision: undefined,
  };
}

async function measureInputOf(
  writing: Writing,
  measure: MeasureReading,
  section: string | null,
  reviewed: ReviewedParts,
  original: Original,
): Promise<MeasureInput> {
  const extra = reviewed.measures[measure.number];
  const executors: MeasureInput['executors'] = [];
  const leadAt = Math.max(0, measure.executors.findIndex((executor) => executor.lead === true));
  for (const [index, { name, byAgreement, body }] of measure.executors.entries()) {
    const code = body ?? (await enterBody(writing, name, original));
    executors.push({ body: code, byAgreement, role: index === leadAt ? 'lead' : 'co-executor' });
  }
  return {
    number: measure.number,
    position: undefined,
    section,
    clause: null,
    basedOn: null,
    ...columns('action', { ...measure.action, ...extra?.action }),
    deadline: measure.deadline,
    ...columns('deadlineText', { [original]: measure.deadline.text }),
    ...columns('completionForm', { ...measure.completionForm, ...extra?.completionForm }),
    ...columns('executorsText', { [original]: measure.executorsText }),
    executors,
    ...columns('fundingText', { [original]: measure.funding.text }),
    fundingSource: measure.funding.source,
    fundingLines: await fundingLinesOf(writing, measure.funding, original),
    provenance: { rule: 'read-order', place: measure.provenance },
  };
}

function columns<Name extends string>(name: Name, text: LocalizedText): Columns<Name> {
  return {
    [`${name}Kk`]: text.kk || null,
    [`${name}Ru`]: text.ru || null,
    [`${name}En`]: text.en || null,
  } as Columns<Name>;
}

function textOf(text: LocalizedText): string {
  return text.kk ?? text.ru ?? text.en ?? '';
}

/** Keys that never change: the first number a unit has, told apart where numbers repeat. */
function uniqueKeys(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((key) => {
    let free = key;
    for (let attempt = 2; taken.has(free); attempt += 1) free = `${key}-${attempt}`;
    taken.add(free);
    return free;
  });
}
