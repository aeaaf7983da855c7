import type { ReactElement, ReactNode } from 'react';
import type { Language } from '../../../cms/domain/language';
import { translate } from '../../i18n';
import { Bar, Diamond } from './shapes';

/** What each sign of the chart means. */
export function Legend({
  language,
  withGhosts = false,
  isAnotherDay = false,
}: {
  language: Language;
  withGhosts?: boolean;
  /** Whether the line stands for another day than today. */
  isAnotherDay?: boolean;
}): ReactElement {
  return (
    <ul className="dl-legend" aria-label={translate(language, 'chart.legend.label')}>
      <Sign label={translate(language, 'chart.legend.period')}>
        <Bar x={0.1} width={0.8} moment="upcoming" />
      </Sign>
      <Sign label={translate(language, 'chart.legend.running')}>
        <Bar x={0.1} width={0.8} moment="running" />
      </Sign>
      <Sign label={translate(language, 'chart.legend.passed')}>
        <Bar x={0.1} width={0.8} moment="passed" />
      </Sign>
      <Sign label={translate(language, 'chart.legend.day')}>
        <Diamond x={14} moment="upcoming" />
      </Sign>
      <Sign label={translate(language, 'chart.legend.occurrence')}>
        <line className="dl-thread" x1="0" x2="28" y1="0" y2="0" />
        <circle className="dl-occurrence dl-passed" cx="7" cy="0" r="4" />
        <circle className="dl-occurrence dl-upcoming" cx="21" cy="0" r="4" />
      </Sign>
      <Sign label={translate(language, 'chart.legend.open')}>
        <rect className="dl-open" x="0" width="26" y="-7" height="14" />
        <path className="dl-arrow" d="M19-5L26 0L19 5" />
      </Sign>
      <Sign label={translate(language, 'chart.legend.onRequest')}>
        <path className="dl-request" d="M8-6H20V3H14L11 7V3H8Z" />
      </Sign>
      <Sign label={translate(language, isAnotherDay ? 'chart.legend.date' : 'chart.legend.today')}>
        <line className="dl-today" x1="14" x2="14" y1="-10" y2="10" />
      </Sign>
      {withGhosts && (
        <Sign label={translate(language, 'chart.legend.was')}>
          <g className="dl-ghost">
            <Bar x={0.1} width={0.8} moment="upcoming" />
          </g>
        </Sign>
      )}
    </ul>
  );
}

function Sign({ label, children }: { label: string; children: ReactNode }): ReactElement {
  return (
    <li>
      <svg width="28" height="20" aria-hidden="true" focusable="false">
        <g transform="translate(0 10)">{children}</g>
      </svg>
      {label}
    </li>
  );
}
