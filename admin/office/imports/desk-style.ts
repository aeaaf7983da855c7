import { styled, type Theme } from '@mui/material/styles';
import { cards, sources, totals } from './pane-style';

const BAR_HEIGHT = 48;

/** The page of a review: what is done above, two columns that each scroll by themselves below. */
export const DeskFrame = styled('div')(({ theme }) => ({
  display: 'flex',
  flexDirection: 'column',
  height: `calc(100dvh - ${BAR_HEIGHT}px)`,
  minHeight: 480,
  lineHeight: 1.4,
  fontSize: '0.9375rem',
  ...heads(theme),
  ...controls(theme),
  '& .notice': { borderRadius: 0, border: 0, borderBottom: `1px solid ${theme.register.line}` },
  '& .panes': {
    flex: 1,
    minHeight: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gridTemplateRows: 'minmax(0, 1fr)',
    borderTop: `1px solid ${theme.register.lineStrong}`,
  },
  '& .source, & .reading': { overflow: 'auto', minWidth: 0, overscrollBehavior: 'contain', '&:focus-visible': { outlineOffset: -2 } },
  '& .source': { backgroundColor: theme.register.surface },
  '& .reading': { borderLeft: `1px solid ${theme.register.lineStrong}` },
  ...sources(theme),
  ...cards(theme),
  ...totals(theme),
  [theme.breakpoints.down('md')]: narrow(theme),
}));

/** On a phone the columns stand one above the other, and what is above them is kept small. */
function narrow({ register }: Theme): object {
  return {
    minHeight: 620,
    '& .panes': { gridTemplateColumns: 'minmax(0, 1fr)', gridTemplateRows: 'minmax(0, 4fr) minmax(0, 7fr)' },
    '& .reading': { borderLeft: 0, borderTop: `2px solid ${register.lineStrong}` },
    '& .head, & .bar': { padding: '6px 12px', columnGap: 8, rowGap: 4 },
    '& .bar': { paddingTop: 0 },
    '& .head .name': { flexBasis: '100%' },
    '& .head .name p': { display: 'none' },
    '& .head h1': {
      fontSize: '1rem',
      display: '-webkit-box',
      WebkitLineClamp: 2,
      WebkitBoxOrient: 'vertical',
      overflow: 'hidden',
    },
    '& .far': { flex: 1, flexWrap: 'wrap', lineHeight: 1.2, '& progress': { display: 'none' } },
    '& .saving': { minWidth: 0 },
    '& .views .icon': { display: 'none !important' },
    '& .views .MuiToggleButton-root': { padding: '3px 8px' },
    '& .source': { paddingRight: 12 },
    '& .source .line': { gridTemplateColumns: '2rem minmax(0, 1fr)', columnGap: 8 },
    '& .source .table': { width: 'max-content', minWidth: '100%', maxWidth: 640, marginLeft: 8 },
    '& .card': { paddingLeft: 20, paddingRight: 12 },
    '& .field': { gridTemplateColumns: 'minmax(0, 1fr) auto', margin: '0 -12px 0 -20px', padding: '4px 8px 4px 17px' },
    '& .field .label': { gridColumn: '1 / -1', paddingTop: 0 },
    '& .editor .read-again': { gridTemplateColumns: 'minmax(0, 1fr)' },
  };
}

function heads({ register, typography }: Theme): object {
  return {
    '& .head, & .bar': { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 24, rowGap: 6, padding: '8px 24px' },
    '& .bar': { paddingTop: 0, columnGap: 12 },
    '& .head .name': { flex: '1 1 18rem', minWidth: 0 },
    '& .head .name p': { margin: 0, fontSize: '0.8125rem', color: register.muted, overflowWrap: 'anywhere' },
    '& .head h1': {
      margin: 0,
      fontFamily: typography.h1.fontFamily,
      fontSize: '1.25rem',
      fontWeight: 600,
      lineHeight: 1.25,
      overflowWrap: 'anywhere',
    },
    '& .far': { display: 'flex', alignItems: 'center', gap: 8, fontSize: '0.8125rem', color: register.muted },
    '& .far progress': {
      appearance: 'none',
      width: 96,
      height: 6,
      border: 0,
      backgroundColor: register.line,
      '&::-webkit-progress-bar': { backgroundColor: register.line },
      '&::-webkit-progress-value': { backgroundColor: register.accent },
      '&::-moz-progress-bar': { backgroundColor: register.accent },
    },
    '& .saving': { minWidth: '6em' },
    '& .doing, & .steps, & .views': { display: 'flex', alignItems: 'center', gap: 4 },
    '& .views': { marginLeft: 'auto' },
    '& .views .MuiToggleButton-root': { padding: '3px 12px', textTransform: 'none', color: register.ink },
    '& .position': { fontWeight: 600, marginLeft: 4 },
    '& .hint': { fontWeight: 400, fontSize: '0.8125rem', color: register.muted },
  };
}

function controls({ register }: Theme): object {
  const plain = { font: 'inherit', cursor: 'pointer', borderRadius: 3 };
  return {
    '& button.icon': {
      ...plain,
      display: 'inline-grid',
      placeItems: 'center',
      width: 28,
      height: 28,
      padding: 0,
      border: '1px solid transparent',
      background: 'none',
      color: register.muted,
      '& svg': { fontSize: 19 },
      '&:hover': { color: register.ink, borderColor: register.fieldLine },
      '&:disabled': { color: register.lineStrong, cursor: 'default', borderColor: 'transparent' },
    },
    '& button.quiet': {
      ...plain,
      minHeight: 24,
      padding: '1px 4px',
      border: 0,
      background: 'none',
      color: register.accent,
      fontSize: '0.8125rem',
      textAlign: 'left',
      '&:hover': { textDecoration: 'underline', textUnderlineOffset: '0.15em' },
    },
    '& button.button': {
      ...plain,
      minHeight: 30,
      padding: '3px 12px',
      fontSize: '0.875rem',
      fontWeight: 600,
      color: register.accent,
      border: `1px solid ${register.fieldLine}`,
      backgroundColor: register.surface,
      '&:hover': { borderColor: register.accent, backgroundColor: register.accentWash },
    },
    '& .choices': { display: 'flex', flexWrap: 'wrap', gap: 8, alignItems: 'center', marginTop: 8 },
  };
}
