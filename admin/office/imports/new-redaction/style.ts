import { styled } from '@mui/material/styles';
import { tableStyle } from '../../lists/table-style';

/** Of the bar above every page, which stays in sight. */
const BAR_HEIGHT = 48;

/** The text beside the redaction in force. */
export const PairsFrame = styled('div')(({ theme }) => ({
  ...theme.unstable_sx(typeof tableStyle === 'function' ? tableStyle(theme) : tableStyle),
  '& tbody': { borderBottom: `1px solid ${theme.register.lineStrong}` },
  '& tbody.section .unit > *, & tbody.title .unit > *': { backgroundColor: theme.register.sunken, fontWeight: 650 },
  '& tr.unit th': { fontWeight: 650 },
  '& tr.unit th .MuiChip-root': { fontWeight: 400, margin: '0 4px 2px 0' },
  '& .muted, & .unsure': { fontWeight: 400, fontSize: '0.8125rem', color: theme.register.muted, marginRight: 6 },
  '& .unsure': { color: theme.register.warning, display: 'block' },
  '& .lost': { color: theme.register.warning, fontSize: '0.875rem' },
  '& .cells > span': { display: 'block', fontSize: '0.8125rem' },
  '& .cells': { display: 'block', marginTop: 4 },
  '& .doing': { whiteSpace: 'nowrap', width: '1%', fontWeight: '400 !important' },
  '& .doing > *': { display: 'flex', alignItems: 'center', gap: 6, minHeight: 28 },
  '& .doing .MuiButton-root': { padding: '2px 6px', marginLeft: -6 },
  '& .doing input': { width: 18, height: 18, margin: 0, accentColor: theme.register.accent },
  '& td.doing.doing': { [theme.breakpoints.down('sm')]: { display: 'flex', flexWrap: 'wrap', gap: '0 24px', width: 'auto' } },
  '& td:empty': { [theme.breakpoints.down('sm')]: { display: 'none !important' } },
  '& td.lost.lost, & td.words.words': { [theme.breakpoints.down('sm')]: { display: 'block' } },
}));

/** What the text does in all, and what to do with it: always in sight. */
export const ActionBar = styled('div')(({ theme }) => ({
  position: 'sticky',
  top: BAR_HEIGHT,
  zIndex: 2,
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '8px 16px',
  padding: '8px 0',
  marginBottom: 8,
  backgroundColor: theme.register.paper,
  borderBottom: `1px solid ${theme.register.line}`,
  '& > div': { flex: '1 1 16rem' },
  '& ul': { display: 'flex', flexWrap: 'wrap', gap: '2px 16px', listStyle: 'none', margin: 0, padding: 0, fontSize: '0.9rem' },
  '& select': {
    font: 'inherit',
    fontSize: '0.9rem',
    minHeight: 32,
    padding: '2px 8px',
    color: theme.register.ink,
    backgroundColor: theme.register.surface,
    border: `1px solid ${theme.register.fieldLine}`,
    borderRadius: 3,
  },
  [theme.breakpoints.down('sm')]: { position: 'static' },
}));
