import type { ReactElement } from 'react';
import { wordingsOf, type UnitChange } from '../../../cms/domain/change/compare';
import type { Language } from '../../../cms/domain/language';
import type { PlanRecord } from '../../../cms/domain/record/plan-record';
import type { Redaction } from '../../../cms/domain/record/plan-view';
import { translate } from '../../i18n';
import { countWords } from '../history/count-words';
import { sayingOf } from './cell-changes';
import { ChangesTable } from './changes-table';
import { StretchKey } from './stretches';

/** The rows of the plan that differ, word by word; how many do not is said, not shown. */
export function TextSection({
  changes,
  record,
  after,
  language,
}: {
  changes: readonly UnitChange[];
  record: PlanRecord;
  after: Redaction;
  language: Language;
}): ReactElement {
  const touched = new Set(changes.flatMap(({ unit, key, after: now }) => (unit === 'measure' && now !== null ? [key] : [])));
  const same = wordingsOf(after).filter(({ unit, key }) => unit === 'measure' && !touched.has(key)).length;
  return (
    <section id="text" className="plan-table" aria-labelledby="text-heading">
      <div className="section-head">
        <h2 id="text-heading">{translate(language, 'public.compare.text')}</h2>
        <StretchKey language={language} />
      </div>
      {changes.length === 0 ? (
        <p>{translate(language, 'public.compare.sameText')}</p>
      ) : (
        <>
          <p className="section-note">{countWords(changes, language)}</p>
          <ChangesTable changes={changes} saying={sayingOf(record, language)} />
        </>
      )}
      <p className="section-note after-table">{translate(language, 'public.compare.textNote', { smart_count: same })}</p>
    </section>
  );
}
