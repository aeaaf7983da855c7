import type { Deadline } from '../domain/deadline/deadline';
import { asProvenance, withEntered, type Provenance } from '../domain/record/provenance';
import type { PointWording, TitleWording } from '../domain/record/plan-record';
import { isSame } from '../domain/review/is-same';
import { queryRows, type Row } from '../read-models/query';
import type { Writing } from './command';
import type { MeasureInput, SectionInput } from './input/wording';
import type { NamedReferences } from './named-references';
import type { Unit } from './unit';

/** The fields of a wording by their names in a provenance, each with what it says. */
type Said = Readonly<Record<string, unknown>>;

/**
 * The provenance of a measure's new wording: what differs from the wording in its place was typed by the
 * caller, the rest comes from where it came from.
 */
export async function measureProvenance(
  writing: Writing,
  unit: Unit,
  input: MeasureInput & { readonly deadline: Deadline },
  { bodies, programmes }: NamedReferences,
): Promise<Provenance> {
  const now: Said = {
    number: input.number,
    section: input.section ?? '',
    action: [input.actionKk, input.actionRu, input.actionEn],
    deadline: [input.deadline, input.deadlineTextKk, input.deadlineTextRu, input.deadlineTextEn],
    completionForm: [input.completionFormKk, input.completionFormRu, input.completionFormEn],
    executors: [
      [input.executorsTextKk, input.executorsTextRu, input.executorsTextEn],
      input.executors.map(({ body, role, byAgreement }) => [bodies.get(body) ?? null, role, byAgreement]),
    ],
    funding: [
      [input.fundingTextKk, input.fundingTextRu, input.fundingTextEn, input.fundingSource],
      input.fundingLines.map(({ source, programme, amountTiyn, amountPrinted, year }) => [
        source, programme === null ? null : (programmes.get(programme) ?? null), amountTiyn, amountPrinted, year,
      ]),
    ],
  };
  return entered(writing, await wordingBefore(writing, unit, MEASURE), now);
}

/** As {@link measureProvenance}, of a section heading. */
export async function sectionProvenance(writing: Writing, unit: Unit, input: SectionInput): Promise<Provenance> {
  const now: Said = { number: input.number, title: [input.titleKk, input.titleRu, input.titleEn] };
  return entered(writing, await wordingBefore(writing, unit, SECTION), now);
}

/** As {@link measureProvenance}, of a point of the order or of the plan's title. */
export function actProvenance(writing: Writing, { before, drafted }: Unit, saved: PointWording | TitleWording): Provenance {
  const said = (wording: Unit['before']): Said | null => {
    if (wording?.unit === 'point') return { number: wording.number, text: wording.text };
    return wording?.unit === 'title' ? { title: wording.title } : null;
  };
  const was = said(drafted ?? before);
  return entered(writing, was === null ? null : { said: was, provenance: null }, said(saved) ?? {});
}

/** What was typed: of a new record the fields that say something, of another those that differ. */
export function entered({ actor, now: at }: Writing, before: Row | null, now: Said): Provenance {
  const was = (before?.said ?? {}) as Said;
  const changed = Object.keys(now).filter((name) => (before === null ? !isEmpty(now[name]) : !isSame(was[name], now[name])));
  return withEntered(asProvenance(before?.provenance), changed, actor.name, at.toISOString());
}

function isEmpty(said: unknown): boolean {
  return said === null || said === '' || (Array.isArray(said) && said.every(isEmpty));
}

async function wordingBefore({ trx }: Writing, unit: Unit, sql: string): Promise<Row | null> {
  const wording = unit.drafted ?? unit.before;
  return wording === null ? null : ((await queryRows(trx, sql, [wording.id]))[0] ?? null);
}

const SECTION = `
  select w.provenance, jsonb_build_object(
    'number', coalesce(w.number, ''), 'title', jsonb_build_array(w.heading_kk, w.heading_ru, w.heading_en)) as said
  from wordings w where w.document_id = ?`;

const MEASURE = `
  select w.provenance, jsonb_build_object(
    'number', coalesce(w.number, ''),
    'section', coalesce((select s.key from wordings_measure_section_lnk l join sections s on s.id = l.section_id where l.wording_id = w.id), ''),
    'action', jsonb_build_array(w.action_kk, w.action_ru, w.action_en),
    'deadline', jsonb_build_array(w.deadline, w.deadline_text_kk, w.deadline_text_ru, w.deadline_text_en),
    'completionForm', jsonb_build_array(w.completion_form_kk, w.completion_form_ru, w.completion_form_en),
    'executors', jsonb_build_array(
      jsonb_build_array(w.executors_text_kk, w.executors_text_ru, w.executors_text_en),
      coalesce((select jsonb_agg(jsonb_build_array(b.responsible_body_id, e.role, e.by_agreement) order by e.position)
        from executors_wording_lnk l join executors e on e.id = l.executor_id left join executors_body_lnk b on b.executor_id = e.id
        where l.wording_id = w.id), '[]'::jsonb)),
    'funding', jsonb_build_array(
      jsonb_build_array(w.funding_text_kk, w.funding_text_ru, w.funding_text_en, w.funding_source),
      coalesce((select jsonb_agg(jsonb_build_array(f.source, p.budget_programme_id, f.amount_tiyn::text, f.amount_printed, f.year) order by f.position)
        from funding_lines_wording_lnk l join funding_lines f on f.id = l.funding_line_id left join funding_lines_programme_lnk p on p.funding_line_id = f.id
        where l.wording_id = w.id), '[]'::jsonb))) as said
  from wordings w where w.document_id = ?`;
