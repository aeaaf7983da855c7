import { Box, Button, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { Link } from 'react-router-dom';
import type { Warning } from '../../../cms/domain/warning';
import { useSay } from '../language/use-language';
import { useWordingLabel } from '../draft/wording-label';
import { Page } from '../layout/page';
import type { ImportedOrder } from '../providers/verbs';

/** How an act was read: what is doubtful and what belongs nowhere, before anybody relies on it. */
export function ImportResult({ imported }: { imported: ImportedOrder }): ReactElement {
  const say = useSay();
  const { planId, isNew, measures, warnings, leftOver } = imported;
  return (
    <Page
      title={say('editing.import.result')}
      actions={
        <Button variant="contained" component={Link} to={`/plans/${planId}/draft`}>
          {say('editing.import.openDraft')}
        </Button>
      }
    >
      <Typography role="status" sx={{ mb: 2 }}>
        {say('editing.import.measures', { smart_count: measures })}. {say(isNew ? 'editing.import.done' : 'editing.import.again')}
      </Typography>
      <Typography variant="h2">{say('editing.import.doubts')}</Typography>
      {warnings.length === 0 && <Typography>{say('editing.import.noDoubts')}</Typography>}
      <ul>
        {warnings.map((warning, index) => (
          <WarningItem key={index} warning={warning} />
        ))}
      </ul>
      {leftOver.length > 0 && (
        <>
          <Typography variant="h2">{say('editing.import.leftOver')}</Typography>
          <ul>
            {leftOver.map(({ text, line }, index) => (
              <li key={index}>
                {say('editing.import.line', { line })}: <q>{text}</q>
              </li>
            ))}
          </ul>
        </>
      )}
    </Page>
  );
}

function WarningItem({ warning: { code, message, where } }: { warning: Warning }): ReactElement {
  const say = useSay();
  const labelOf = useWordingLabel();
  const place = /^measures\.(\d+)(?:\.(.+))?$/.exec(where);
  const [, row, field] = place ?? [];
  return (
    <li>
      {row !== undefined && (
        <Box component="strong">
          {say('editing.import.row', { row: Number(row) + 1 })}
          {field !== undefined && `, ${labelOf(field)}`}:{' '}
        </Box>
      )}
      {say(`doubts.${code}`)}
      {printedIn(message) !== null && (
        <>
          : <q>{printedIn(message)}</q>
        </>
      )}
    </li>
  );
}

/** The printed words a warning is about: they stand behind the reader's own sentence. */
function printedIn(message: string): string | null {
  const at = message.indexOf(': ');
  return at === -1 ? null : message.slice(at + 2);
}
