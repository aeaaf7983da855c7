import type { Theme } from '@mui/material/styles';

/** How the source is drawn. */
export function sources({ register }: Theme): object {
  const lit = { hovered: register.accentWash, chosen: register.accentTint };
  return {
    '& .source': { padding: '12px 16px 32px 0', fontSize: '0.875rem' },
    '& .source .line': {
      display: 'grid',
      gridTemplateColumns: '3.25rem minmax(0, 1fr)',
      columnGap: 12,
      minHeight: 20,
      whiteSpace: 'pre-wrap',
      overflowWrap: 'anywhere',
    },
    '& .source .number': {
      textAlign: 'right',
      color: register.muted,
      fontSize: '0.75rem',
      lineHeight: '1.65',
      userSelect: 'none',
    },
    '& .source .outside': { color: register.muted },
    '& .source .table': {
      tableLayout: 'fixed',
      width: 'calc(100% - 16px)',
      marginLeft: 16,
      borderCollapse: 'collapse',
      fontSize: '0.8125rem',
      lineHeight: 1.35,
    },
    '& .source td': {
      border: `1px solid ${register.line}`,
      padding: '4px 6px',
      verticalAlign: 'top',
      whiteSpace: 'pre-wrap',
      overflowWrap: 'anywhere',
    },
    '& .source td.goes-on': { borderTopColor: 'transparent', color: register.muted },
    '& .piece': { cursor: 'pointer', borderRadius: 2, boxDecorationBreak: 'clone' },
    '& .piece.hovered': { backgroundColor: lit.hovered, boxShadow: `0 0 0 2px ${lit.hovered}` },
    '& .piece.chosen': {
      backgroundColor: lit.chosen,
      boxShadow: `0 0 0 2px ${lit.chosen}`,
    },
    '& td.whole': { cursor: 'pointer' },
    '& td.hovered': { backgroundColor: lit.hovered },
    '& td.chosen': { backgroundColor: lit.chosen, boxShadow: `inset 0 0 0 1px ${register.accent}` },
  };
}

