import type { Deadline } from '../domain/deadline/deadline';
import type { Language, LocalizedText } from '../domain/language';
import type {
  BodyRecord,
  ChangeSetRecord,
  MeasureWording,
  OrderPoint,
  OrderRecord,
  OrderReference,
  PartialChange,
  PlanIdentity,
  ProgrammeRecord,
  SectionWording,
  WordingRecord,
} from '../domain/record/plan-record';
import { localized, type Columns } from './localized';

/* Rows of the database as the parts of a plan's record. */

export function planOf(row: Columns): PlanIdentity {
  return {
    id: String(row.plan_id),
    slug: String(row.slug),
    title: localized(row, 'plan_title'),
    heldFrom: String(row.held_from),
    status: row.legal_status as PlanIdentity['status'],
  };
}

export function orderOf(row: Columns): OrderRecord {
  return {
    id: String(row.document_id),
    kind: row.kind as OrderRecord['kind'],
    number: String(row.number),
    date: String(row.date_signed),
    title: localized(row, 'title'),
    issuer: localized(row, 'issuer'),
    preamble: localized(row, 'preamble'),
    points: pointsOf(row.points),
    signatory: localized(row, 'signatory'),
    control: localized(row, 'control'),
    originalLanguages: row.original_languages as Language[],
    sourceSha256: (row.source_sha_256 as string | null) ?? null,
  };
}

/** Points are stored flat, `{number, kk, ru, en}`, as the office edits them. */
function pointsOf(value: unknown): OrderPoint[] {
  return ((value ?? []) as ({ number: string } & LocalizedText)[]).map(({ number, ...text }) => ({ number, text }));
}

export function changeSetOf(row: Columns): ChangeSetRecord {
  return {
    id: String(row.document_id),
    kind: row.kind as ChangeSetRecord['kind'],
    order: orderReferenceOf(row),
    inForceFrom: String(row.in_force_from),
    note: localized(row, 'note'),
    reason: (row.reason as string | null) ?? null,
    changesKnown: row.changes_known as boolean,
    state: row.state as ChangeSetRecord['state'],
  };
}

function orderReferenceOf(row: Columns): OrderReference | null {
  if (row.order_document_id === null) return null;
  return {
    id: textOf(row.order_document_id),
    kind: row.order_kind as OrderReference['kind'],
    number: String(row.order_number),
    date: String(row.order_date),
    title: localized(row, 'order_title'),
  };
}

export function wordingOf(row: Columns): WordingRecord {
  switch (row.unit as WordingRecord['unit']) {
    case 'section':
      return { ...baseOf(row), unit: 'section', title: localized(row, 'heading') };
    case 'title':
      return { ...baseOf(row), unit: 'title', title: localized(row, 'heading') };
    case 'point':
      return { ...baseOf(row), unit: 'point', text: localized(row, 'heading') };
    case 'measure':
      return measureOf(row);
  }
}

function baseOf(row: Columns): Omit<SectionWording, 'unit' | 'title'> {
  return {
    id: String(row.document_id),
    changeSet: String(row.change_set_document_id),
    effect: row.effect as SectionWording['effect'],
    ...(row.partial === null ? {} : { partial: row.partial as PartialChange }),
    clause: (row.clause as string | null) ?? null,
    key: String(row.key),
    position: Number(row.position),
    number: textOf(row.number),
  };
}

function measureOf(row: Columns): MeasureWording {
  return {
    ...baseOf(row),
    unit: 'measure',
    section: (row.measure_section_key as string | null) ?? null,
    action: localized(row, 'action'),
    deadline: row.deadline as Deadline,
    deadlineText: localized(row, 'deadline_text'),
    completionForm: localized(row, 'completion_form'),
    executorsText: localized(row, 'executors_text'),
    executors: (row.executors as MeasureWording['executors'] | null) ?? [],
    funding: {
      text: localized(row, 'funding_text'),
      source: row.funding_source as MeasureWording['funding']['source'],
      lines: (row.lines as MeasureWording['funding']['lines'] | null) ?? [],
    },
  };
}

export function bodyOf(row: Columns): BodyRecord {
  return { code: String(row.code), name: localized(row, 'name') };
}

export function programmeOf(row: Columns): ProgrammeRecord {
  return {
    key: String(row.key),
    code: String(row.code),
    name: localized(row, 'name'),
    level: row.level as ProgrammeRecord['level'],
  };
}

/** A column that may be null, as text. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
