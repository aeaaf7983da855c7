import type { ReactElement, ReactNode } from 'react';
import type { IsoDate } from '../../../cms/domain/calendar/iso-date';
import { LANGUAGES, type Language } from '../../../cms/domain/language';
import type { ChangeSetRecord } from '../../../cms/domain/record/plan-record';
import type { PlanView } from '../../../cms/domain/record/plan-view';
import { Localized } from '../../charts/localized';
import { dateValues, orderCitation, translate } from '../../i18n';

/**
 * What a reader must know before relying on the text: whether it is the original, what the register
 * does not hold, and that a consolidated text has no legal force. All of it follows from the record.
 */
export function Honesty({ view, language }: { view: PlanView; language: Language }): ReactElement {
  const { order, plan, changeSets, redaction } = view;
  const isOriginal = order.originalLanguages.includes(language);
  const inEffect = changeSets.filter(({ inForceFrom }) => inForceFrom <= redaction.asOf);
  const isAmended = inEffect.some((changeSet) => changeSet.kind === 'amendment');
  const unknown = inEffect.filter((changeSet) => !changeSet.changesKnown);
  return (
    <aside className="honesty" aria-label={translate(language, 'public.honesty.label')}>
      <h2>{translate(language, 'public.honesty.label')}</h2>
      <ul>
        <li>{isOriginal ? translate(language, 'public.honesty.official') : <Unofficial view={view} language={language} />}</li>
        {unknown.map((changeSet) => (
          <li key={changeSet.id}>
            <UnknownChanges changeSet={changeSet} heldFrom={plan.heldFrom} language={language} />
          </li>
        ))}
        {plan.heldFrom > order.date && (
          <li>{translate(language, 'public.honesty.notHeldBefore', dateValues(plan.heldFrom, language))}</li>
        )}
        {isAmended && <li>{translate(language, 'public.honesty.consolidated')}</li>}
      </ul>
    </aside>
  );
}

function Unofficial({ view, language }: { view: PlanView; language: Language }): ReactElement {
  const { order } = view;
  const languages = LANGUAGES.filter((original) => order.originalLanguages.includes(original))
    .map((original) => translate(language, `public.languageOf.${original}`))
    .join(', ');
  if (!isTranslated(view, language)) return <>{translate(language, 'public.honesty.untranslated', { languages })}</>;
  return (
    <>
      {translate(language, 'public.honesty.unofficial', { languages })}{' '}
      {translate(language, 'public.honesty.fallback')}
    </>
  );
}

/** Whether any text of the act or its plan is held in a language. */
function isTranslated({ order, plan, redaction }: PlanView, language: Language): boolean {
  const rows = redaction.sections.flatMap(({ heading, measures }) => [heading?.title ?? {}, ...measures.map(({ action }) => action)]);
  return [order.title, order.preamble, ...order.points.map(({ text }) => text), plan.title, ...rows].some((text) => Boolean(text[language]));
}

/** Where the text held is older than the order, what it changed is missing from it; else it is in it, unmarked. */
export function UnknownChanges({
  changeSet,
  heldFrom,
  language,
}: {
  changeSet: ChangeSetRecord;
  heldFrom: IsoDate;
  language: Language;
}): ReactNode {
  const { order, note, inForceFrom } = changeSet;
  return (
    <>
      {order !== null &&
        translate(language, 'public.honesty.unknownChanges', { citation: orderCitation(order, language) })}
      {inForceFrom > heldFrom && ` ${translate(language, 'public.redaction.incomplete', dateValues(inForceFrom, language))}`}
      {Object.values(note).some(Boolean) && (
        <span className="note-printed">
          {translate(language, 'public.honesty.noteAsPrinted')}:{' '}
          <q>
            <Localized text={note} language={language} />
          </q>
        </span>
      )}
    </>
  );
}
