import type { ReactElement } from 'react';
import type { Language } from '../../../cms/domain/language';
import type { PlanView } from '../../../cms/domain/record/plan-view';
import { amountWords } from '../../charts/funding/amount-words';
import { Localized } from '../../charts/localized';
import { capitalised, formatDate, orderCitation, translate } from '../../i18n';
import { Facts } from '../facts';
import { planFacts } from '../pages/plan-facts';
import type { Standing } from './standing';

/** The plan's title, the act that approves it, and what matters first; the next deadline counted from the day shown. */
export function PlanHead({
  view,
  standing,
  language,
}: {
  view: PlanView;
  standing: Standing;
  language: Language;
}): ReactElement {
  const facts = planFacts(view, standing.asOf);
  const citation = orderCitation(view.order, language);
  return (
    <header className="plan-head">
      <p className="citation">
        {citation}
        <button type="button" className="quiet" data-copy={citation} data-done={translate(language, 'public.copy.done')} hidden>
          {translate(language, 'public.copy.citation')}
        </button>
      </p>
      <h1>
        <Localized text={view.plan.title} language={language} />
      </h1>
      <Facts
        facts={[
          [
            translate(language, 'public.plan.status'),
            capitalised(translate(language, `common.planStatus.${view.plan.status}`)),
          ],
          [translate(language, 'public.plan.asOf'), formatDate(view.redaction.asOf, language)],
          [translate(language, 'public.plan.measures'), String(facts.measures)],
          [
            translate(language, standing.isDated ? 'public.plan.nextDueFrom' : 'public.list.nextDue'),
            facts.nextDue === null ? translate(language, 'public.list.noNext') : formatDate(facts.nextDue, language),
          ],
          [
            translate(language, 'public.list.lastDue'),
            facts.lastDue === null ? '—' : formatDate(facts.lastDue, language),
          ],
          [translate(language, 'public.list.total'), amountWords(view.totals.all, language)],
        ]}
      />
    </header>
  );
}
