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
        <Scales chosen={scale} hrefOf={(other) => `${path}${other === 'quarter' ? '' : `?scale=${other}`}#chart`} language={language} />
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

/** The scales of a chart, each an address of its own. */
export function Scales({ chosen, hrefOf, language }: { chosen: Scale; hrefOf: (scale: Scale) => string; language: Language }): ReactElement {
  return (
    <nav className="scales" aria-label={translate(language, 'chart.scale.label')}>
      <ul>
        {SCALES.map((scale) => (
          <li key={scale}>
            <a href={hrefOf(scale)} aria-current={scale === chosen ? 'true' : undefined} rel="nofollow">
              {translate(language, `chart.scale.${scale}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
