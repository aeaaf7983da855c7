import type { Tiyn } from '../../../cms/domain/money/tiyn';
import type { IsoDate } from '../../../cms/domain/calendar/iso-date';

/** A cell of a table to download: text, a date, an exact sum, a count, or nothing. */
export type Cell =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'date'; readonly value: IsoDate }
  | { readonly type: 'money'; readonly value: Tiyn }
  | { readonly type: 'count'; readonly value: number }
  | null;

export interface Table {
  /** The sheet's name and the file's, without an extension. */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface Column {
  readonly label: string;
  /** Characters, for spreadsheets. */
  readonly width: number;
}

export function text(value: string | null | undefined): Cell {
  return value === null || value === undefined || value === '' ? null : { type: 'text', value };
}

export function date(value: IsoDate | null | undefined): Cell {
  return value === null || value === undefined || value === '' ? null : { type: 'date', value };
}

export function money(value: Tiyn | null): Cell {
  return value === null ? null : { type: 'money', value };
}

export function count(value: number): Cell {
  return { type: 'count', value };
}
