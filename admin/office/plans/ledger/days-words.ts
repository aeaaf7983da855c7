const MINUS = '\u2212';

/** A sum of days with its sign: `+182`, `−30`, `0`. */
export function daysWords(days: number): string {
  if (days === 0) return '0';
  return days > 0 ? `+${days}` : `${MINUS}${-days}`;
}
