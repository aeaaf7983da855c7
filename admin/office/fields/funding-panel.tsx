import { Box } from '@mui/material';
import { lazy, Suspense, type ReactElement } from 'react';
import type { TiynDigits } from '../../../cms/domain/money/tiyn';
import type { FundingTotals } from '../../../cms/domain/record/plan-view';
import { FundingSummary } from '../../charts/funding/funding-summary';
import { FundingTable } from '../../charts/funding/funding-table';
import { dimensionsTold, type Dimension, type FundingNames } from '../../charts/funding/rows';
import { useLanguage } from '../language/use-language';

const FundingBars = lazy(async () => ({
  default: (await import('../../charts/funding/funding-bars')).FundingBars,
}));

/** Totals with their chart, and the table of the same sums beside each chart. */
export function FundingPanel({
  totals,
  names,
  dimensions,
}: {
  totals: FundingTotals<TiynDigits>;
  names: FundingNames;
  dimensions: readonly Dimension[];
}): ReactElement {
  const language = useLanguage();
  return (
    <Box>
      <FundingSummary language={language} totals={totals} names={names} />
      {dimensionsTold(totals, dimensions).map((dimension) => (
        <Box
          key={dimension}
          component="section"
          sx={{
            display: 'grid',
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 3fr) minmax(0, 2fr)' },
            gap: 3,
            alignItems: 'start',
            mt: 4,
          }}
        >
          <Box sx={{ overflowX: 'auto' }}>
            <FundingTable language={language} totals={totals} dimension={dimension} names={names} />
          </Box>
          <Suspense fallback={null}>
            <FundingBars language={language} totals={totals} dimension={dimension} names={names} />
          </Suspense>
        </Box>
      ))}
    </Box>
  );
}
