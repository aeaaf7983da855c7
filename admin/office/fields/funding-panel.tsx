import { Box } from '@mui/material';
import { lazy, Suspense, type ReactElement } from 'react';
import type { TiynDigits } from '../../../cms/domain/money/tiyn';
import type { FundingTotals } from '../../../cms/domain/record/plan-view';
import { FundingSummary } from '../../charts/funding/funding-summary';
import { FundingTable } from '../../charts/funding/funding-table';
import { dimensionsTold, type Dimension, type FundingNames } from '../../charts/funding/rows';
import { useDated } from '../as-of/as-of-context';
import { useLanguage } from '../language/use-language';
import { usePartPaths } from './part-links';
import { officeHref, RoutedLinks } from './routed-links';

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
  const linked = { ...names, hrefOf: useHrefOf() };
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
            <RoutedLinks>
              <FundingTable language={language} totals={totals} dimension={dimension} names={linked} />
            </RoutedLinks>
          </Box>
          <Suspense fallback={null}>
            <FundingBars language={language} totals={totals} dimension={dimension} names={names} />
          </Suspense>
        </Box>
      ))}
    </Box>
  );
}

/** Bodies and programmes have pages in the office, which open on the date looked at. */
function useHrefOf(): NonNullable<FundingNames['hrefOf']> {
  const paths = usePartPaths();
  const dated = useDated();
  return (dimension, key) => {
    const path = dimension === 'body' ? paths.body(key) : dimension === 'programme' ? paths.programme(key) : null;
    return path === null ? null : officeHref(dated(path));
  };
}
