import FilterIcon from '@mui/icons-material/FilterList';
import { Box, Button } from '@mui/material';
import { useId, useState, type ReactElement, type ReactNode } from 'react';
import { FilterLiveForm, useListContext } from 'react-admin';
import { useSay } from '../language/use-language';

/** The filters of a list; they act as they are filled. On a phone they wait behind a button. */
export function Filters({ children }: { children: ReactNode }): ReactElement {
  const say = useSay();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const count = Object.keys(useListContext().filterValues as object).length;
  return (
    <Box role="search" aria-label={say('office.list.filters')} sx={{ mb: 2 }}>
      <Button
        variant="outlined"
        startIcon={<FilterIcon />}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
        sx={{ display: { sm: 'none' } }}
      >
        {say('office.list.filters')}
        {count > 0 && ` (${count})`}
      </Button>
      <Box
        id={id}
        sx={{
          display: { xs: isOpen ? 'block' : 'none', sm: 'block' },
          mt: { xs: 2, sm: 0 },
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
    </Box>
  );
}
