import type { ThemeOptions } from '@mui/material';
import { enUS, kkKZ, ruRU } from '@mui/material/locale';
import type { Language } from '../../../cms/domain/language';
import { components } from './components';
import { DARK, LIGHT, SANS, SERIF, type Colours } from './tokens';

declare module '@mui/material/styles' {
  interface Theme {
    readonly register: Colours;
  }
  interface ThemeOptions {
    readonly register?: Colours;
  }
}

const MUI_WORDS = { kk: kkKZ, ru: ruRU, en: enUS } as const;

/** The office's look: a dense, flat register with one accent, and MUI's own words in `language`. */
export function officeTheme(mode: 'light' | 'dark', language: Language): ThemeOptions {
  const colours = mode === 'light' ? LIGHT : DARK;
  return {
    ...MUI_WORDS[language],
    components: { ...MUI_WORDS[language].components, ...components(colours) },
    register: colours,
    palette: {
      mode,
      primary: { main: colours.accent, dark: colours.accentStrong, contrastText: colours.onAccent },
      secondary: { main: colours.accent, contrastText: colours.onAccent },
      error: { main: colours.danger },
      warning: { main: colours.warning },
      success: { main: colours.success },
      background: { default: colours.paper, paper: colours.surface },
      text: { primary: colours.ink, secondary: colours.muted },
      divider: colours.line,
    },
    shape: { borderRadius: 3 },
    spacing: 8,
    typography: {
      fontFamily: SANS,
      fontSize: 13.5,
      h1: { fontFamily: SERIF, fontSize: '1.6rem', fontWeight: 600, lineHeight: 1.25 },
      h2: { fontFamily: SANS, fontSize: '1.1rem', fontWeight: 650, lineHeight: 1.35 },
      h3: { fontFamily: SANS, fontSize: '1rem', fontWeight: 650, lineHeight: 1.35 },
      body1: { fontSize: '0.9375rem', lineHeight: 1.5 },
      body2: { fontSize: '0.875rem', lineHeight: 1.45 },
      button: { textTransform: 'none', fontWeight: 600, fontSize: '0.9rem' },
    },
  };
}
