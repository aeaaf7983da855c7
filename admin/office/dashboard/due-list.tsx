import { Box, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import type { IsoDate } from '../../../cms/domain/calendar/iso-date';
import type { Language } from '../../../cms/domain/language';
import { deadlineWords } from '../../i18n';
import { DatedLink } from '../as-of/dated-link';
import { Day, Text } from '../fields/value-fields';
import { localized } from '../language/columns';
import { useLanguage, useSay } from '../language/use-language';
import { nameOfBody } from '../plans/names';
import type { Dashboard, DueMeasureRow } from '../providers/rows';

const SHOWN_FIRST = 8;

/** Measures that are due at one time, soonest first. */
export function DueList({
  title,
  rows,
  dashboard,
}: {
  title: string;
  rows: readonly DueMeasureRow[];
  dashboard: Dashboard;
}): ReactElement {
  const say = useSay();
  const [isWhole, setWhole] = useState(false);
  const ordered = [...rows].sort((a, b) => compareDays(dayOf(a), dayOf(b)));
  const shown = isWhole ? ordered : ordered.slice(0, SHOWN_FIRST);
  return (
    <Box component="section">
      <Typography variant="h2" sx={(theme) => ({ pb: 0.5, borderBottom: `1px solid ${theme.register.lineStrong}` })}>
        {title}{' '}
        <Box component="span" sx={{ color: 'text.secondary', fontWeight: 400 }}>
          {rows.length}
        </Box>
      </Typography>
      {rows.length === 0 && (
        <Typography color="text.secondary" sx={{ py: 1 }}>
          {say('office.dashboard.nothing')}
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {shown.map((row) => (
          <DueItem key={row.id} row={row} dashboard={dashboard} />
        ))}
      </Box>
      {rows.length > shown.length && (
        <Box component="button" type="button" onClick={() => setWhole(true)} sx={{ font: 'inherit', mt: 1, minHeight: 32 }}>
          {say('office.dashboard.shown', { shown: shown.length, total: rows.length })}. {say('office.dashboard.all')}
        </Box>
      )}
    </Box>
  );
}

function DueItem({ row, dashboard }: { row: DueMeasureRow; dashboard: Dashboard }): ReactElement {
  const language = useLanguage();
  const day = dayOf(row);
  return (
    <Box
      component="li"
      sx={(theme) => ({
        display: 'grid',
        gridTemplateColumns: day === null ? 'minmax(0, 1fr)' : '6.2rem minmax(0, 1fr)',
        gap: 1.5,
        py: 1,
        borderBottom: `1px solid ${theme.register.line}`,
      })}
    >
      {day !== null && (
        <Box sx={{ fontWeight: 600 }}>
          <Day date={day} />
        </Box>
      )}
      <Box>
        <DatedLink to={`/plans/${row.planId}/show#${row.key}`}>
          {row.number} <Text text={localized(row, 'action')} />
        </DatedLink>
        <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem', mt: 0.25 }}>
          {[deadlineWords(row.deadline, language, nameOfBody(dashboard.bodies)), executorsOf(row, dashboard, language)]
            .filter((words) => words !== '')
            .join(' · ')}
        </Box>
      </Box>
    </Box>
  );
}

/** Who carries a measure out, by the register's names. */
function executorsOf(row: DueMeasureRow, { bodies }: Dashboard, language: Language): string {
  return (row.executors ?? []).map(({ body }) => nameOfBody(bodies)(body, language) ?? body).join(', ');
}

/** The day a measure is next due. */
function dayOf(row: DueMeasureRow): IsoDate | null {
  return row.nextOccurrence ?? row.due;
}

/** Soonest first; what has no day comes last. */
function compareDays(a: IsoDate | null, b: IsoDate | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  return b === null || a < b ? -1 : 1;
}
