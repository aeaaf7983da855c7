import { Box } from '@mui/material';
import type { ReactElement } from 'react';
import { useListContext, useResourceContext, useTranslate, type RaRecord } from 'react-admin';
import { useSay } from '../language/use-language';
import type { Column } from './columns';
import { SortableHead } from './sortable-head';
import { tableStyle } from './table-style';

/**
 * The rows of a list as a table; on a phone each row becomes a card with its labels.
 * The roles are written out because `display: block` takes a table's meaning away.
 */
export function RegisterTable<Row extends RaRecord>({
  columns,
  caption,
}: {
  columns: readonly Column<Row>[];
  caption: string;
}): ReactElement {
  const { data = [] } = useListContext<Row>();
  const resource = useResourceContext() ?? '';
  const translate = useTranslate();
  const say = useSay();
  const label = (column: Column<Row>): string => translate(`resources.${resource}.fields.${column.field}`);

  return (
    <Box role="region" aria-label={say('office.list.scroll')} tabIndex={0} sx={tableStyle}>
      <table role="table">
        <caption className="visually-hidden">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <SortableHead key={column.field} column={column} label={label(column)} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {data.map((row) => (
            <tr role="row" key={row.id}>
              {columns.map((column) => (
                <Cell key={column.field} column={column} label={label(column)} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Box>
  );
}

function Cell<Row>({ column, label, row }: { column: Column<Row>; label: string; row: Row }): ReactElement {
  const content = <div>{column.render(row)}</div>;
  const align = column.align === 'right' ? 'amount' : undefined;
  return column.isName === true ? (
    <th scope="row" role="rowheader" className={align}>
      {content}
    </th>
  ) : (
    <td role="cell" data-label={label} className={align}>
      {content}
    </td>
  );
}
