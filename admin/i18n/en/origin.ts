import type { OfficeWords } from '../office-catalogs';

export const origin: OfficeWords['origin'] = {
  title: 'Where this comes from',
  of: 'Where this comes from: %{name}',
  line: 'line %{line}',
  open: 'Open in the original',
  confirmed: 'confirmed by %{by}',
  corrected: 'corrected by %{by}',
  typed: 'entered by %{by}',
  printed: 'printed',
  none: 'No source is recorded for this record.',
  byHand: 'This record was entered by hand.',
  close: 'Close',
};
