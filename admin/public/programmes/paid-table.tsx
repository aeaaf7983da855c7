import type { ReactElement } from 'react';
import type { PaidMeasure, ProgrammeInPlan } from '../../../cms/domain/across/programme-on';
import type { IsoDate } from '../../../cms/domain/calendar/iso-date';
import type { Language } from '../../../cms/domain/language';
import { leadOf } from '../../../cms/domain/record/totals';
import { Localized } from '../../charts/localized';
import { CELL, COLUMN_HEADER, ROW, ROW_GROUP, ROW_HEADER, TABLE } from '../../charts/table-roles';
import { formatTenge, translate } from '../../i18n';
import { bodyPath } from '../across/addresses';
import { nameOfBody, type NamesOfSite } from '../across/names';
import { MeasureNumber, PlanRow } from '../across/plan-row';
import { DeadlineCell } from '../plan/measure-cells';

const COLUMNS = [
  ['number', 'common.columns.number'],
  ['action', 'common.columns.action'],
  ['lead', 'public.across.columns.lead'],
  ['deadline', 'common.columns.deadline'],
  ['paid', 'public.programmes.paid'],
] as const;

interface Context {
  /** The date that links carry; null: today. */
  readonly date: IsoDate | null;
  readonly names: NamesOfSite;
  readonly language: Language;
}

/** The measures a programme pays for, each with who leads it, its deadline and what is paid, year by year. */
export function PaidTable({ plans, ...context }: Context & { plans: readonly ProgrammeInPlan[] }): ReactElement {
  const { language } = context;
  return (
    <section id="measures" className="plan-table" aria-labelledby="measures-heading">
      <h2 id="measures-heading">{translate(language, 'public.programmes.measures')}</h2>
      <div className="table-scroller" role="group" aria-labelledby="measures-heading" tabIndex={0}>
        <table {...TABLE} className="official paid">
          <thead {...ROW_GROUP}>
            <tr {...ROW}>
              {COLUMNS.map(([name, label]) => (
                <th {...COLUMN_HEADER} key={name} scope="col" className={`col-${name}`}>
                  {translate(language, label)}
                </th>
              ))}
            </tr>
          </thead>
          {plans.map((plan) => (
            <tbody {...ROW_GROUP} key={plan.record.plan.slug}>
              <PlanRow plan={plan} columns={COLUMNS.length} date={context.date} language={language} />
              {plan.measures.map((paid) => (
                <PaidRow key={paid.measure.key} paid={paid} plan={plan} {...context} />
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </section>
  );
}

function PaidRow({ paid: { measure, lines }, plan, date, names, language }: Context & { paid: PaidMeasure; plan: ProgrammeInPlan }): ReactElement {
  const lead = leadOf(measure);
  return (
    <tr {...ROW} className="measure-row">
      <th {...ROW_HEADER} scope="row" className="col-number">
        <MeasureNumber measure={measure} slug={plan.record.plan.slug} date={date} language={language} />
      </th>
      <td {...CELL} className="col-action">
        <Localized text={measure.action} language={language} />
      </td>
      <td {...CELL} className="col-lead" data-label={translate(language, 'public.across.columns.lead')}>
        {lead === null ? (
          <span>{nameOfBody('', names, language)}</span>
        ) : (
          <a href={bodyPath(lead, language, date)}>{nameOfBody(lead, names, language)}</a>
        )}
      </td>
      <td {...CELL} className="col-deadline" data-label={translate(language, 'common.columns.deadline')}>
        <span>
          <DeadlineCell measure={measure} view={plan.view} language={language} />
        </span>
      </td>
      <td {...CELL} className="col-paid" data-label={translate(language, 'public.programmes.paid')}>
        <ul className="executors">
          {lines.map(({ amountTiyn, year }, index) => (
            <li key={index}>
              {amountTiyn === null ? translate(language, 'funding.amountNotGiven') : <span className="paid-sum">{formatTenge(amountTiyn, language)}</span>}
              {year !== null && ` ${translate(language, 'funding.inYear', { year })}`}
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
