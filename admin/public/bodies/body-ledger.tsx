import type { ReactElement } from 'react';
import type { BodyOn } from '../../../cms/domain/across/body-on';
import { LEDGER_SUMS, LEDGER_SUM_NAMES, SumRow } from '../ledger/sum-row';
import { textIn, type Language } from '../../../cms/domain/language';
import { translate } from '../../i18n';
import { ledgerPath } from '../addresses';

/** How the deadlines of the measures a body leads moved, by plan and in all. */
export function BodyLedger({ body: { plans, ledger }, language }: { body: BodyOn; language: Language }): ReactElement {
  return (
    <section id="ledger" className="ledger-sums" aria-labelledby="sums-heading">
      <h2 id="sums-heading">{translate(language, 'public.bodies.ledger')}</h2>
      <p>
        {translate(language, 'public.bodies.ledgerSummary', {
          moved: ledger.moved,
          all: ledger.measures,
          later: ledger.daysLater,
          earlier: ledger.daysEarlier,
        })}
      </p>
      <div className="wide-scroller" role="group" aria-labelledby="sums-heading" tabIndex={0}>
        <table className="ft ledger-sums-table">
          <thead>
            <tr>
              <th scope="col">{translate(language, 'public.across.plan')}</th>
              {LEDGER_SUMS.map((name) => (
                <th key={name} scope="col" className="ft-count">
                  {translate(language, LEDGER_SUM_NAMES[name])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {plans
              .filter((plan) => plan.ledger.measures > 0)
              .map(({ record: { plan }, view, ledger: sum }) => (
                <SumRow key={plan.slug} name={<a href={ledgerPath(plan.slug, language)}>{textIn(view.plan.title, language)?.text ?? plan.slug}</a>} sum={sum} />
              ))}
          </tbody>
          <tfoot>
            <SumRow name={translate(language, 'public.across.all')} sum={ledger} />
          </tfoot>
        </table>
      </div>
    </section>
  );
}
