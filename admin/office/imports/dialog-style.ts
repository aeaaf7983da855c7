import { styled } from '@mui/material/styles';
import { sums } from './pane-style';

/** The same sums in a dialog, which stands outside the page. */
export const SumsFrame = styled('div')(({ theme }) => ({
  ...sums(theme.register),
  '& .decided svg, & .doubt-mark svg': { fontSize: 16, verticalAlign: '-3px' },
  '& .decided svg': { color: theme.register.success },
  '& .doubt-mark': { color: theme.register.warning },
}));

export const KeyTable = styled('table')(({ theme }) => ({
  width: '100%',
  borderCollapse: 'collapse',
  marginBottom: 12,
  '& th, & td': { textAlign: 'left', fontWeight: 400, padding: '5px 0', borderBottom: `1px solid ${theme.register.line}` },
  '& td': { textAlign: 'right', whiteSpace: 'nowrap' },
  '& kbd': {
    fontFamily: 'inherit',
    fontSize: '0.8125rem',
    border: `1px solid ${theme.register.fieldLine}`,
    borderRadius: 3,
    padding: '1px 6px',
    marginLeft: 6,
  },
}));
