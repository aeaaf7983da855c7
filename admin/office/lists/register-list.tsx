import type { ReactElement, ReactNode } from 'react';
import { ListBase, useTranslate, type RaRecord, type SortPayload } from 'react-admin';
import { AsOfInput } from '../as-of/as-of-input';
import { AsOfNotice } from '../as-of/as-of-notice';
import { isDatedList, useDateMeta } from '../as-of/dated-lists';
import { Page } from '../layout/page';
import type { Column } from './columns';
import { ExportMenu } from './export-menu';
import { Filters } from './filters';
import { ListBody } from './list-body';

interface RegisterListProps<Row> {
  readonly resource: string;
  readonly columns: readonly Column<Row>[];
  readonly sort: SortPayload;
  /** The filter inputs. */
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  /** Whether all rows can be had as a file; they can, unless said otherwise. */
  readonly isExported?: boolean;
}

/** A whole page with one list: filters, the rows, paging, and an export of all rows. */
export function RegisterList<Row extends RaRecord>({
  resource,
  columns,
  sort,
  children,
  actions,
  isExported = true,
}: RegisterListProps<Row>): ReactElement {
  const translate = useTranslate();
  const meta = useDateMeta(resource);
  const isDated = isDatedList(resource);
  return (
    <ListBase resource={resource} sort={sort} perPage={25} exporter={false} queryOptions={{ meta }}>
      <Page
        title={translate(`resources.${resource}.name`, { smart_count: 2 })}
        actions={
          <>
            {actions}
            {isExported && <ExportMenu />}
            {isDated && <AsOfInput />}
          </>
        }
      >
        {isDated && <AsOfNotice />}
        <Filters>{children}</Filters>
        <ListBody columns={columns} />
      </Page>
    </ListBase>
  );
}

interface EmbeddedListProps<Row> {
  readonly resource: string;
  readonly columns: readonly Column<Row>[];
  readonly sort: SortPayload;
  /** What every row must meet; the user cannot lift it. */
  readonly filter: Readonly<Record<string, unknown>>;
}

/** A list inside a page about something else: a body's measures, a plan's publications. */
export function EmbeddedList<Row extends RaRecord>({
  resource,
  columns,
  sort,
  filter,
}: EmbeddedListProps<Row>): ReactElement {
  const meta = useDateMeta(resource);
  return (
    <ListBase
      resource={resource}
      sort={sort}
      filter={filter}
      perPage={25}
      exporter={false}
      queryOptions={{ meta }}
      storeKey={false}
      disableSyncWithLocation
    >
      <ListBody columns={columns} actions={<ExportMenu />} />
    </ListBase>
  );
}