/** How what was read is drawn. */
export function cards({ register }: Theme): object {
  return {
    '& .cards': { position: 'relative' },
    '& .place': { position: 'absolute', left: 0, right: 0 },
    '& .card': { padding: '0 20px 10px', borderBottom: `1px solid ${register.line}` },
    '& .card.sections': { backgroundColor: register.sunken },
    '& .card-head': { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: 12, paddingTop: 8 },
    '& .card-head h2': { margin: 0, fontSize: '0.8125rem', fontWeight: 650, color: register.muted },
    '& .field': {
      display: 'grid',
      gridTemplateColumns: '9.5rem minmax(0, 1fr) auto',
      columnGap: 12,
      alignItems: 'start',
      margin: '0 -20px',
      padding: '4px 12px 4px 17px',
      borderLeft: '3px solid transparent',
      position: 'relative',
      '&:focus-visible': { outlineOffset: -2 },
    },
    '& .field.hovered': { backgroundColor: register.accentWash },
    '& .field.doubtful': { borderLeftColor: register.warning, backgroundColor: register.noticePaper },
    '& .field.chosen': { borderLeftColor: register.accent, backgroundColor: register.accentWash },
    '& .field.doubtful.chosen': { borderLeftColor: register.warning, backgroundColor: register.noticePaper, boxShadow: `inset 0 0 0 1px ${register.warning}` },
    '& .field .label': { color: register.muted, fontSize: '0.8125rem', paddingTop: 2 },
    '& .field .value': { minWidth: 0, overflowWrap: 'anywhere', paddingTop: 1 },
    '& .field.field.edited': { backgroundColor: register.surface, gridTemplateColumns: 'minmax(0, 1fr)', paddingBottom: 12 },
    '& .words': { whiteSpace: 'pre-line' },
    '& .clipped': { display: '-webkit-box', WebkitLineClamp: 1, WebkitBoxOrient: 'vertical', overflow: 'hidden' },
    '& .meant': { display: 'block', color: register.muted, fontSize: '0.8125rem' },
    '& .words + .meant': { marginTop: 1 },
    '& .days': { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
    '& .figure': { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
    '& .none': { color: register.muted },
    '& ul.plain, & ol.plain': { listStyle: 'none', margin: 0, padding: 0 },
    '& ul.plain > li + li': { marginTop: 3 },
    '& .doubts': { marginTop: '4px !important', color: register.warning, fontSize: '0.875rem' },
    '& .doubts li': { display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr)', alignItems: 'start' },
    '& .doubts svg, & .doubt-mark svg': { fontSize: 16, marginTop: 2 },
    '& .doubt-mark': { color: register.warning, whiteSpace: 'nowrap', '& svg': { verticalAlign: '-3px' } },
    '& .decided': { color: register.muted, fontSize: '0.8125rem' },
    '& .decided svg': { fontSize: 15, verticalAlign: '-3px', color: register.success },
    '& .history': { marginTop: 2 },
    // What was read and confirmed has its check; by whom and when, it says once it is looked at.
    '& .field.confirmed:not(.chosen) .history': {
      position: 'absolute',
      left: 1,
      top: 4,
      margin: 0,
      '& .who, & button': { position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
      '& button:focus-visible': { position: 'static', width: 'auto', height: 'auto', clipPath: 'none' },
    },
    '& .was-read': { color: register.muted, fontSize: '0.8125rem', paddingLeft: 18, '& .meant': { display: 'inline', marginLeft: 6 } },
    '& .earlier': { paddingLeft: '18px !important', marginTop: '4px !important' },
    '& .actions': { display: 'flex', gap: 2, margin: '-3px 0' },
    // What is certain asks for nothing: its buttons wait for the pointer or the keyboard.
    '@media (hover: hover)': {
      '& .field:not(.doubtful):not(.chosen) .actions button.icon': { opacity: 0 },
      '& .field:hover .actions button.icon, & .field:focus-within .actions button.icon': { opacity: '1 !important' },
    },
    '& .removed': { display: 'flex', flexWrap: 'wrap', gap: 12, alignItems: 'baseline' },
    '& .conflict': { marginTop: 8, '& .MuiAlert-message': { minWidth: 0, width: '100%' } },
    '& .sides': { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(12rem, 1fr))', gap: 16 },
    '& .side-label': { fontSize: '0.8125rem', fontWeight: 650 },
    ...editors(register),
  };
}

function editors(register: Theme['register']): object {
  return {
    '& .editor': { paddingTop: 8, display: 'block' },
    '& .editor .MuiFormControl-root': { marginBottom: 10 },
    '& .editor .grid': { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(11rem, 1fr))', columnGap: 12 },
    '& .editor .narrow-first': { gridTemplateColumns: '6rem minmax(0, 1fr)' },
    '& .editor .read-again': { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', gap: 12, alignItems: 'start' },
    '& .editor p.hint': { gridColumn: '1 / -1', margin: '0 0 8px' },
    '& .editor .lines': { border: 0, padding: 0, margin: 0, minWidth: 0 },
    '& .editor legend': { padding: 0, fontWeight: 650, fontSize: '0.875rem' },
    '& .editor .lines li': { padding: '12px 0 6px', borderTop: `1px solid ${register.line}` },
    '& .editor .lines li > .choices': { marginTop: 0 },
    '& .editor .switches': { display: 'flex', flexWrap: 'wrap', columnGap: 24, '& .MuiFormControl-root': { marginBottom: 0 } },
    '& .editor .MuiFormControlLabel-root': { minHeight: 30 },
    '& .refusal': { color: register.danger, margin: '4px 0' },
  };
}

export function totals({ register }: Theme): object {
  return {
    '& .totals': { padding: '8px 20px 32px' },
    ...sums(register),
  };
}

/** A table of counts and sums, figures under each other. */
export function sums(register: Theme['register']): object {
  return {
    '& .sums': { width: '100%', borderCollapse: 'collapse', fontSize: '0.9rem', marginBottom: 24 },
    '& .sums caption': { textAlign: 'left', fontWeight: 650, padding: '8px 0' },
    '& .sums th, & .sums td': { textAlign: 'left', fontWeight: 400, verticalAlign: 'top', padding: '4px 8px 4px 0', borderBottom: `1px solid ${register.line}` },
    '& .sums td, & .sums .number-cell': { textAlign: 'right', fontVariantNumeric: 'tabular-nums', paddingRight: 0 },
    '& .sums td.text-cell': { textAlign: 'left' },
    '& .sums thead th': { color: register.muted, fontSize: '0.8125rem' },
    '& .sums .main > *': { fontWeight: 650 },
    '& .sums .part th': { paddingLeft: 16, color: register.muted },
  };
}
