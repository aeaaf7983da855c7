import type { ReactElement } from 'react';
import type { IsoDate } from '../../../cms/domain/calendar/iso-date';
import { bodiesChange } from '../../../cms/domain/change/bodies-change';
import { compareRedactions } from '../../../cms/domain/change/compare';
import { deadlinesMoved } from '../../../cms/domain/change/deadline-move';
import { fundingBridge } from '../../../cms/domain/change/funding-bridge';
import { fundingChange } from '../../../cms/domain/change/funding-change';
import { periodOn, redactionPeriods } from '../../../cms/domain/change/periods';
import type { Language } from '../../../cms/domain/language';
import { redactionOn } from '../../../cms/domain/record/redaction';
import { dateValues, translate } from '../../i18n';
import { choosePath, comparisonPath, redactionPath } from '../addresses';
import { Notice } from '../plan/in-force-notice';
import { spanWords } from '../plan/redaction-bar';
import { PlanFrame } from '../plan/plan-frame';
import type { PublishedPlan, PublishedSite } from '../published-site';
import { BodiesSection } from './bodies-section';
import { DatesForm } from './dates-form';
import { DeadlinesSection } from './deadlines-section';
import { MoneySection } from './money-section';
import { OrdersBetween } from './orders-between';
import { TextSection } from './text-section';

/** What differs between the plan of one day and of another, both held: words, deadlines, money, bodies. */
export function ComparisonPage({
  site,
  plan,
  language,
  from,
  to,
}: {
  site: PublishedSite;
  plan: PublishedPlan;
  language: Language;
  from: IsoDate;
  to: IsoDate;
}): ReactElement {
  const { record } = plan;
  const { slug } = record.plan;
  const [before, after] = [redactionOn(record, from), redactionOn(record, to)];
  const changes = compareRedactions(before, after);
  const periods = redactionPeriods(record);
  const steps = fundingBridge(record, from, to);
  const between = steps.map(({ changeSet }) => changeSet);
  return (
    <PlanFrame
      site={site}
      plan={plan}
      language={language}
      title={translate(language, 'public.compare.title')}
      subtitle={spanWords(from, to, language)}
      lead={translate(language, 'public.compare.lead')}
      pathIn={(other) => comparisonPath(slug, other, from, to)}
      isIndexed={false}
    >
      <div className="redactions">
        <ul className="ways">
          {[from, to].map((date, index) => (
            <li key={index}>
              <a href={redactionPath(slug, language, date)}>
                {translate(language, 'public.plan.tableCaption', dateValues(date, language))}
              </a>
            </li>
          ))}
        </ul>
        <DatesForm slug={slug} from={from} to={to} language={language} />
      </div>
      {to > site.today && (
        <Notice lines={[translate(language, 'public.redaction.stillThen', dateValues(to, language))]} />
      )}
      {periodOn(periods, from) === periodOn(periods, to) ? (
        <p className="nothing-differs">{translate(language, 'public.compare.same')}</p>
      ) : (
        <>
          <OrdersBetween changeSets={between} slug={slug} language={language} />
          <TextSection changes={changes} record={record} after={after} language={language} />
          <DeadlinesSection moved={deadlinesMoved(changes)} record={record} to={to} today={site.today} language={language} />
          <MoneySection funding={fundingChange(before, after)} steps={steps} record={record} dates={{ from, to }} language={language} />
          <BodiesSection change={bodiesChange(before, after)} record={record} dates={{ from, to }} language={language} />
        </>
      )}
    </PlanFrame>
  );
}

/** Where two dates are chosen; the last two redactions are offered. */
export function ChooseDatesPage({ site, plan, language }: { site: PublishedSite; plan: PublishedPlan; language: Language }): ReactElement {
  const { slug } = plan.record.plan;
  const periods = redactionPeriods(plan.record);
  const [earlier, later] = [periods.at(-2) ?? periods.at(-1), periods.at(-1)];
  return (
    <PlanFrame
      site={site}
      plan={plan}
      language={language}
      title={translate(language, 'public.compare.title')}
      lead={translate(language, 'public.compare.chooseLead')}
      pathIn={(other) => choosePath(slug, other)}
      isIndexed={false}
    >
      <div className="redactions">
        <DatesForm slug={slug} from={earlier?.from ?? ''} to={later?.from ?? ''} language={language} />
      </div>
      {periods.length > 1 && (
        <section className="neighbours" aria-labelledby="neighbours-heading">
          <h2 id="neighbours-heading">{translate(language, 'public.compare.neighbours')}</h2>
          <ul>
            {periods.slice(1).map(({ from }, index) => (
              <li key={from}>
                <a href={comparisonPath(slug, language, periods[index]?.from ?? from, from)} rel="nofollow">
                  {spanWords(periods[index]?.from ?? from, from, language)}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </PlanFrame>
  );
}
