import type { ReactElement } from 'react';
import type { ChangeSetRecord } from '../../../../cms/domain/record/plan-record';
import { formatDate } from '../../../i18n';
import { actWords } from '../../../public/ledger/act-words';
import { DatedLink } from '../../as-of/dated-link';
import { useLanguage, useSay } from '../../language/use-language';
import { changeSetPath } from '../history/change-set-path';

/** The acts that took effect between two dates; what one changed may not be known, and then it says so. */
export function ActsBetween({ changeSets, planId }: { changeSets: readonly ChangeSetRecord[]; planId: string }): ReactElement {
  const say = useSay();
  const language = useLanguage();
  return (
    <section aria-labelledby="acts-between">
      <h2 id="acts-between">{say('public.compare.orders')}</h2>
      <ul>
        {changeSets.map((changeSet) => (
          <li key={changeSet.id}>
            {formatDate(changeSet.inForceFrom, language)}: <DatedLink to={changeSetPath(planId, changeSet.id)}>{actWords(changeSet, language)}</DatedLink>
            {!changeSet.changesKnown && ` (${say('public.compare.unknown')})`}
          </li>
        ))}
      </ul>
    </section>
  );
}
