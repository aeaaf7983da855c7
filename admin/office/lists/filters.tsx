import { Box } from '@mui/material';
import type { ReactElement, ReactNode } from 'react';
import { FilterLiveForm } from 'react-admin';
import { useSay } from '../language/use-language';

/** The filters of a list, in sight at all times; they act as they are filled. */
export function Filters({ children }: { children: ReactNode }): ReactElement {
  const say = useSay();
  return (
    <Box
      role="search"
      aria-label={say('office.list.filters')}
      sx={{
        mb: 2,
        '& form': {
          display: 'grid',
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 13rem), 1fr))',
          gap: 1.5,
          alignItems: 'start',
        },
        '& .MuiFormHelperText-root': { display: 'none' },
        '& .MuiFormHelperText-root.Mui-error': { display: 'block' },
      }}
    >
      <FilterLiveForm debounce={350}>{children}</FilterLiveForm>
    </Box>
  );
}
