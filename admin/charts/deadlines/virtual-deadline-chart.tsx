import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useMemo, useRef, type ReactElement } from 'react';
import { axisWidth } from './axis-head';
import { chartCaption, chartContext, ChartHead, TodayNote, type DeadlineChartProps } from './deadline-chart';
import { DeadlineRow, SectionRow } from './deadline-row';
import { Legend } from './legend';
import type { DeadlineGroup, DeadlineRowData } from './rows';
import { ShapeDefinitions } from './shapes';
import { ROW_GROUP, TABLE } from '../table-roles';

type Line =
  | { readonly kind: 'section'; readonly group: DeadlineGroup }
  | { readonly kind: 'measure'; readonly row: DeadlineRowData };

/** Rows already seen are not drawn again while others scroll in. */
const KeptDeadlineRow = memo(DeadlineRow);

const USUAL_HEIGHT = { section: 40, measure: 76 };
const WORDS_WIDTH = 560;

/**
 * The deadline chart for long lists: the same rows in the same table, drawn only where they are
 * seen. Rows keep their own heights; each is told its place in the whole by `aria-rowindex`.
 */
export function VirtualDeadlineChart(props: DeadlineChartProps & { readonly height: number }): ReactElement {
  const { language, groups, scale, since, today, isAnotherDay, nameOfBody, height } = props;
  const context = useMemo(
    () => chartContext({ language, groups, scale, since, today, nameOfBody }),
    [language, groups, scale, since, today, nameOfBody],
  );
  const lines = useMemo(() => linesOf(groups), [groups]);
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => USUAL_HEIGHT[lines[index]?.kind ?? 'measure'],
    overscan: 8,
  });
  const shown = virtualizer.getVirtualItems();
  const before = shown[0]?.start ?? 0;
  const after = virtualizer.getTotalSize() - (shown[shown.length - 1]?.end ?? 0);
  const caption = chartCaption(context.range, language);
  return (
    <div className="dl">
      <Legend language={language} isAnotherDay={isAnotherDay} />
      <TodayNote range={context.range} today={today} isAnotherDay={isAnotherDay} language={language} />
      <ShapeDefinitions units={context.units} />
      <div
        ref={scroller}
        className="dl-scroller dl-virtual"
        role="group"
        aria-label={caption}
        tabIndex={0}
        style={{ maxHeight: height }}
      >
        <table
          {...TABLE}
          className="dl-table"
          aria-rowcount={lines.length + 1}
          style={{ minWidth: WORDS_WIDTH + axisWidth(context.range, context.scale) }}
        >
          <caption className="visually-hidden">{caption}</caption>
          <ChartHead context={context} />
          <Gap height={before} />
          {shown.map((item) => {
            const line = lines[item.index];
            return (
              line !== undefined && (
                <tbody
                  {...ROW_GROUP}
                  key={item.key}
                  ref={virtualizer.measureElement}
                  data-index={item.index}
                >
                  {line.kind === 'section' ? (
                    <SectionRow group={line.group} language={language} rowIndex={item.index + 2} />
                  ) : (
                    <KeptDeadlineRow row={line.row} context={context} rowIndex={item.index + 2} />
                  )}
                </tbody>
              )
            );
          })}
          <Gap height={after} />
        </table>
      </div>
    </div>
  );
}

function linesOf(groups: readonly DeadlineGroup[]): Line[] {
  return groups.flatMap((group): Line[] => [
    { kind: 'section', group },
    ...group.rows.map((row): Line => ({ kind: 'measure', row })),
  ]);
}

function Gap({ height }: { height: number }): ReactElement | null {
  if (height <= 0) return null;
  return (
    <tbody aria-hidden="true">
      <tr style={{ height }}>
        <td colSpan={3} />
      </tr>
    </tbody>
  );
}
