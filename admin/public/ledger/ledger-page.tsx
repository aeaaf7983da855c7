import type { ReactElement } from 'react';
import { deadlineLedger, ledgerSums, type LedgerSum } from '../../../cms/domain/change/deadline-ledger';
import type { Language } from '../../../cms/domain/language';
import type { PlanRecord } from '../../../cms/domain/record/plan-record';
import { dateValues, orderCitation, translate } from '../../i18n';
import { ledgerFilePath, ledgerPath } from '../addresses';
import { BodyLink } from '../plan/body-link';
import { PlanFrame } from '../plan/plan-frame';
import { dayShown } from '../plan/standing';
import type { PublishedPlan, PublishedSite } from '../published-site';
import { LedgerTable } from './ledger-table';
import { LEDGER_SUMS, LEDGER_SUM_NAMES, SumRow } from './sum-row';

/** Each measure's first deadline and every move of it by today, and the sums by body and for the plan. */
export function LedgerPage({ site, plan, language }: { site: PublishedSite; plan: PublishedPlan; language: Language }): ReactElement {
  const { record } = plan;
  const { slug } = record.plan;
  const entries = deadlineLedger(record, dayShown(record, site.today));
  const { all, byBody } = ledgerSums(entries);
  return (
    <PlanFrame
      site={site}
      plan={plan}
      language={language}
      title={translate(language, 'public.ledger.title')}
      lead={translate(language, 'public.ledger.lead')}
      pathIn={(other) => ledgerPath(slug, other)}
    >
      <LedgerHonesty record={record} today={site.today} language={language} />
      <p className="ledger-summary">
        {translate(language, 'public.ledger.summary', { moved: all.moved, all: all.measures, later: all.daysLater, earlier: all.daysEarlier })}{' '}
        <a href={ledgerFilePath(slug, language)} download>
          {translate(language, 'public.ledger.file')}
        </a>
      </p>
      <SumsTable all={all} byBody={[...byBody]} record={record} language={language} />
      <LedgerTable entries={entries} record={record} language={language} />
    </PlanFrame>
  );
}

/** What moved before the register begins, or by an order nobody holds, cannot be in the ledger. */
function LedgerHonesty({ record, today, language }: { record: PlanRecord; today: string; language: Language }): ReactElement | null {
  const { plan, order, changeSets } = record;
  const unknown = changeSets.flatMap((one) => (!one.changesKnown && one.order !== null && one.inForceFrom <= today ? [one.order] : []));
  if (unknown.length === 0 && plan.heldFrom <= order.date) return null;
  return (
    <aside className="honesty" aria-label={translate(language, 'public.honesty.label')}>
      <ul>
        {plan.heldFrom > order.date && <li>{translate(language, 'public.ledger.firstHeld', dateValues(plan.heldFrom, language))}</li>}
        {unknown.map((act) => (
          <li key={act.id}>{translate(language, 'public.ledger.unknown', { citation: orderCitation(act, language) })}</li>
        ))}
      </ul>
    </aside>
  );
}

function SumsTable({
  all,
  byBody,
  record,
  language,
}: {
  all: LedgerSum;
  byBody: readonly (readonly [string, LedgerSum])[];
  record: PlanRecord;
  language: Language;
}): ReactElement {
  return (
    <section className="ledger-sums" aria-labelledby="sums-heading">
      <h2 id="sums-heading">{translate(language, 'public.ledger.sums')}</h2>
      <div className="wide-scroller" role="group" aria-labelledby="sums-heading" tabIndex={0}>
        <table className="ft ledger-sums-table">
          <thead>
            <tr>
              <th scope="col">{translate(language, 'public.compare.body')}</th>
              {LEDGER_SUMS.map((name) => (
                <th key={name} scope="col" className="ft-count">
                  {translate(language, LEDGER_SUM_NAMES[name])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {byBody.map(([body, sum]) => (
              <SumRow key={body} name={<BodyLink code={body} named={record} date={null} language={language} />} sum={sum} />
            ))}
          </tbody>
          <tfoot>
            <SumRow name={translate(language, 'public.ledger.all')} sum={all} />
          </tfoot>
        </table>
      </div>
    </section>
  );
}
