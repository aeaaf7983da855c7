import type { ProgrammeLine, ProgrammeOn } from '../../../cms/domain/across/programme-on';
import { textIn, type Language } from '../../../cms/domain/language';
import { leadOf } from '../../../cms/domain/record/totals';
import { deadlineWords, orderCitation, translate, type MessageKey } from '../../i18n';
import { nameOfBody, nameOfProgramme, type NamesOfSite } from '../across/names';
import { labelled } from '../bodies/body-tables';
import { count, date, money, text, type Cell, type Table } from '../files/table';
import { nameOfBodyIn } from '../plan/names';
import { inOrderOfCode } from './programmes-page';

type Columns = readonly (readonly [MessageKey, number])[];

const PROGRAMMES: Columns = [
  ['public.across.columns.code', 10],
  ['public.across.columns.level', 34],
  ['public.across.columns.name', 60],
  ['public.across.columns.plans', 10],
  ['public.across.columns.measures', 14],
  ['public.across.noAmount', 14],
  ['common.columns.amount', 20],
];

/** The list of programmes as a table; the amounts, with what names no programme, add up to the total of all plans. */
export function programmesTable(lines: readonly ProgrammeLine[], names: NamesOfSite, language: Language): Table {
  return {
    name: 'programmes',
    columns: labelled(PROGRAMMES, language),
    rows: inOrderOfCode(lines, names).map(({ key, plans, sum }) => {
      const programme = names.programmes.get(key);
      return [
        text(programme?.code),
        text(programme === undefined ? null : translate(language, `funding.level.${programme.level}`)),
        text(nameOfProgramme(key, names, language)),
        count(plans),
        count(sum.measures),
        count(sum.amountUnknown),
        money(sum.withAmount === 0 ? null : sum.amount),
      ];
    }),
  };
}

const PAID: Columns = [
  ['public.across.columns.plan', 40],
  ['public.compare.act', 40],
  ['common.columns.number', 8],
  ['common.columns.action', 60],
  ['public.across.columns.lead', 40],
  ['common.columns.deadline', 26],
  ['common.columns.due', 12],
  ['public.across.columns.year', 8],
  ['common.columns.amount', 20],
];

/** What a programme pays as a table: a row for each measure and year. */
export function paidTable(paid: ProgrammeOn, key: string, names: NamesOfSite, language: Language): Table {
  return {
    name: key,
    columns: labelled(PAID, language),
    rows: paid.plans.flatMap(({ view, measures }) =>
      measures.flatMap(({ measure, lines }) =>
        lines.map(({ year, amountTiyn }): Cell[] => [
          text(textIn(view.plan.title, language)?.text),
          text(orderCitation(view.order, language)),
          text(measure.number),
          text(textIn(measure.action, language)?.text),
          text(nameOfBody(leadOf(measure) ?? '', names, language)),
          text(measure.deadlineText[language] || deadlineWords(measure.deadline, language, nameOfBodyIn(view))),
          date(measure.deadline.due),
          year === null ? null : count(year),
          money(amountTiyn === null ? null : BigInt(amountTiyn)),
        ]),
      ),
    ),
  };
}
