import type { ReactElement } from 'react';
import { useListContext } from 'react-admin';
import { ExportButton } from './export-button';

/** An export of every row that meets the list's filters: never one page of them. */
export function ExportMenu(): ReactElement {
  const list = useListContext();
  const filter = { ...(list.filterValues as object), ...(list.filter as object | undefined) };
  return <ExportButton resource={list.resource} query={{ sort: list.sort, filter }} isEmpty={list.total === 0} />;
}
