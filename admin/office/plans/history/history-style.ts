import { styled } from '@mui/material/styles';

/** An act of a plan's history: its day at the side, what it did beside it. */
export const Entry = styled('li')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: '11rem minmax(0, 1fr)',
  gap: theme.spacing(0.5, 3),
  padding: theme.spacing(2, 0),
  borderTop: `1px solid ${theme.register.line}`,
  scrollMarginTop: 64,
  '& time': { fontWeight: 650 },
  '&:focus': { outline: 'none', backgroundColor: theme.register.accentWash },
  [theme.breakpoints.down('sm')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
}));

export const Lines = styled('div')(({ theme }) => ({
  '& > p': { margin: theme.spacing(0.25, 0) },
  '& .quiet': { color: theme.register.muted, fontSize: '0.875rem' },
  '& .did': { fontWeight: 600 },
  '& summary': { width: 'fit-content', padding: theme.spacing(0.5, 0), cursor: 'pointer', color: theme.register.accent },
  '& .unit-head': { margin: 0 },
}));

/** Links that lead on, in a row. */
export const Ways = styled('ul')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  gap: theme.spacing(0.5, 3),
  listStyle: 'none',
  margin: theme.spacing(1, 0, 0),
  padding: 0,
}));
