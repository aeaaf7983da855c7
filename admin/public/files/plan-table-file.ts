import { textIn, type Language, type LocalizedText } from '../../../cms/domain/language';
import { sumTiyn } from '../../../cms/domain/money/tiyn';
import type { MeasureWording } from '../../../cms/domain/record/plan-record';
import type { PlanView, RedactionSection } from '../../../cms/domain/record/plan-view';
import { deadlineWords, fundingWords, programmeWords, translate, type MessageKey } from '../../i18n';
import { nameOfBodyIn, programmeIn } from '../plan/names';
import { date, money, text, type Cell, type Column, type Table } from './table';

const COLUMNS: readonly (readonly [MessageKey, number])[] = [
  ['common.columns.number', 8],
  ['common.columns.section', 30],
  ['common.columns.action', 60],
  ['common.columns.deadline', 26],
  ['common.columns.deadlinePrinted', 26],
  ['common.columns.start', 12],
  ['common.columns.due', 12],
  ['common.columns.completionForm', 30],
  ['common.columns.executors', 40],
  ['common.columns.funding', 40],
  ['common.columns.programme', 36],
  ['common.columns.amount', 18],
];

/** A plan's measures as one table in a language: what the page shows, with dates and sums apart. */
export function planTable(view: PlanView, language: Language): Table {
  return {
    name: view.plan.slug,
    columns: COLUMNS.map(([key, width]): Column => ({ label: translate(language, key), width })),
    rows: view.redaction.sections.flatMap((section) =>
      section.measures.map((measure) => rowOf(measure, section, view, language)),
    ),
  };
}

function rowOf(
  measure: MeasureWording,
  { heading }: RedactionSection,
  view: PlanView,
  language: Language,
): Cell[] {
  const { deadline, funding } = measure;
  const amounts = funding.lines.flatMap((line) => (line.amountTiyn === null ? [] : [BigInt(line.amountTiyn)]));
  return [
    text(measure.number),
    text(heading === null ? null : `${heading.number}. ${said(heading.title, language)}`),
    text(said(measure.action, language)),
    text(measure.deadlineText[language] || deadlineWords(deadline, language, nameOfBodyIn(view))),
    text(deadline.text),
    date(deadline.start),
    date(deadline.due),
    text(said(measure.completionForm, language)),
    text(executorsOf(measure, view, language)),
    text(funding.text[language] || fundingWords(funding, language, programmeIn(view))),
    text(programmesOf(measure, view, language)),
    money(amounts.length === 0 ? null : sumTiyn(amounts)),
  ];
}

function said(value: LocalizedText, language: Language): string {
  return textIn(value, language)?.text ?? '';
}

function executorsOf(measure: MeasureWording, view: PlanView, language: Language): string {
  const printed = measure.executorsText[language];
  if (printed || measure.executors.length === 0) return said(measure.executorsText, language);
  const nameOf = nameOfBodyIn(view);
  return measure.executors
    .map(({ body, byAgreement }) => {
      const name = nameOf(body, language) ?? body;
      return byAgreement ? `${name} (${translate(language, 'common.byAgreement')})` : name;
    })
    .join('; ');
}

function programmesOf({ funding }: MeasureWording, view: PlanView, language: Language): string {
  const programmes = funding.lines.flatMap((line) => view.programmes[line.programme ?? ''] ?? []);
  return [...new Set(programmes)].map((programme) => programmeWords(programme, language)).join('; ');
}
