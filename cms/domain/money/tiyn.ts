/** Money as a whole number of tiyn: 1 tenge is 100 tiyn. Never a float. */
export type Tiyn = bigint;

/** Tiyn as decimal digits, the form money has in JSON and in the database's `bigint` columns. */
export type TiynDigits = string;

const DIGITS = /^\d{1,18}$/;

/** Whether `value` is an amount the register can hold: not negative, and within PostgreSQL's `bigint`. */
export function isTiynDigits(value: unknown): value is TiynDigits {
  return typeof value === 'string' && DIGITS.test(value);
}

/** The sum of amounts; none sum to 0n. */
export function sumTiyn(amounts: Iterable<Tiyn>): Tiyn {
  let sum = 0n;
  for (const amount of amounts) sum += amount;
  return sum;
}

/** A decimal string in tenge, without grouping: 36836350000n is `"368363500"`, 5n is `"0.05"`. */
export function tengeString(amount: Tiyn): string {
  const sign = amount < 0n ? '-' : '';
  const magnitude = amount < 0n ? -amount : amount;
  const tiyn = magnitude % 100n;
  const tenge = magnitude / 100n;
  return tiyn === 0n
    ? `${sign}${tenge}`
    : `${sign}${tenge}.${String(tiyn).padStart(2, '0')}`;
}

/**
 * Tiyn from a decimal string in tenge (`"342362.5"`), exactly.
 * @returns null where the string is no such number or is finer than a tiyn.
 */
export function tiynFromTenge(tenge: string): Tiyn | null {
  const match = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(tenge);
  if (match === null) return null;
  const amount = BigInt(match[2] ?? '0') * 100n + BigInt((match[3] ?? '').padEnd(2, '0'));
  return match[1] === '-' ? -amount : amount;
}
