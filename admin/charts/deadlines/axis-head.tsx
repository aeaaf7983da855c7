import type { ReactElement } from 'react';
import { partsOf, type IsoDate } from '../../../cms/domain/calendar/iso-date';
import type { Language } from '../../../cms/domain/language';
import { formatDate, quarterValues, translate } from '../../i18n';
import { monthForms } from '../../i18n/months';
import { axisUnits, middleOf, type AxisRange, type AxisUnit, type Scale } from './axis';
import { percent } from './shapes';

/** Pixels a unit of a scale needs so that its label can be read. */
const LABELLED_WIDTH: Record<Scale, number> = { month: 36, quarter: 46, year: 44 };
/** Above this many quarters only the years are labelled, so that the axis stays within a screen beside the words. */
const LABELLED_QUARTERS = 12;
const BARE_QUARTER_WIDTH = 16;
const HEAD_HEIGHT = 44;

/** Years above, months or quarters below, today's sign; spoken as one sentence. */
export function AxisHead({
  range,
  scale,
  today,
  language,
}: {
  range: AxisRange;
  scale: Scale;
  today: IsoDate;
  language: Language;
}): ReactElement {
  const years = axisUnits(range, 'year');
  const units = scale === 'year' ? [] : axisUnits(range, scale);
  const isLabelled = scale !== 'quarter' || units.length <= LABELLED_QUARTERS;
  const yearStep = Math.ceil(years.length / 12);
  return (
    <>
      <span className="visually-hidden">
        {translate(language, 'chart.timeline', {
          from: formatDate(range.from, language),
          to: formatDate(range.to, language),
        })}
      </span>
      <svg className="dl-sizer" width={axisWidth(range, scale)} height="1" aria-hidden="true" />
      <svg className="dl-axis" width="100%" height={HEAD_HEIGHT} aria-hidden="true" focusable="false">
        {years.map((unit, index) => (
          <UnitLabel key={unit.from} unit={unit} y={17} className="dl-year">
            {index % yearStep === 0 ? String(partsOf(unit.from).year) : ''}
          </UnitLabel>
        ))}
        {units.map((unit) => (
          <UnitLabel key={unit.from} unit={unit} y={37} className="dl-unit">
            {isLabelled ? unitLabel(unit.from, scale, language) : ''}
          </UnitLabel>
        ))}
        {isOn(today, range) && (
          <line
            x1={percent(middleOf(today, range))}
            x2={percent(middleOf(today, range))}
            y1={HEAD_HEIGHT}
            y2={HEAD_HEIGHT}
            markerEnd="url(#dl-today-mark)"
          />
        )}
      </svg>
    </>
  );
}

function UnitLabel({
  unit,
  y,
  className,
  children,
}: {
  unit: AxisUnit;
  y: number;
  className: string;
  children: string;
}): ReactElement {
  return (
    <>
      <line className={`${className}-line`} x1={percent(unit.x)} x2={percent(unit.x)} y1={y - 15} y2={HEAD_HEIGHT} />
      {children !== '' && (
        <text className={className} x={percent(unit.x)} dx="5" y={y}>
          {children}
        </text>
      )}
    </>
  );
}

function unitLabel(from: IsoDate, scale: Scale, language: Language): string {
  return scale === 'month'
    ? monthForms(partsOf(from).month, language).monthShort
    : translate(language, 'chart.quarterTick', quarterValues(from, language));
}

/** The least width of the axis in pixels at which its labels do not run into each other. */
export function axisWidth(range: AxisRange, scale: Scale): number {
  const units = axisUnits(range, scale).length;
  const isBare = scale === 'quarter' && units > LABELLED_QUARTERS;
  return units * (isBare ? BARE_QUARTER_WIDTH : LABELLED_WIDTH[scale]);
}

/** Whether a day lies on the axis. */
export function isOn(date: IsoDate, range: AxisRange): boolean {
  return date >= range.from && date <= range.to;
}
