import type { ReactElement } from 'react';
import type { Language } from '../../../cms/domain/language';
import type { ChangeSetRecord } from '../../../cms/domain/record/plan-record';
import { inOrderOfEffect } from '../../../cms/domain/record/redaction';
import { Localized } from '../../charts/localized';
import { formatDate, orderCitation, translate } from '../../i18n';

/** What made the plan say what it says, in the order it took effect. */
export function History({
  changeSets,
  language,
}: {
  changeSets: readonly ChangeSetRecord[];
  language: Language;
}): ReactElement {
  return (
    <section id="history" className="history" aria-labelledby="history-heading">
      <h2 id="history-heading">{translate(language, 'public.plan.history')}</h2>
      <ol>
        {inOrderOfEffect(changeSets).map((changeSet) => (
          <li key={changeSet.id}>
            <time dateTime={changeSet.inForceFrom}>{formatDate(changeSet.inForceFrom, language)}</time>
            <div>
              <ChangeSet changeSet={changeSet} language={language} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function ChangeSet({ changeSet, language }: { changeSet: ChangeSetRecord; language: Language }): ReactElement {
  const { kind, order, note, reason, changesKnown } = changeSet;
  const isAmendment = kind === 'amendment';
  return (
    <>
      <p className="change-kind">{translate(language, `act.changeSetKind.${kind}`)}</p>
      {order !== null && <p>{orderCitation(order, language)}</p>}
      {isAmendment && Object.values(note).some(Boolean) && (
        <p className="note-printed">
          <q>
            <Localized text={note} language={language} />
          </q>
        </p>
      )}
      {reason !== null && <p>{translate(language, 'public.honesty.correction', { reason })}</p>}
      {!changesKnown && <p className="unknown">{translate(language, 'public.plan.changesUnknown')}</p>}
    </>
  );
}
