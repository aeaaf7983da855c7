import type { ReactElement, ReactNode } from 'react';
import type { PlansSum } from '../../../cms/domain/across/plans-on';
import type { ProgrammeInPlan, ProgrammeOn, ProgrammeYear } from '../../../cms/domain/across/programme-on';
import type { IsoDate } from '../../../cms/domain/calendar/iso-date';
import type { Language } from '../../../cms/domain/language';
import { CELL, COLUMN_HEADER, ROW, ROW_GROUP, ROW_HEADER, TABLE } from '../../charts/table-roles';
import { translate, type MessageKey } from '../../i18n';
import { PlanRow } from '../across/plan-row';
import { plansSumWords } from '../across/sum-words';

const COLUMNS = [
  ['name', 'public.programmes.year'],
  ['measures', 'public.across.columns.measures'],
  ['money', 'public.programmes.paid'],
  ['noAmount', 'public.across.noAmount'],
] as const satisfies readonly (readonly [string, MessageKey])[];

/** What a programme pays, plan by plan and year by year, with the total of each. */
export function YearsTable({ paid, date, language }: { paid: ProgrammeOn; date: IsoDate | null; language: Language }): ReactElement {
  return (
    <section id="years" className="plan-table" aria-labelledby="years-heading">
      <h2 id="years-heading">{translate(language, 'public.programmes.byYear')}</h2>
      <div className="table-scroller" role="group" aria-labelledby="years-heading" tabIndex={0}>
        <table {...TABLE} className="official lines">
          <thead {...ROW_GROUP}>
            <tr {...ROW}>
              {COLUMNS.map(([name, label]) => (
                <th {...COLUMN_HEADER} key={name} scope="col" className={name === 'name' ? 'col-name' : `col-${name} figure`}>
                  {translate(language, label)}
                </th>
              ))}
            </tr>
          </thead>
          {paid.plans.map((plan) => (
            <PlanYears key={plan.record.plan.slug} plan={plan} date={date} language={language} />
          ))}
          <tfoot {...ROW_GROUP}>
            {paid.plans.length > 1 && paid.years.length > 1 && <YearRows years={paid.years} language={language} />}
            <SumRow name={translate(language, 'public.across.all')} sum={paid.sum} isTotal language={language} />
          </tfoot>
        </table>
      </div>
    </section>
  );
}

function PlanYears({ plan, date, language }: { plan: ProgrammeInPlan; date: IsoDate | null; language: Language }): ReactElement {
  return (
    <tbody {...ROW_GROUP}>
      <PlanRow plan={plan} columns={COLUMNS.length} date={date} language={language} />
      <YearRows years={plan.years} language={language} />
      {plan.years.length > 1 && <SumRow name={translate(language, 'public.programmes.planTotal')} sum={plan.sum} isTotal language={language} />}
    </tbody>
  );
}

function YearRows({ years, language }: { years: readonly ProgrammeYear[]; language: Language }): ReactElement {
  return (
    <>
      {years.map(({ year, sum }) => (
        <SumRow key={year ?? ''} name={year ?? translate(language, 'public.programmes.noYear')} sum={sum} language={language} />
      ))}
    </>
  );
}

function SumRow({ name, sum, isTotal = false, language }: { name: ReactNode; sum: PlansSum; isTotal?: boolean; language: Language }): ReactElement {
  const figures = { measures: String(sum.measures), money: plansSumWords(sum, language), noAmount: String(sum.amountUnknown) };
  return (
    <tr {...ROW} className={isTotal ? 'measure-row sum-row' : 'measure-row'}>
      <th {...ROW_HEADER} scope="row" className="col-name">
        {name}
      </th>
      {COLUMNS.flatMap(([column, label]) =>
        column === 'name'
          ? []
          : [
              <td {...CELL} key={column} className={`col-${column} figure`} data-label={translate(language, label)}>
                <span>{figures[column]}</span>
              </td>,
            ],
      )}
    </tr>
  );
}
