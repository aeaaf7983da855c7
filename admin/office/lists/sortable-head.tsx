import { Box } from '@mui/material';
import type { ReactElement } from 'react';
import { useListContext } from 'react-admin';
import { useSay } from '../language/use-language';
import type { Column } from './columns';

const DIRECTION = { ASC: 'ascending', DESC: 'descending' } as const;
const MARK = { ASC: '▲', DESC: '▼' } as const;

/** A column's heading; where the server can sort by it, a button that does. */
export function SortableHead<Row>({ column, label }: { column: Column<Row>; label: string }): ReactElement {
  const say = useSay();
  const { sort, setSort } = useListContext();
  const className = column.align === 'right' ? 'amount' : undefined;
  const style = column.minWidth === undefined ? undefined : { minWidth: column.minWidth };
  const { sortBy } = column;
  if (sortBy === undefined) {
    return (
      <th role="columnheader" scope="col" className={className} style={style}>
        {label}
      </th>
    );
  }
  const isSorted = sort.field === sortBy;
  const order = sort.order === 'DESC' ? 'DESC' : 'ASC';
  return (
    <th
      role="columnheader"
      scope="col"
      className={className}
      style={style}
      aria-sort={isSorted ? DIRECTION[order] : 'none'}
    >
      <Box
        component="button"
        type="button"
        title={say('office.list.sortedBy', { field: label })}
        onClick={() => setSort({ field: sortBy, order: isSorted && order === 'ASC' ? 'DESC' : 'ASC' })}
        sx={{
          font: 'inherit',
          color: 'inherit',
          background: 'none',
          border: 0,
          p: 0,
          textAlign: 'inherit',
          cursor: 'pointer',
          '&:hover': { textDecoration: 'underline' },
        }}
      >
        {label}
        {isSorted && (
          <Box component="span" aria-hidden sx={{ fontSize: '0.65em', ml: 0.5 }}>
            {MARK[order]}
          </Box>
        )}
      </Box>
    </th>
  );
}
