import type { ReactElement } from 'react';
import type { IsoDate } from '../../../cms/domain/calendar/iso-date';
import type { Language } from '../../../cms/domain/language';
import type { PlanView } from '../../../cms/domain/record/plan-view';
import { SCALES, type Scale } from '../../charts/deadlines/axis';
import { DeadlineChart } from '../../charts/deadlines/deadline-chart';
import { deadlineGroups } from '../../charts/deadlines/rows';
import { translate } from '../../i18n';
import { measureAnchor } from '../addresses';
import { nameOfBodyIn } from './names';

/** The deadline chart with its scales; each scale is an address, so choosing one needs no script. */
export function DeadlineSection({
  view,
  language,
  scale,
  today,
  path,
}: {
  view: PlanView;
  language: Language;
  scale: Scale;
  today: IsoDate;
  /** The page's own address. */
  path: string;
}): ReactElement {
  return (
    <section id="chart" className="chart-section" aria-labelledby="chart-heading">
      <div className="section-head">
        <h2 id="chart-heading">{translate(language, 'public.plan.chart')}</h2>
        <nav className="scales" aria-label={translate(language, 'chart.scale.label')}>
          <ul>
            {SCALES.map((other) => (
              <li key={other}>
                <a
                  href={`${path}${other === 'quarter' ? '' : `?scale=${other}`}#chart`}
                  aria-current={other === scale ? 'true' : undefined}
                  rel="nofollow"
                >
                  {translate(language, `chart.scale.${other}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <DeadlineChart
        language={language}
        groups={deadlineGroups(view, (key) => `#${encodeURIComponent(measureAnchor(key))}`)}
        scale={scale}
        since={view.order.date}
        today={today}
        nameOfBody={nameOfBodyIn(view)}
      />
    </section>
  );
}
