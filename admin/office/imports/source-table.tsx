import { memo, useMemo, type ReactElement } from 'react';
import type { SourceCell } from '../../../cms/domain/reading/source';
import { useSay } from '../language/use-language';
import type { Piece } from './field-places';
import { useDesk, useLight } from './review-context';
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
  const isAcross = row.cells.filter(({ spans }) => spans !== 'left').length === 1;
  return (
    <>
      {row.cells.map((cell, column) =>
        cell.spans === 'left' ? null : (
          <Cell key={column} cell={cell} columns={isAcross ? columns : columnsOf(row.cells, column)} />
        ),
      )}
    </>
  );
});

/** A cell that was read into fields as a whole lights up as a whole; else its words do. */
function Cell({ cell, columns }: { cell: SourceCell; columns: number }): ReactElement {
  const { places, links } = useDesk();
  const pieces = useMemo(() => cell.lines.map((line) => places.piecesOf(line)), [cell, places]);
  const fields = wholeOf(pieces);
  const light = useLight(links, fields);
  const classes = ['cell', cell.spans === 'above' ? 'goes-on' : '', fields.length > 0 ? 'whole' : '', light ?? ''];
  return (
    <td colSpan={columns} className={classes.join(' ')} data-fields={fields.length > 0 ? fields.join(' ') : undefined}>
      {cell.lines.map((line) => (
        <div key={line.start}>{fields.length > 0 ? line.text : <LineWords line={line} />}</div>
      ))}
    </td>
  );
}

/** The fields that every line of a cell was read into, line by line as a whole; none where lines are cut. */
function wholeOf(lines: readonly (readonly Piece[])[]): readonly number[] {
  const filled = lines.flatMap((pieces) => pieces.filter(({ text }) => text.trim() !== ''));
  const [first] = filled;
  if (first === undefined || lines.some((pieces) => pieces.length > 1)) return [];
  return filled.every(({ fields }) => fields.join() === first.fields.join()) ? first.fields : [];
}

/** Over how many columns a cell is merged. */
function columnsOf(cells: readonly SourceCell[], column: number): number {
  let end = column + 1;
  while (cells[end]?.spans === 'left') end += 1;
  return end - column;
}
