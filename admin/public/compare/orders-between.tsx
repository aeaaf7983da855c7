import type { ReactElement } from 'react';
import type { Language } from '../../../cms/domain/language';
import type { ChangeSetRecord } from '../../../cms/domain/record/plan-record';
import { formatDate, translate } from '../../i18n';
import { changeSetAnchor, historyPath } from '../addresses';
import { ChangeSet } from '../plan/history';

/** The acts that took effect between two dates; what one changed may not be known, and then it says so. */
export function OrdersBetween({
  changeSets,
  slug,
  language,
}: {
  changeSets: readonly ChangeSetRecord[];
  slug: string;
  language: Language;
}): ReactElement {
  return (
    <section id="orders" className="history" aria-labelledby="orders-heading">
      <h2 id="orders-heading">{translate(language, 'public.compare.orders')}</h2>
      {changeSets.length === 0 ? (
        <p>{translate(language, 'public.compare.noOrders')}</p>
      ) : (
        <ol>
          {changeSets.map((changeSet) => (
            <li key={changeSet.id}>
              <a href={`${historyPath(slug, language)}#${encodeURIComponent(changeSetAnchor(changeSet.id))}`}>
                <time dateTime={changeSet.inForceFrom}>{formatDate(changeSet.inForceFrom, language)}</time>
              </a>
              <div>
                <ChangeSet changeSet={changeSet} language={language} />
              </div>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
