import type { Components, CSSObject } from '@mui/material/styles';
import { customProperties, DARK, type Colours } from './tokens';

/** How MUI's parts are drawn: flat, with hairlines, and a focus ring that is always seen. */
export function components(colours: Colours): Components {
  const focusRing: CSSObject = {
    '&.Mui-focusVisible, &:focus-visible': {
      outline: `2px solid ${colours.accent}`,
      outlineOffset: 2,
    },
  };
  return {
    MuiCssBaseline: {
      styleOverrides: {
        // Twice, to stand before the reading of prefers-color-scheme in tokens.css: the choice is the user's.
        ':root:root': { ...customProperties(colours), colorScheme: colours === DARK ? 'dark' : 'light' },
        html: { fontVariantNumeric: 'tabular-nums' },
        body: { overflowWrap: 'break-word' },
        ':focus-visible': { outline: `2px solid ${colours.accent}`, outlineOffset: 2 },
        '.visually-hidden': {
          position: 'absolute',
          width: 1,
          height: 1,
          overflow: 'hidden',
          clipPath: 'inset(50%)',
          whiteSpace: 'nowrap',
        },
        '.MuiAutocomplete-paper': { border: `1px solid ${colours.lineStrong}` },
        a: { color: colours.accent, textUnderlineOffset: '0.15em' },
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
    // react-admin's inputs ask for a margin one by one; the pages' grids give the space here.
    MuiFormControl: {
      defaultProps: { variant: 'outlined', size: 'small', margin: 'none' },
      styleOverrides: { root: { marginTop: 0, marginBottom: 0 } },
    },
    MuiInputLabel: { defaultProps: { shrink: true }, styleOverrides: { root: { color: colours.muted } } },
    MuiOutlinedInput: {
      defaultProps: { notched: true },
      styleOverrides: {
        root: { backgroundColor: colours.surface },
        notchedOutline: { borderColor: colours.fieldLine },
      },
    },
    MuiDialog: {
      styleOverrides: { paper: { border: `1px solid ${colours.lineStrong}`, boxShadow: 'none' } },
    },
    MuiMenu: { styleOverrides: { paper: { border: `1px solid ${colours.lineStrong}` } } },
    MuiTooltip: {
      styleOverrides: { tooltip: { backgroundColor: colours.ink, color: colours.paper, fontSize: '0.8125rem' } },
    },
    MuiAlert: { styleOverrides: { root: { border: `1px solid currentColor` } } },
    MuiLink: { defaultProps: { underline: 'always' } },
  };
}
