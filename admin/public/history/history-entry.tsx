import type { ReactElement } from 'react';
import type { IsoDate } from '../../../cms/domain/calendar/iso-date';
import type { UnitChange } from '../../../cms/domain/change/compare';
import type { ChangeSetEffect } from '../../../cms/domain/change/effects';
import { periodOn, type RedactionPeriod } from '../../../cms/domain/change/periods';
import type { Language } from '../../../cms/domain/language';
import { dateValues, formatDate, translate } from '../../i18n';
import { changeSetAnchor, comparisonPath, redactionPath } from '../addresses';
import type { Saying } from '../compare/cell-changes';
import { ChangeSet } from '../plan/history';
import { UnknownChanges } from '../plan/honesty';
import { countWords } from './count-words';
import { UnitChangeEntry } from './unit-change-entry';

/** What every entry of one history needs. */
export interface EntryContext {
  readonly slug: string;
  readonly heldFrom: IsoDate;
  readonly periods: readonly RedactionPeriod[];
  readonly saying: Saying;
  readonly today: IsoDate;
}

/** One act: when it took effect, what it is, what it did to which measures, and where to read on. */
export function HistoryEntry({ effect: { changeSet, changes }, context }: { effect: ChangeSetEffect; context: EntryContext }): ReactElement {
  const { slug, saying, today, heldFrom } = context;
  const { language } = saying;
  const { inForceFrom, kind, changesKnown } = changeSet;
  return (
    <li id={changeSetAnchor(changeSet.id)} className="entry">
      <p className="entry-date">
        <time dateTime={inForceFrom}>{formatDate(inForceFrom, language)}</time>
        {inForceFrom > today && (
          <span className="ahead">{translate(language, 'public.redaction.willBe', dateValues(inForceFrom, language))}</span>
        )}
      </p>
      <div className="entry-body">
        <ChangeSet changeSet={changeSet} language={language} />
        {!changesKnown && inForceFrom > heldFrom && (
          <p className="unknown">
            <UnknownChanges changeSet={changeSet} heldFrom={heldFrom} language={language} />
          </p>
        )}
        {changesKnown && kind !== 'repeal' && <WhatItDid isFirst={kind === 'enactment'} changes={changes} saying={saying} />}
        <EntryLinks slug={slug} inForceFrom={inForceFrom} periods={context.periods} language={language} />
      </div>
    </li>
  );
}

function WhatItDid({ isFirst, changes, saying }: { isFirst: boolean; changes: readonly UnitChange[]; saying: Saying }): ReactElement {
  const { language } = saying;
  if (isFirst) {
    const measures = changes.filter(({ unit }) => unit === 'measure').length;
    return <p>{translate(language, 'public.history.firstText', { smart_count: measures })}</p>;
  }
  if (changes.length === 0) return <p>{translate(language, 'public.history.nothing')}</p>;
  return (
    <>
      <p className="counts">{countWords(changes, language)}</p>
      <ul className="unit-changes">
        {changes.map((change) => (
          <UnitChangeEntry key={`${change.unit} ${change.key}`} change={change} saying={saying} />
        ))}
      </ul>
    </>
  );
}

/** To the redaction it made, and to what differs from the one before: where the register holds them. */
function EntryLinks({
  slug,
  inForceFrom,
  periods,
  language,
}: {
  slug: string;
  inForceFrom: IsoDate;
  periods: readonly RedactionPeriod[];
  language: Language;
}): ReactElement | null {
  const period = periodOn(periods, inForceFrom);
  if (period === null) return null;
  const before = periods[periods.indexOf(period) - 1];
  return (
    <ul className="ways">
      <li>
        <a href={redactionPath(slug, language, period.from)}>
          {translate(language, 'public.history.redaction', dateValues(period.from, language))}
        </a>
      </li>
      {before !== undefined && (
        <li>
          <a href={comparisonPath(slug, language, before.from, period.from)} rel="nofollow">
            {translate(language, 'public.history.compare')}
          </a>
        </li>
      )}
    </ul>
  );
}
