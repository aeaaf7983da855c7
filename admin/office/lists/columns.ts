import type { ReactNode } from 'react';

/** A column of a list. `field` names it in `resources.<list>.fields` and in the address. */
export interface Column<Row> {
  readonly field: string;
  /** The server's field to sort by; without one the column is not sortable. */
  readonly sortBy?: string;
  readonly align?: 'right';
  /** What the row is known by: a row header, and the heading of a card on a phone. */
  readonly isName?: boolean;
  readonly minWidth?: number;
  readonly render: (row: Row) => ReactNode;
}
