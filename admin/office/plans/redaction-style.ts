import { styled } from '@mui/material/styles';

/** The strip that says which redaction is shown, and leads to the others. */
export const Frame = styled('section')(({ theme }) => ({
  flex: '1 1 24rem',
  minWidth: 0,
  display: 'grid',
  gap: theme.spacing(0.25),
}));

export const Steps = styled('div')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'auto minmax(0, 26rem) auto',
  justifyContent: 'start',
  alignItems: 'start',
  gap: theme.spacing(0.5),
}));

export const Slider = styled('div')(({ theme }) => ({
  paddingTop: theme.spacing(0.75),
  '& input': { width: '100%', height: 20, margin: 0, accentColor: theme.register.accent, cursor: 'pointer' },
  '& .ends': {
    display: 'flex',
    justifyContent: 'space-between',
    color: theme.register.muted,
    fontSize: '0.75rem',
    lineHeight: 1.2,
  },
}));

export const Here = styled('p')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  gap: theme.spacing(0, 1.5),
  margin: 0,
  fontSize: '0.875rem',
  lineHeight: 1.45,
  '& > span': { color: theme.register.muted },
  '& > .coming': { flexBasis: '100%' },
}));
