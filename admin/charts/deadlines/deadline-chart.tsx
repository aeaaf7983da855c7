import type { ReactElement } from 'react';
import type { IsoDate } from '../../../cms/domain/calendar/iso-date';
import type { Language } from '../../../cms/domain/language';
import { formatDate, translate, type NameOfBody } from '../../i18n';
import { axisRange, axisUnits, type AxisRange, type Scale } from './axis';
import { AxisHead, isOn } from './axis-head';
import { DeadlineRow, SectionRow, type ChartContext } from './deadline-row';
import { Legend } from './legend';
import type { DeadlineGroup } from './rows';
import { ShapeDefinitions } from './shapes';
import { COLUMN_HEADER, ROW, ROW_GROUP, TABLE } from '../table-roles';

export interface DeadlineChartProps {
  readonly language: Language;
  readonly groups: readonly DeadlineGroup[];
  readonly scale: Scale;
  /** The day from which the measures bind. */
  readonly since: IsoDate;
  readonly today: IsoDate;
  /** Whether `today` is another day, from which everything is looked at. */
  readonly isAnotherDay?: boolean;
  readonly nameOfBody: NameOfBody;
}

/** Everything a chart's rows share, worked out once. */
export function chartContext({ groups, ...props }: DeadlineChartProps): ChartContext {
  const deadlines = groups.flatMap((group) => group.rows.flatMap(({ deadline, was }) => (was === undefined ? [deadline] : [deadline, was])));
  const range = axisRange(deadlines, props);
  return { ...props, range, units: axisUnits(range, props.scale) };
}

/** The deadline chart: a table first, with every deadline in words, drawn on an axis beside them. */
export function DeadlineChart(props: DeadlineChartProps): ReactElement {
  const { language, groups, today, isAnotherDay } = props;
  const context = chartContext(props);
  const caption = chartCaption(context.range, language);
  return (
    <div className="dl">
      <Legend language={language} isAnotherDay={isAnotherDay} withGhosts={groups.some(({ rows }) => rows.some(({ was }) => was !== undefined))} />
      <TodayNote range={context.range} today={today} isAnotherDay={isAnotherDay} language={language} />
      <ShapeDefinitions units={context.units} />
      <div className="dl-scroller" role="group" aria-label={caption} tabIndex={0}>
        <table {...TABLE} className="dl-table">
          <caption className="visually-hidden">{caption}</caption>
          <ChartHead context={context} />
          {groups.map((group) => (
            <tbody {...ROW_GROUP} key={group.key}>
              {(group.heading !== null || groups.length > 1) && <SectionRow group={group} language={language} />}
              {group.rows.map((row) => (
                <DeadlineRow key={row.key} row={row} context={context} />
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </div>
  );
}

export function ChartHead({ context }: { context: ChartContext }): ReactElement {
  const { language, range, scale, today } = context;
  return (
    <thead {...ROW_GROUP}>
      <tr {...ROW}>
        <th {...COLUMN_HEADER} scope="col" className="dl-measure">
          {translate(language, 'chart.measure')}
        </th>
        <th {...COLUMN_HEADER} scope="col" className="dl-deadline">
          {translate(language, 'chart.deadline')}
        </th>
        <th {...COLUMN_HEADER} scope="col" className="dl-timeline">
          <AxisHead range={range} scale={scale} today={today} language={language} />
        </th>
      </tr>
    </thead>
  );
}

export function chartCaption(range: AxisRange, language: Language): string {
  return translate(language, 'chart.caption', {
    from: formatDate(range.from, language),
    to: formatDate(range.to, language),
  });
}

export function TodayNote({
  range,
  today,
  isAnotherDay = false,
  language,
}: {
  range: AxisRange;
  today: IsoDate;
  isAnotherDay?: boolean;
  language: Language;
}): ReactElement {
  const side = isOn(today, range) ? 'On' : today > range.to ? 'After' : 'Before';
  return (
    <p className={`dl-today-note dl-today${side}`}>
      {translate(language, `chart.${isAnotherDay ? 'date' : 'today'}${side}`, { date: formatDate(today, language) })}
    </p>
  );
}
