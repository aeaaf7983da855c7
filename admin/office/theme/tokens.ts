/** The office's colours, those of `admin/charts/tokens.css` and what forms need besides. */
export interface Colours {
  readonly accent: string;
  readonly accentStrong: string;
  readonly accentTint: string;
  readonly onAccent: string;
  readonly accentWash: string;
  readonly paper: string;
  readonly surface: string;
  readonly sunken: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly fieldLine: string;
  readonly ink: string;
  readonly muted: string;
  readonly bar: string;
  readonly onBar: string;
  readonly mark: string;
  readonly danger: string;
  readonly warning: string;
  readonly noticePaper: string;
  readonly success: string;
  readonly added: string;
  readonly removed: string;
}

export const LIGHT: Colours = {
  accent: '#0b5a6b',
  accentStrong: '#063f4c',
  accentTint: '#bcd8dd',
  onAccent: '#ffffff',
  accentWash: '#e8f0f1',
  paper: '#fcfbf8',
  surface: '#ffffff',
  sunken: '#f4f2ec',
  line: '#dcd8cd',
  lineStrong: '#a9a596',
  fieldLine: '#86826f',
  ink: '#1a2225',
  muted: '#4b5659',
  bar: '#063f4c',
  onBar: '#ffffff',
  mark: '#9a3412',
  danger: '#a12a1e',
  warning: '#7a4b00',
  noticePaper: '#fbf3e0',
  success: '#2c6a3f',
  added: '#e4f1e4',
  removed: '#f9e7e3',
};

export const DARK: Colours = {
  accent: '#72c2d1',
  accentStrong: '#a5dbe5',
  accentTint: '#285763',
  onAccent: '#06252d',
  accentWash: '#1b2e33',
  paper: '#14191b',
  surface: '#191f21',
  sunken: '#1f2729',
  line: '#333c3f',
  lineStrong: '#5d686b',
  fieldLine: '#7b878a',
  ink: '#e9e6df',
  muted: '#aab3b4',
  bar: '#0a2a32',
  onBar: '#f3f6f5',
  mark: '#f0986c',
  danger: '#f2a597',
  warning: '#e9c27b',
  noticePaper: '#2a2416',
  success: '#94cfa2',
  added: '#1d3524',
  removed: '#42231e',
};

export const SANS = "'Source Sans 3 Variable', 'Source Sans 3', system-ui, sans-serif";
export const SERIF = "'Source Serif 4 Variable', 'Source Serif 4', Georgia, serif";

/** The same colours as the custom properties that the charts are drawn with. */
export function customProperties(colours: Colours): Record<`--${string}`, string> {
  return {
    '--paper': colours.paper,
    '--paper-sunk': colours.sunken,
    '--paper-tint': colours.accentWash,
    '--ink': colours.ink,
    '--ink-soft': colours.muted,
    '--rule': colours.line,
    '--rule-strong': colours.lineStrong,
    '--accent': colours.accent,
    '--accent-strong': colours.accentStrong,
    '--accent-tint': colours.accentTint,
    '--mark': colours.mark,
    '--struck': colours.danger,
    '--struck-paper': colours.removed,
    '--put-in': colours.success,
    '--put-in-paper': colours.added,
    '--notice': colours.warning,
    '--notice-paper': colours.noticePaper,
  };
}
