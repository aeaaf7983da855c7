import type { ReactElement } from 'react';
import type { IsoDate } from '../../../cms/domain/calendar/iso-date';
import type { Language } from '../../../cms/domain/language';
import type { ChangeSetRecord } from '../../../cms/domain/record/plan-record';
import { inOrderOfEffect } from '../../../cms/domain/record/redaction';
import { Localized } from '../../charts/localized';
import { dateValues, formatDate, orderCitation, translate } from '../../i18n';
import { historyPath, redactionPath } from '../addresses';
import type { Standing } from './standing';

/** What made the plan say what it says, in the order it took effect. */
export function History({
  changeSets,
  slug,
  standing,
  language,
}: {
  changeSets: readonly ChangeSetRecord[];
  /** Null for a draft's preview, which has no addresses to lead to. */
  slug: string | null;
  standing: Standing;
  language: Language;
}): ReactElement {
  return (
    <section id="history" className="history" aria-labelledby="history-heading">
      <h2 id="history-heading">{translate(language, 'public.plan.history')}</h2>
      <ol>
        {inOrderOfEffect(changeSets).map((changeSet) => (
          <li key={changeSet.id}>
            <EffectDate date={changeSet.inForceFrom} slug={slug} standing={standing} language={language} />
            <div>
              <ChangeSet changeSet={changeSet} language={language} />
            </div>
          </li>
        ))}
      </ol>
      {slug !== null && (
        <p className="more">
          <a href={historyPath(slug, language)}>{translate(language, 'public.redaction.history')}</a>
        </p>
      )}
    </section>
  );
}

/** The day it took effect, leading to the redaction of that day where the register holds it. */
function EffectDate({
  date,
  slug,
  standing: { periods, today },
  language,
}: {
  date: IsoDate;
  slug: string | null;
  standing: Standing;
  language: Language;
}): ReactElement {
  const day = <time dateTime={date}>{formatDate(date, language)}</time>;
  const isHeld = slug !== null && periods.some(({ from }) => from === date);
  return (
    <div>
      {isHeld ? <a href={redactionPath(slug, language, date)}>{day}</a> : day}
      {date > today && (
        <span className="ahead">{translate(language, 'public.redaction.willChange', dateValues(date, language))}</span>
      )}
    </div>
  );
}

export function ChangeSet({ changeSet, language }: { changeSet: ChangeSetRecord; language: Language }): ReactElement {
  const { kind, order, note, reason, changesKnown } = changeSet;
  const isByNote = kind === 'amendment' || kind === 'repeal';
  return (
    <>
      <p className="change-kind">{translate(language, `act.changeSetKind.${kind}`)}</p>
      {order !== null && <p>{orderCitation(order, language)}</p>}
      {isByNote && Object.values(note).some(Boolean) && (
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
