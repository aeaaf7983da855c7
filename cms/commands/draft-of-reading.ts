import type { Deadline } from '../domain/deadline/deadline';
import type { LocalizedText } from '../domain/language';
import type { ExecutorReading, MeasureReading, OrderReading } from '../domain/reading/reading';
import type { Provenance } from '../domain/record/provenance';
import type { Origins } from '../domain/review/origins-of';
import { slugOf } from '../domain/text/slug';
import type { Writing } from './command';
import { fundingLinesOf } from './funding-lines-of-reading';
import { enterBodies, enterProgrammes } from './enter-names';
import type { OrderInput } from './input/records';
import { localizedColumns, type LocalizedColumns } from './localized-columns';
import { amendingOrder, orderInputOf } from './order-of-reading';
import type { ReviewedParts } from './input/reviewed';
import type { MeasureInput, SectionInput } from './input/wording';

/** What an import stores: an order, its plan, and the wordings of its first held text, each with where it comes from. */
export interface OrderDraft {
  readonly order: OrderInput & { readonly provenance: Provenance };
  readonly plan: {
    readonly slug: string;
    readonly heldFrom: string;
    readonly legalStatus: 'active' | 'repealed';
    readonly titleKk: string | null;
    readonly titleRu: string | null;
    readonly titleEn: string | null;
    readonly provenance: Provenance;
  };
  readonly amendments: readonly {
    readonly kind: 'amendment' | 'repeal';
    /** Null where the note does not say which order it was. */
    readonly order: OrderInput | null;
    readonly inForceFrom: string;
    readonly note: LocalizedColumns<'note'>;
    readonly provenance: Provenance | null;
  }[];
  readonly sections: readonly DraftUnit<SectionInput>[];
  readonly measures: readonly (DraftUnit<MeasureInput> & { readonly deadline: Deadline })[];
}

export interface DraftUnit<Input> {
  readonly key: string;
  readonly input: Input;
  readonly provenance: Provenance | null;
}

type Original = 'kk' | 'ru';

/**
 * Joins a reading with its reviewed parts into a draft. Bodies and programmes it names anew are entered.
 * @param origins where everything in the reading comes from
 */
export async function draftOf(writing: Writing, reading: OrderReading, reviewed: ReviewedParts, origins: Origins): Promise<OrderDraft> {
  const original: Original = reviewed.language === 'ru' ? 'ru' : 'kk';
  const sectionKeys = uniqueKeys(reading.sections.map((section) => section.number || slugOf(textOf(section.title))));
  const measureKeys = uniqueKeys(reading.measures.map((measure) => measure.number || 'm'));
  const names: EnteredNames = {
    bodyOf: await enterBodies(writing, reading, original),
    programmeOf: await enterProgrammes(writing, reading, original),
  };
  return {
    order: { ...orderInputOf(reading, reviewed, original), provenance: origins.order },
    plan: {
      slug: reviewed.plan.slug ?? slugOf(`${reading.order.number} ${reading.order.date ?? ''}`),
      heldFrom: heldFrom(reading),
      legalStatus: reading.amendments.some(repealsAll) ? 'repealed' : 'active',
      ...localizedColumns('title', { ...reading.plan.title, ...reviewed.plan.title }),
      provenance: origins.plan,
    },
    amendments: reading.amendments.map((amendment, index) => ({
      kind: repealsAll(amendment) ? ('repeal' as const) : ('amendment' as const),
      order: amendingOrder(amendment.order, reading, original),
      inForceFrom: amendment.order.date ?? heldFrom(reading),
      note: localizedColumns('note', {
        [original]: amendment.note,
        ...reviewed.amendments[amendment.order.number ?? '']?.note,
      }),
      provenance: origins.amendments[index] ?? null,
    })),
    sections: reading.sections.map((section, index) => ({
      key: sectionKeys[index] ?? '',
      input: {
        number: section.number,
        clause: null,
    scope: 'row',
        basedOn: null,
        ...localizedColumns('title', { ...section.title, ...reviewed.sections[section.number]?.title }),
      },
      provenance: origins.sections[index] ?? null,
    })),
    measures: reading.measures.map((measure, index) => ({
      key: measureKeys[index] ?? '',
      input: measureInputOf(measure, measure.sectionAt === null ? null : (sectionKeys[measure.sectionAt] ?? null), reviewed, original, names),
      deadline: measure.deadline.resolved ?? measure.deadline,
      provenance: origins.measures[index] ?? null,
    })),
  };
}

/** Whether the act or its plan as a whole lost its force: the repeal of a row or a point is not that. */
function repealsAll({ event, target }: OrderReading['amendments'][number]): boolean {
  return event === 'repealed' && (target === 'order' || target === 'plan');
}

/**
 * The earliest date whose wording the source holds: the order's own, or the latest of the orders
 * that are known to have changed it before this text was taken, whose changes are not known. An
 * order that repeals it whole changes no word of it.
 */
function heldFrom(reading: OrderReading): string {
  const dates = reading.amendments.flatMap((amendment) => (repealsAll(amendment) ? [] : (amendment.order.date ?? [])));
  return [reading.order.date ?? '', ...dates].sort().at(-1) ?? '';
}

/** How the names a reading prints are called in the register. */
export interface EnteredNames {
  readonly bodyOf: (executor: ExecutorReading) => string;
  readonly programmeOf: (funding: MeasureReading['funding']) => string | null;
}

/** A row of a reading as a measure is entered. */
export function measureInputOf(
  measure: MeasureReading,
  section: string | null,
  reviewed: ReviewedParts,
  original: Original,
  { bodyOf, programmeOf }: EnteredNames,
): MeasureInput {
  const extra = reviewed.measures[measure.number];
  const leadAt = Math.max(0, measure.executors.findIndex((executor) => executor.lead === true));
  const executors = measure.executors.map((executor, index): MeasureInput['executors'][number] => ({
    body: executor.body ?? bodyOf(executor),
    byAgreement: executor.byAgreement,
    role: index === leadAt ? 'lead' : 'co-executor',
  }));
  return {
    number: measure.number,
    position: undefined,
    section,
    clause: null,
    scope: 'row',
    basedOn: null,
    ...localizedColumns('action', { ...measure.action, ...extra?.action }),
    deadline: measure.deadline,
    ...localizedColumns('deadlineText', { [original]: measure.deadline.text }),
    ...localizedColumns('completionForm', { ...measure.completionForm, ...extra?.completionForm }),
    ...localizedColumns('executorsText', { [original]: measure.executorsText }),
    executors,
    ...localizedColumns('fundingText', { [original]: measure.funding.text }),
    fundingSource: measure.funding.source,
    fundingLines: fundingLinesOf(measure.funding, programmeOf(measure.funding)),
  };
}

function textOf(text: LocalizedText): string {
  return text.kk ?? text.ru ?? text.en ?? '';
}

/**
 * Keys that never change: the first number a unit has, told apart where numbers repeat.
 * @param held keys that other units of the plan have or had
 */
export function uniqueKeys(wanted: readonly string[], held: readonly string[] = []): string[] {
  const taken = new Set(held);
  const attempts = new Map<string, number>();
  return wanted.map((key) => {
    let attempt = attempts.get(key) ?? 1;
    let free = attempt === 1 ? key : `${key}-${attempt}`;
    while (taken.has(free)) {
      attempt += 1;
      free = `${key}-${attempt}`;
    }
    attempts.set(key, attempt);
    taken.add(free);
    return free;
  });
}
