import type { ReactElement } from 'react';
import type { BodiesChange } from '../../../cms/domain/change/bodies-change';
import type { IsoDate } from '../../../cms/domain/calendar/iso-date';
import type { Language } from '../../../cms/domain/language';
import type { PlanRecord } from '../../../cms/domain/record/plan-record';
import { translate } from '../../i18n';
import { BodyLink } from '../plan/body-link';

/** The bodies that came to the plan and those that left it. */
export function BodiesSection({
  change,
  record,
  dates: { from, to },
  language,
}: {
  change: BodiesChange;
  record: PlanRecord;
  dates: { readonly from: IsoDate; readonly to: IsoDate };
  language: Language;
}): ReactElement {
  /** Where a body is found: what came, on the later day; what left, on the earlier. */
  const dates = { added: to, dropped: from };
  return (
    <section id="bodies" className="bodies" aria-labelledby="bodies-heading">
      <h2 id="bodies-heading">{translate(language, 'public.compare.bodies')}</h2>
      {change.added.length + change.dropped.length === 0 && <p>{translate(language, 'public.compare.noBodies')}</p>}
      {(['added', 'dropped'] as const).map(
        (way) =>
          change[way].length > 0 && (
            <div key={way}>
              <h3>{translate(language, `public.compare.${way}`)}</h3>
              <ul>
                {change[way].map((code) => (
                  <li key={code}>
                    <BodyLink code={code} named={record} date={dates[way]} language={language} />
                  </li>
                ))}
              </ul>
            </div>
          ),
      )}
    </section>
  );
}
