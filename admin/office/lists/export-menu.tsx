import type { ReactElement } from 'react';
import { useListContext } from 'react-admin';
import { useDateMeta } from '../as-of/dated-lists';
import { ExportButton } from './export-button';

/** An export of every row that meets the list's filters on the date looked at: never one page of them. */
export function ExportMenu(): ReactElement {
  const list = useListContext();
  const meta = useDateMeta(list.resource);
  const filter = { ...(list.filterValues as object), ...(list.filter as object | undefined) };
  return <ExportButton resource={list.resource} query={{ ...meta, sort: list.sort, filter }} isEmpty={list.total === 0} />;
}
