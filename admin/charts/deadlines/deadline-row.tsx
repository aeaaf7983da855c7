import type { ReactElement } from 'react';
import type { IsoDate } from '../../../cms/domain/calendar/iso-date';
import type { Language } from '../../../cms/domain/language';
import { capitalised, deadlineSentence, deadlineWords, translate, type NameOfBody } from '../../i18n';
import { Localized } from '../localized';
import { middleOf, type AxisRange, type AxisUnit, type Scale } from './axis';
import { isOn } from './axis-head';
import { layoutOf, type Moment, type Shape } from './layout';
import { printedWords, type DeadlineGroup, type DeadlineRowData } from './rows';
import { Ghosts, gridName, percent, Shapes } from './shapes';
import { CELL, ROW, ROW_HEADER } from '../table-roles';

/** What every row of one chart shares. */
export interface ChartContext {
  readonly language: Language;
  readonly range: AxisRange;
  readonly scale: Scale;
  /** The axis in units of the scale. */
  readonly units: readonly AxisUnit[];
  readonly since: IsoDate;
  readonly today: IsoDate;
  readonly nameOfBody: NameOfBody;
}

/** `rowIndex`, from 1 with the header counted, where only a part of the rows is drawn. */
interface Place {
  readonly rowIndex?: number;
}

export function SectionRow({
  group,
  language,
  rowIndex,
}: { group: DeadlineGroup; language: Language } & Place): ReactElement {
  return (
    <tr {...ROW} className="dl-section" aria-rowindex={rowIndex}>
      <th {...ROW_HEADER} scope="rowgroup" colSpan={3}>
        {group.heading === null ? (
          translate(language, 'chart.noSection')
        ) : (
          <span className="dl-section-title">
            <span className="dl-number">{group.heading.number}</span>{' '}
            <Localized text={group.heading.title} language={language} />
          </span>
        )}
      </th>
    </tr>
  );
}

/** One measure: its number and action, its deadline in words, and the words drawn on the axis. */
export function DeadlineRow({
  row,
  context,
  rowIndex,
}: { row: DeadlineRowData; context: ChartContext } & Place): ReactElement {
  const { language, range, units, today } = context;
  const laidOut = { range, today, since: row.since ?? context.since };
  const shapes = layoutOf(row.deadline, laidOut);
  const ghosts = row.was === undefined ? [] : layoutOf(row.was, laidOut);
  return (
    <tr {...ROW} className="dl-row" aria-rowindex={rowIndex}>
      <th {...ROW_HEADER} scope="row" className="dl-measure">
        <span className="dl-number">{row.number}</span>{' '}
        {row.href === null ? (
          <Localized text={row.action} language={language} />
        ) : (
          <a href={row.href}>
            <Localized text={row.action} language={language} />
          </a>
        )}
      </th>
      <td {...CELL} className="dl-deadline">
        <DeadlineWords row={row} shapes={shapes} context={context} />
      </td>
      <td {...CELL} className="dl-timeline">
        <svg role="img" aria-label={spokenWords(row, context)}>
          <use href={`#${gridName(units)}`} />
          {isOn(today, range) && <TodayLine x={middleOf(today, range)} />}
          {ghosts.length > 0 && <Ghosts shapes={ghosts} language={language} />}
          <Shapes shapes={shapes} language={language} />
        </svg>
      </td>
    </tr>
  );
}

function spokenWords({ deadline, was }: DeadlineRowData, { language, nameOfBody, today }: ChartContext): string {
  const sentence = deadlineSentence(deadline, language, nameOfBody, today);
  if (was === undefined) return sentence;
  return `${sentence} ${translate(language, 'chart.was', { words: deadlineWords(was, language, nameOfBody) })}`;
}

function DeadlineWords({
  row,
  shapes,
  context: { language, nameOfBody },
}: {
  row: DeadlineRowData;
  shapes: readonly Shape[];
  context: ChartContext;
}): ReactElement {
  const words = deadlineWords(row.deadline, language, nameOfBody);
  const printed = printedWords(row.deadline, row.deadlineText);
  const state = stateOf(shapes);
  return (
    <>
      <span className="dl-derived">{capitalised(words)}</span>
      {printed !== null && !isSame(printed.text, words) && (
        <span className="dl-printed">
          <span className="visually-hidden">{translate(language, 'deadline.asPrinted')}: </span>
          <q lang={printed.language}>{printed.text}</q>
        </span>
      )}
      {row.was !== undefined && (
        <span className="dl-printed">{translate(language, 'chart.was', { words: deadlineWords(row.was, language, nameOfBody) })}</span>
      )}
      {state !== null && <span className="dl-state">{translate(language, `deadline.state.${state}`)}</span>}
    </>
  );
}

/** The word for where today stands, so that no state is told by its looks alone. */
function stateOf(shapes: readonly Shape[]): Moment | 'repeating' | 'today' | null {
  if (shapes.some((shape) => shape.kind === 'goes-on')) return 'repeating';
  if (shapes.some((shape) => shape.kind === 'day' && shape.moment === 'running')) return 'today';
  const moments = shapes.flatMap((shape) => ('moment' in shape ? [shape.moment] : []));
  if (moments.length === 0) return null;
  if (moments.includes('running')) return 'running';
  return moments.includes('upcoming') ? 'upcoming' : 'passed';
}

function TodayLine({ x }: { x: number }): ReactElement {
  return <line className="dl-today" x1={percent(x)} x2={percent(x)} y1="0" y2="100%" />;
}

function isSame(printed: string, words: string): boolean {
  return printed.toLowerCase() === words.toLowerCase();
}
