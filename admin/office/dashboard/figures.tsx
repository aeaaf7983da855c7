import { Box } from '@mui/material';
import type { ReactElement, ReactNode } from 'react';
import { Amount } from '../fields/value-fields';
import { useSay } from '../language/use-language';
import type { Dashboard } from '../providers/rows';

/** The numbers an official looks for first. */
export function Figures({ dashboard }: { dashboard: Dashboard }): ReactElement {
  const say = useSay();
  return (
    <Box
      component="dl"
      sx={(theme) => ({
        display: 'grid',
        gridTemplateColumns: 'repeat(auto-fit, minmax(9rem, 1fr))',
        gap: 0,
        m: 0,
        mb: 4,
        borderTop: `2px solid ${theme.register.ink}`,
        borderBottom: `1px solid ${theme.register.line}`,
      })}
    >
      <Figure name={say('office.dashboard.total')}>
        <Amount tiyn={dashboard.totals.all.amount} />
      </Figure>
      <Figure name={say('office.dashboard.plans')}>{dashboard.plans}</Figure>
      <Figure name={say('office.dashboard.measures')}>{dashboard.measures}</Figure>
      <Figure name={say('office.dashboard.dueThisQuarter')}>{dashboard.dueThisQuarter.length}</Figure>
      <Figure name={say('office.dashboard.dueNextQuarter')}>{dashboard.dueNextQuarter.length}</Figure>
      <Figure name={say('office.dashboard.overdueOrPast')}>{dashboard.overdueOrPast.length}</Figure>
    </Box>
  );
}

function Figure({ name, children }: { name: string; children: ReactNode }): ReactElement {
  return (
    <Box sx={{ py: 1.5, pr: 2, display: 'flex', flexDirection: 'column-reverse', justifyContent: 'flex-end' }}>
      <Box component="dt" sx={{ color: 'text.secondary', fontSize: '0.8125rem', lineHeight: 1.3 }}>
        {name}
      </Box>
      <Box component="dd" sx={{ m: 0, fontSize: '1.35rem', fontWeight: 600, whiteSpace: 'nowrap' }}>
        {children}
      </Box>
    </Box>
  );
}
