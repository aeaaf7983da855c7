/** The office's colours; every pair used for text has a contrast of 4.5:1 or more. */
export interface Colours {
  readonly accent: string;
  readonly accentStrong: string;
  readonly onAccent: string;
  readonly accentWash: string;
  readonly paper: string;
  readonly surface: string;
  readonly sunken: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly ink: string;
  readonly muted: string;
  readonly bar: string;
  readonly onBar: string;
  readonly danger: string;
  readonly warning: string;
  readonly success: string;
  readonly added: string;
  readonly removed: string;
}

export const LIGHT: Colours = {
  accent: '#0b5a6f',
  accentStrong: '#073f50',
  onAccent: '#ffffff',
  accentWash: '#e6f0f1',
  paper: '#faf8f4',
  surface: '#ffffff',
  sunken: '#f3f0ea',
  line: '#ddd8cd',
  lineStrong: '#8a857a',
  ink: '#1d2524',
  muted: '#5a605d',
  bar: '#073f50',
  onBar: '#ffffff',
  danger: '#a12a1e',
  warning: '#8a5300',
  success: '#2c6a3f',
  added: '#e7f2e6',
  removed: '#f9e9e5',
};

export const DARK: Colours = {
  accent: '#7cc6d2',
  accentStrong: '#a7dbe3',
  onAccent: '#06252d',
  accentWash: '#15343b',
  paper: '#161917',
  surface: '#1e2220',
  sunken: '#252a27',
  line: '#3a403c',
  lineStrong: '#8b918c',
  ink: '#ecebe5',
  muted: '#b0b3ab',
  bar: '#0a2c36',
  onBar: '#f3f6f5',
  danger: '#f2a597',
  warning: '#e8bd73',
  success: '#94cfa2',
  added: '#1d3524',
  removed: '#42231e',
};

export const SANS = "'Source Sans 3 Variable', 'Segoe UI', system-ui, sans-serif";
export const SERIF = "'Source Serif 4 Variable', Georgia, serif";
