import { Box, Stack, Typography } from '@mui/material';
import type { ReactElement, ReactNode } from 'react';
import { Pagination, useListContext, useTranslate, type RaRecord } from 'react-admin';
import { Failure } from '../layout/failure';
import { useSay } from '../language/use-language';
import type { Column } from './columns';
import { RegisterTable } from './register-table';

/** The rows, or why there are none. */
export function ListBody<Row extends RaRecord>({
  columns,
  actions,
}: {
  columns: readonly Column<Row>[];
  actions?: ReactNode;
}): ReactElement {
  const say = useSay();
  const translate = useTranslate();
  const { isPending, isFetching, error, total = 0, refetch, resource } = useListContext<Row>();
  if (error instanceof Error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (isPending) return <Typography color="text.secondary">{say('office.shell.loading')}</Typography>;
  const name = translate(`resources.${resource}.name`, { smart_count: 2 });
  const summary = say('office.list.caption', { name, total });
  return (
    <Box aria-busy={isFetching}>
      <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'center', minHeight: 32, mb: 0.5, gap: 1 }}>
        <Typography variant="body2" color="text.secondary" role="status">
          {summary}
        </Typography>
        {actions}
      </Stack>
      {total === 0 ? (
        <Typography sx={{ py: 3 }}>{say('office.list.empty')}</Typography>
      ) : (
        <RegisterTable columns={columns} caption={summary} />
      )}
      <Pagination rowsPerPageOptions={[25, 50, 100]} />
    </Box>
  );
}
