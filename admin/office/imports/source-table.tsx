import { memo, type ReactElement } from 'react';
import type { SourceCell } from '../../../cms/domain/reading/source';
import { useSay } from '../language/use-language';
import { LineWords } from './source-line';
import type { SourceItem, TableShape } from './source-items';
import type { ShownItem } from './source-pane';

/** The rows of a table that are in sight, told their places in the whole. */
export function SourceTable({
  rows,
  shape,
  measureElement,
}: {
  rows: readonly ShownItem[];
  shape: TableShape | undefined;
  measureElement: (element: HTMLElement | null) => void;
}): ReactElement {
  const say = useSay();
  const { widths = [], rows: count = 0 } = shape ?? {};
  return (
    <table className="table" aria-label={say('review.sourceTable')} aria-rowcount={count}>
      <colgroup>
        {widths.map((share, column) => (
          <col key={column} style={{ width: `${share}%` }} />
        ))}
      </colgroup>
      <tbody>
        {rows.map(({ item, index }) =>
          item.type !== 'row' ? null : (
            <tr key={index} ref={measureElement} data-index={index} aria-rowindex={item.index + 1}>
              <Cells item={item} columns={widths.length} />
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}

const Cells = memo(function Cells({
  item: { row },
  columns,
}: {
  item: Extract<SourceItem, { type: 'row' }>;
  columns: number;
}): ReactElement {
  const isAcross = row.cells.length === 1;
  return (
    <>
      {row.cells.map((cell, column) =>
        cell.spans === 'left' ? null : (
          <td
            key={column}
            colSpan={isAcross ? columns : columnsOf(row.cells, column)}
            className={cell.spans === 'above' ? 'goes-on' : undefined}
          >
            {cell.lines.map((line) => (
              <div key={line.start}>
                <LineWords line={line} />
              </div>
            ))}
          </td>
        ),
      )}
    </>
  );
});

/** Over how many columns a cell is merged. */
function columnsOf(cells: readonly SourceCell[], column: number): number {
  let end = column + 1;
  while (cells[end]?.spans === 'left') end += 1;
  return end - column;
}
