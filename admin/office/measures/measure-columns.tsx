import { Box } from '@mui/material';
import type { ReactElement } from 'react';
import type { Language } from '../../../cms/domain/language';
import { isUnsaid } from '../../../cms/domain/money/unsaid';
import { DatedLink } from '../as-of/dated-link';
import { Amount, Day, Text } from '../fields/value-fields';
import { columnOf, localized } from '../language/columns';
import { useSay } from '../language/use-language';
import type { Column } from '../lists/columns';
import type { MeasureRow } from '../providers/rows';
import { MeasureDeadline } from './measure-deadline';
import { MeasureExecutors } from './measure-executors';

/** The columns of measures wherever they are listed; `plan` is left out on the plan's own pages. */
export function measureColumns(language: Language): Column<MeasureRow>[] {
  return [
    {
      field: 'number',
      sortBy: 'number',
      minWidth: 52,
      render: (row) => row.number,
    },
    {
      field: 'action',
      sortBy: columnOf('action', language),
      isName: true,
      minWidth: 300,
      render: (row) => <MeasureName row={row} />,
    },
    {
      field: 'deadline',
      minWidth: 150,
      render: (row) => <MeasureDeadline row={row} />,
    },
    { field: 'due', sortBy: 'due', render: (row) => <Day date={row.due} /> },
    { field: 'executors', minWidth: 190, render: (row) => <MeasureExecutors row={row} /> },
    {
      field: 'amountTiyn',
      sortBy: 'amountTiyn',
      align: 'right',
      minWidth: 130,
      render: (row) => <MeasureMoney row={row} />,
    },
  ];
}

function MeasureName({ row }: { row: MeasureRow }): ReactElement {
  return (
    <>
      <DatedLink to={`/plans/${row.planId}/show#${row.key}`}>
        <Text text={localized(row, 'action')} />
      </DatedLink>
      <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem', mt: 0.25 }}>
        <Text text={localized(row, 'planTitle')} />
      </Box>
    </>
  );
}

/** The amount; without one, why: not required, not given, not spoken of and not read are different things. */
function MeasureMoney({ row }: { row: MeasureRow }): ReactElement {
  const say = useSay();
  if (row.amountTiyn !== null) return <Amount tiyn={row.amountTiyn} />;
  const text = localized(row, 'fundingText');
  if (isUnsaid({ source: row.fundingSource, text, lines: row.fundingLines ?? [] })) return <>{say('office.shell.none')}</>;
  const source = say(`funding.source.${row.fundingSource}`);
  const isUnknown = row.fundingSource !== 'none' && row.fundingSource !== 'within-allocated';
  return (
    <Box sx={{ color: 'text.secondary', whiteSpace: 'normal', minWidth: 110 }}>
      {isUnknown ? `${source}, ${say('funding.amountNotGiven')}` : source}
    </Box>
  );
}
