import type { BodyLine, BodyOn } from '../../../cms/domain/across/body-on';
import { textIn, type Language } from '../../../cms/domain/language';
import { sumTiyn, type Tiyn } from '../../../cms/domain/money/tiyn';
import type { MeasureWording } from '../../../cms/domain/record/plan-record';
import { deadlineWords, fundingWords, orderCitation, translate, type MessageKey } from '../../i18n';
import { nameOfBody, type NamesOfSite } from '../across/names';
import { count, date, money, text, type Cell, type Table } from '../files/table';
import { nameOfBodyIn, programmeIn } from '../plan/names';
import { inOrderOfName } from './bodies-page';

type Columns = readonly (readonly [MessageKey, number])[];

const BODIES: Columns = [
  ['public.across.columns.code', 24],
  ['public.across.columns.name', 60],
  ['public.across.columns.plans', 10],
  ['public.across.columns.measures', 14],
  ['public.bodies.asLead', 14],
  ['public.across.noAmount', 14],
  ['public.across.columns.amountLed', 20],
];

/** The list of bodies as a table; the amounts add up to the total of all plans. */
export function bodiesTable(lines: readonly BodyLine[], names: NamesOfSite, language: Language): Table {
  return {
    name: 'bodies',
    columns: labelled(BODIES, language),
    rows: inOrderOfName(lines, names, language).map(({ code, plans, measures, led }) => [
      text(code),
      text(nameOfBody(code, names, language)),
      count(plans),
      count(measures),
      count(led.measures),
      count(led.amountUnknown),
      money(led.withAmount === 0 ? null : led.amount),
    ]),
  };
}

const DUTIES: Columns = [
  ['public.across.columns.plan', 40],
  ['public.compare.act', 40],
  ['common.columns.number', 8],
  ['common.columns.action', 60],
  ['common.columns.deadline', 26],
  ['common.columns.deadlinePrinted', 26],
  ['common.columns.due', 12],
  ['public.across.columns.nextDue', 12],
  ['public.across.columns.role', 16],
  ['public.across.columns.byAgreement', 16],
  ['common.columns.completionForm', 30],
  ['common.columns.funding', 40],
  ['public.across.columns.amountLed', 20],
];

/** A body's measures as a table. An amount stands only where the body leads, so that no sum counts twice. */
export function dutiesTable(body: BodyOn, code: string, language: Language): Table {
  return {
    name: code,
    columns: labelled(DUTIES, language),
    rows: body.plans.flatMap(({ view, parts }) =>
      parts.map(({ measure, role, byAgreement, nextDue }): Cell[] => [
        text(textIn(view.plan.title, language)?.text),
        text(orderCitation(view.order, language)),
        text(measure.number),
        text(textIn(measure.action, language)?.text),
        text(measure.deadlineText[language] || deadlineWords(measure.deadline, language, nameOfBodyIn(view))),
        text(measure.deadline.text),
        date(measure.deadline.due),
        date(nextDue),
        text(translate(language, `public.bodies.role.${role}`)),
        text(byAgreement ? translate(language, 'common.byAgreement') : null),
        text(textIn(measure.completionForm, language)?.text),
        text(measure.funding.text[language] || fundingWords(measure.funding, language, programmeIn(view))),
        money(role === 'lead' ? amountOf(measure) : null),
      ]),
    ),
  };
}

export function labelled(columns: Columns, language: Language): Table['columns'] {
  return columns.map(([key, width]) => ({ label: translate(language, key), width }));
}

function amountOf({ funding }: MeasureWording): Tiyn | null {
  const given = funding.lines.flatMap(({ amountTiyn }) => (amountTiyn === null ? [] : [BigInt(amountTiyn)]));
  return given.length === 0 ? null : sumTiyn(given);
}
