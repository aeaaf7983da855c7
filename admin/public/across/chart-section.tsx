import type { ReactElement } from 'react';
import type { PlanOn } from '../../../cms/domain/across/plans-on';
import { textIn, type Language } from '../../../cms/domain/language';
import type { MeasureWording } from '../../../cms/domain/record/plan-record';
import type { Deadline } from '../../../cms/domain/deadline/deadline';
import { axisRange, axisUnits, type Scale } from '../../charts/deadlines/axis';
import { DeadlineChart } from '../../charts/deadlines/deadline-chart';
import { translate } from '../../i18n';
import { Scales } from '../plan/deadline-section';
import type { NamesOfSite } from './names';
import { measureHref } from './plan-row';
import { linkDate, type AcrossStanding } from './standing';

/** Above so many years quarters run into each other. */
const MOST_YEARS_OF_QUARTERS = 6;

/** The deadlines of measures of several plans on one axis, by plan. */
export function AcrossChart({
  plans,
  scale,
  standing,
  names,
  path,
  language,
}: {
  plans: readonly { readonly plan: PlanOn; readonly measures: readonly MeasureWording[] }[];
  /** Null: as suits the years shown. */
  scale: Scale | null;
  standing: AcrossStanding;
  names: NamesOfSite;
  /** The page's own address. */
  path: string;
  language: Language;
}): ReactElement | null {
  if (plans.length === 0) return null;
  const since = plans.map(({ plan }) => plan.view.order.date).sort()[0] ?? standing.asOf;
  const suited = scale ?? scaleFor(plans.flatMap(({ measures }) => measures.map(({ deadline }) => deadline)), since, standing.today);
  return (
    <section id="chart" className="chart-section" aria-labelledby="chart-heading">
      <div className="section-head">
        <h2 id="chart-heading">{translate(language, 'public.plan.chart')}</h2>
        <Scales chosen={suited} hrefOf={(other) => `${path}?scale=${other}#chart`} language={language} />
      </div>
      <DeadlineChart
        language={language}
        groups={plans.map(({ plan: { record, view }, measures }) => ({
          key: record.plan.slug,
          heading: { number: '', title: view.plan.title },
          rows: measures.map(({ key, number, action, deadline, deadlineText }) => ({
            key: `${record.plan.slug}/${key}`,
            number,
            action,
            deadline,
            deadlineText,
            href: measureHref(record.plan.slug, key, language, linkDate(standing)),
          })),
        }))}
        scale={suited}
        since={since}
        today={standing.today}
        nameOfBody={(code, of) => textIn(names.bodies.get(code)?.name ?? {}, of)?.text ?? null}
      />
    </section>
  );
}

function scaleFor(deadlines: readonly Deadline[], since: string, today: string): Scale {
  const years = axisUnits(axisRange(deadlines, { since, today, scale: 'year' }), 'year').length;
  return years > MOST_YEARS_OF_QUARTERS ? 'year' : 'quarter';
}
