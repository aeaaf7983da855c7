import { Button } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { useNotify, useRefresh } from 'react-admin';
import { Link } from 'react-router-dom';
import { formatInstant } from '../../i18n';
import { Day, Text } from '../fields/value-fields';
import { localized } from '../language/columns';
import { useLanguage, useSay } from '../language/use-language';
import { ConfirmDialog } from '../layout/confirm-dialog';
import type { Column } from '../lists/columns';
import { ChoiceFilter, SearchFilter } from '../lists/filter-inputs';
import { RegisterList } from '../lists/register-list';
import { useOfficeData } from '../providers/data-provider';
import { IMPORT_STATES, type ImportRow } from '../providers/imports';
import { EnterActLink } from './enter-act-link';

/** Files on their way into the register: who began, how far each review is, and the way on. */
export default function ImportList(): ReactElement {
  const say = useSay();
  const language = useLanguage();
  const columns: Column<ImportRow>[] = [
    {
      field: 'fileName',
      sortBy: 'fileName',
      isName: true,
      minWidth: 220,
      render: (row) => <Link to={`/imports/${row.id}`}>{row.fileName}</Link>,
    },
    { field: 'act', minWidth: 240, render: (row) => <Act row={row} /> },
    { field: 'state', sortBy: 'state', render: (row) => say(`review.state.${row.state}`) },
    {
      field: 'far',
      align: 'right',
      render: (row) => (row.decided + row.open === 0 ? say('office.shell.none') : `${row.decided} / ${row.decided + row.open}`),
    },
    { field: 'startedBy', sortBy: 'startedBy', render: (row) => row.startedBy },
    {
      field: 'startedAt',
      sortBy: 'startedAt',
      minWidth: 150,
      render: (row) => <time dateTime={row.startedAt}>{formatInstant(row.startedAt, language)}</time>,
    },
    { field: 'doing', render: (row) => <Doing row={row} /> },
  ];
  return (
    <RegisterList
      resource="imports"
      columns={columns}
      sort={{ field: 'startedAt', order: 'DESC' }}
      actions={<EnterActLink />}
      isExported={false}
    >
      <SearchFilter />
      <ChoiceFilter source="state" choices={IMPORT_STATES.map((id) => ({ id, name: say(`review.state.${id}`) }))} />
    </RegisterList>
  );
}

function Act({ row }: { row: ImportRow }): ReactElement {
  return (
    <>
      {row.orderNumber !== null && `№ ${row.orderNumber} `}
      {row.orderDate !== null && <Day date={row.orderDate} />}{' '}
      <Text text={localized(row, 'planTitle')} />
    </>
  );
}

function Doing({ row }: { row: ImportRow }): ReactElement | null {
  const say = useSay();
  const data = useOfficeData();
  const notify = useNotify();
  const refresh = useRefresh();
  const [isAsked, setAsked] = useState(false);
  if (row.state === 'accepted') {
    return row.planId === null ? null : <Link to={`/plans/${row.planId}/draft`}>{say('review.openDraft')}</Link>;
  }
  if (row.state === 'discarded') return null;
  const discard = async (): Promise<void> => {
    setAsked(false);
    try {
      await data.discardImport(row.id);
      notify(say('review.discarded'), { type: 'info' });
      refresh();
    } catch (error) {
      notify(error instanceof Error ? error.message : 'ra.notification.http_error', { type: 'error' });
    }
  };
  return (
    <>
      <Button
        color="error"
        onClick={() => setAsked(true)}
        aria-label={`${say('review.discard')}: ${row.fileName}`}
      >
        {say('review.discard')}
      </Button>
      <ConfirmDialog
        isOpen={isAsked}
        title={say('review.discard')}
        confirmLabel={say('review.discard')}
        onConfirm={() => void discard()}
        onClose={() => setAsked(false)}
      >
        {say('review.discardConfirm', { name: row.fileName })}
      </ConfirmDialog>
    </>
  );
}
