import type { SxProps, Theme } from '@mui/material';

/** The dense register table, and its cards on a phone. */
export const tableStyle: SxProps<Theme> = (theme) => ({
  position: 'relative',
  overflowX: 'auto',
  borderTop: `2px solid ${theme.register.ink}`,
  backgroundColor: theme.register.surface,
  '& table': { width: '100%', borderCollapse: 'collapse', fontSize: '0.9rem', lineHeight: 1.4 },
  '& th, & td': {
    textAlign: 'left',
    verticalAlign: 'top',
    padding: '7px 12px',
    borderBottom: `1px solid ${theme.register.line}`,
    fontWeight: 400,
  },
  '& thead th': {
    fontWeight: 650,
    fontSize: '0.8125rem',
    color: theme.register.muted,
    backgroundColor: theme.register.sunken,
    verticalAlign: 'bottom',
  },
  '& tbody tr:hover > *': { backgroundColor: theme.register.accentWash },
  '& .amount': { textAlign: 'right', whiteSpace: 'nowrap' },
  [theme.breakpoints.down('sm')]: {
    '& table, & caption:not(.visually-hidden), & tbody, & tr, & th, & td': { display: 'block', width: 'auto' },
    '& thead': { display: 'none' },
    '& tbody tr': { borderBottom: `1px solid ${theme.register.lineStrong}`, padding: '8px 0' },
    '& tbody th, & tbody td': { border: 0, padding: '3px 12px', minWidth: '0 !important' },
    '& tbody td': { display: 'grid', gridTemplateColumns: '8.5rem 1fr', gap: '8px' },
    '& tbody td[data-label]::before': {
      content: 'attr(data-label)',
      color: theme.register.muted,
      fontSize: '0.8125rem',
    },
    '& .amount': { textAlign: 'left' },
  },
});
