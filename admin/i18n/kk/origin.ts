/** The words of provenance: where a stored field comes from. */
export const origin = {
  title: 'Қайдан алынған',
  of: 'Қайдан алынған: %{name}',
  line: '%{line}-жол',
  open: 'Түпнұсқада ашу',
  confirmed: 'растаған: %{by}',
  corrected: 'түзеткен: %{by}',
  typed: 'енгізген: %{by}',
  printed: 'құжатта',
  none: 'Бұл жазбаның түпнұсқасы көрсетілмеген.',
  byHand: 'Бұл жазба қолмен енгізілген.',
  close: 'Жабу',
};
