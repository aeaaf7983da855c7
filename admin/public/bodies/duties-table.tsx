import type { ReactElement } from 'react';
import type { BodyInPlan, BodyPart } from '../../../cms/domain/across/body-on';
import { lastDayOf } from '../../../cms/domain/change/deadline-move';
import { leadOf } from '../../../cms/domain/record/totals';
import type { IsoDate } from '../../../cms/domain/calendar/iso-date';
import type { Language } from '../../../cms/domain/language';
import { Localized } from '../../charts/localized';
import { CELL, COLUMN_HEADER, ROW, ROW_GROUP, ROW_HEADER, TABLE } from '../../charts/table-roles';
import { capitalised, formatDate, translate } from '../../i18n';
import { bodyPath } from '../across/addresses';
import { nameOfBody, type NamesOfSite } from '../across/names';
import { MeasureNumber, PlanRow } from '../across/plan-row';
import { DeadlineCell, FundingCell } from '../plan/measure-cells';
import { TableFilter } from '../plan/plan-table';

const COLUMNS = [
  ['number', 'common.columns.number'],
  ['action', 'common.columns.action'],
  ['deadline', 'common.columns.deadline'],
  ['nextDue', 'public.across.columns.nextDue'],
  ['role', 'public.across.columns.role'],
  ['funding', 'common.columns.funding'],
] as const;

interface Context {
  /** The date that links carry; null: today. */
  readonly date: IsoDate | null;
  readonly names: NamesOfSite;
  /** The body whose duties they are. */
  readonly code: string;
  readonly language: Language;
}

/** A body's measures by plan, the nearest deadline first, each with its part in it and its money where it leads. */
export function DutiesTable({ plans, ...context }: Context & { plans: readonly BodyInPlan[] }): ReactElement {
  const { language } = context;
  return (
    <section id="duties" className="plan-table" aria-labelledby="duties-heading">
      <div className="section-head">
        <h2 id="duties-heading">{translate(language, 'public.bodies.duties')}</h2>
        <TableFilter language={language} />
      </div>
      <div className="table-scroller" role="group" aria-labelledby="duties-heading" tabIndex={0}>
        <table {...TABLE} className="official duties">
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
              <PlanRow plan={plan} columns={COLUMNS.length} date={context.date} language={language}>
                {plan.parts.length === 0 ? translate(language, 'public.bodies.repealedDuties') : null}
              </PlanRow>
              {plan.parts.map((part) => (
                <DutyRow key={part.measure.key} part={part} plan={plan} {...context} />
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </section>
  );
}

function DutyRow({ part, plan, date, names, code, language }: Context & { part: BodyPart; plan: BodyInPlan }): ReactElement {
  const { measure, nextDue } = part;
  const cell = { measure, view: plan.view, language };
  const label = (index: number): string => translate(language, COLUMNS[index]?.[1] ?? COLUMNS[0][1]);
  return (
    <tr {...ROW} className="measure-row">
      <th {...ROW_HEADER} scope="row" className="col-number">
        <MeasureNumber measure={measure} slug={plan.record.plan.slug} date={date} language={language} />
      </th>
      <td {...CELL} className="col-action">
        <Localized text={measure.action} language={language} />
      </td>
      <td {...CELL} className="col-deadline" data-label={label(2)}>
        <span>
          <DeadlineCell {...cell} />
        </span>
      </td>
      <td {...CELL} className="col-nextDue" data-label={label(3)}>
        {nextDue === null ? (
          <span className="quiet-words">{translate(language, lastDayOf(measure.deadline) === null ? 'public.across.dayless' : 'public.across.passed')}</span>
        ) : (
          <time dateTime={nextDue}>{formatDate(nextDue, language)}</time>
        )}
      </td>
      <td {...CELL} className="col-role" data-label={label(4)}>
        <RoleWords part={part} names={names} code={code} date={date} language={language} />
      </td>
      <td {...CELL} className="col-funding" data-label={label(5)}>
        <span>
          <FundingCell {...cell} />
        </span>
      </td>
    </tr>
  );
}

/** Its part in a measure, and where it does not lead, who does. */
function RoleWords({ part, names, code, date, language }: Context & { part: BodyPart }): ReactElement {
  const { measure, role, byAgreement } = part;
  const lead = leadOf(measure);
  return (
    <span>
      {capitalised(translate(language, `public.bodies.role.${role}`))}
      {byAgreement && ` (${translate(language, 'common.byAgreement')})`}
      {lead !== null && lead !== code && (
        <span className="printed">
          {translate(language, 'public.bodies.role.lead')}: <a href={bodyPath(lead, language, date)}>{nameOfBody(lead, names, language)}</a>
        </span>
      )}
    </span>
  );
}
