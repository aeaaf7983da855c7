import { styled } from '@mui/material/styles';

/** Where files are dropped and words pasted. */
export const DropFrame = styled('div')(({ theme }) => ({
  maxWidth: '60rem',
  '& .choose': {
    display: 'flex',
    flexWrap: 'wrap',
    gap: 16,
    alignItems: 'center',
    padding: '18px 16px',
    marginBottom: 16,
    border: `1px dashed ${theme.register.fieldLine}`,
    borderRadius: 3,
    backgroundColor: theme.register.surface,
    color: theme.register.muted,
  },
  '&.over .choose': { borderColor: theme.register.accent, borderStyle: 'solid', backgroundColor: theme.register.accentWash },
  '& .taken': { margin: '0 0 8px' },
  '& button.quiet': {
    font: 'inherit',
    minHeight: 24,
    border: 0,
    background: 'none',
    color: theme.register.accent,
    cursor: 'pointer',
    textDecoration: 'underline',
    textUnderlineOffset: '0.15em',
  },
}));

/** Pasted words and tables, for a look. */
export const LookFrame = styled('div')(({ theme }) => ({
  maxHeight: 420,
  overflow: 'auto',
  padding: '4px 16px',
  fontSize: '0.875rem',
  border: `1px solid ${theme.register.line}`,
  backgroundColor: theme.register.surface,
  '& table': { borderCollapse: 'collapse', width: '100%' },
  '& td': { border: `1px solid ${theme.register.line}`, padding: '4px 6px', verticalAlign: 'top' },
}));
