import type { Pen } from './pen';

/**
 * Says, of the first field in which they stand, which letters of old fonts were put right and how:
 * `ґ → ө, ‰ → ә`. `text` is what the places of the fields count characters in.
 */
export function doubtDamagedLetters(text: string, putRight: ReadonlyMap<string, string>, pen: Pen): void {
  if (putRight.size === 0) return;
  const signs = [...putRight.keys()];
  const isDamaged = ({ start, end }: { readonly start: number; readonly end: number }): boolean => {
    const printed = text.slice(start, end);
    return signs.some((sign) => printed.includes(sign));
  };
  const [first] = pen.ledger.places().filter(isDamaged).sort((a, b) => a.start - b.start);
  const detail = [...putRight].map(([sign, letter]) => `${sign} → ${letter}`).join(', ');
  pen.doubt(first?.path ?? 'order', [{ code: 'damaged-letters', detail }]);
}
