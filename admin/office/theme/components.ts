import type { Components, CSSObject } from '@mui/material/styles';
import type { Colours } from './tokens';

/** How MUI's parts are drawn: flat, with hairlines, and a focus ring that is always seen. */
export function components(palette: Colours): Components {
  const focusRing: CSSObject = {
    '&.Mui-focusVisible, &:focus-visible': {
      outline: `2px solid ${palette.accent}`,
      outlineOffset: 2,
    },
  };
  return {
    MuiCssBaseline: {
      styleOverrides: {
        body: { fontVariantNumeric: 'tabular-nums', overflowWrap: 'break-word' },
        ':focus-visible': { outline: `2px solid ${palette.accent}`, outlineOffset: 2 },
        a: { color: palette.accent, textUnderlineOffset: '0.15em' },
        '@media (prefers-reduced-motion: reduce)': {
          '*': { transitionDuration: '0s !important', animationDuration: '0.01s !important' },
        },
      },
    },
    MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
    MuiButtonBase: { defaultProps: { disableRipple: true }, styleOverrides: { root: focusRing } },
    MuiButton: {
      defaultProps: { disableElevation: true, size: 'small' },
      styleOverrides: { root: { minHeight: 32, ...focusRing } },
    },
    MuiTextField: { defaultProps: { variant: 'outlined', size: 'small', margin: 'none' } },
    MuiFormControl: { defaultProps: { variant: 'outlined', size: 'small', margin: 'none' } },
    MuiInputLabel: { defaultProps: { shrink: true }, styleOverrides: { root: { color: palette.muted } } },
    MuiOutlinedInput: {
      defaultProps: { notched: true },
      styleOverrides: {
        root: { backgroundColor: palette.surface },
        notchedOutline: { borderColor: palette.lineStrong },
      },
    },
    MuiDialog: {
      styleOverrides: { paper: { border: `1px solid ${palette.lineStrong}`, boxShadow: 'none' } },
    },
    MuiMenu: { styleOverrides: { paper: { border: `1px solid ${palette.lineStrong}` } } },
    MuiAutocomplete: { styleOverrides: { paper: { border: `1px solid ${palette.lineStrong}` } } },
    MuiTooltip: {
      styleOverrides: { tooltip: { backgroundColor: palette.ink, color: palette.paper, fontSize: '0.8125rem' } },
    },
    MuiAlert: { styleOverrides: { root: { border: `1px solid currentColor` } } },
    MuiLink: { defaultProps: { underline: 'always' } },
  };
}
