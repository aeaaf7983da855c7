import type { ReactElement } from 'react';
import { effectsOf, type ChangeSetEffect } from '../../../cms/domain/change/effects';
import { redactionPeriods } from '../../../cms/domain/change/periods';
import type { Language } from '../../../cms/domain/language';
import { translate } from '../../i18n';
import { choosePath, historyPath, ledgerPath } from '../addresses';
import { sayingOf } from '../compare/cell-changes';
import { StretchKey } from '../compare/stretches';
import { PlanFrame } from '../plan/plan-frame';
import type { PublishedPlan, PublishedSite } from '../published-site';
import { amendmentsOf } from './amendments-json-ld';
import { HistoryEntry, type EntryContext } from './history-entry';

/** Every act that made the plan say what it says, the latest first, and what each of them did. */
export function HistoryPage({ site, plan, language }: { site: PublishedSite; plan: PublishedPlan; language: Language }): ReactElement {
  const { record } = plan;
  const { slug } = record.plan;
  const effects = effectsOf(record).reverse();
  const isAhead = ({ changeSet }: ChangeSetEffect): boolean => changeSet.inForceFrom > site.today;
  const context: EntryContext = {
    slug,
    heldFrom: record.plan.heldFrom,
    periods: redactionPeriods(record),
    saying: sayingOf(record, language),
    today: site.today,
  };
  return (
    <PlanFrame
      site={site}
      plan={plan}
      language={language}
      title={translate(language, 'public.history.title')}
      lead={translate(language, 'public.history.lead')}
      pathIn={(other) => historyPath(slug, other)}
      jsonLd={amendmentsOf(record, language, site.baseUrl)}
    >
      <nav className="redactions" aria-label={translate(language, 'public.redaction.label')}>
        <ul className="ways">
          <li>
            <a href={ledgerPath(slug, language)}>{translate(language, 'public.redaction.ledger')}</a>
          </li>
          <li>
            <a href={choosePath(slug, language)} rel="nofollow">
              {translate(language, 'public.redaction.compare')}
            </a>
          </li>
        </ul>
        {effects.some(showsWords) && <StretchKey language={language} />}
      </nav>
      <Entries id="upcoming" effects={effects.filter(isAhead)} context={context} />
      <Entries id="past" effects={effects.filter((effect) => !isAhead(effect))} context={context} />
    </PlanFrame>
  );
}

/** Of the text as first held nothing is struck or put in. */
function showsWords({ changeSet, changes }: ChangeSetEffect): boolean {
  return changeSet.kind !== 'enactment' && changes.length > 0;
}

function Entries({
  id,
  effects,
  context,
}: {
  id: 'upcoming' | 'past';
  effects: readonly ChangeSetEffect[];
  context: EntryContext;
}): ReactElement | null {
  if (effects.length === 0) return null;
  return (
    <section className="history-entries" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{translate(context.saying.language, `public.history.${id}`)}</h2>
      <ol reversed>
        {effects.map((effect) => (
          <HistoryEntry key={effect.changeSet.id} effect={effect} context={context} />
        ))}
      </ol>
    </section>
  );
}
