/** How many tenge a printed unit is: `мың теңге` is 1000. */
export type Multiplier = 1n | 1_000n | 1_000_000n | 1_000_000_000n;

const SCALES: ReadonlyArray<readonly [RegExp, Multiplier]> = [
  [/^(млрд|миллиард|billion|bln)/, 1_000_000_000n],
  [/^(млн|миллион|million|mln)/, 1_000_000n],
  [/^(мың|тыс|тысяч|thousand)/, 1_000n],
];

/** Source of a regular expression for a unit: a scale, tenge, or both. Letters small or capital. */
export const UNIT_PATTERN = String.raw`(?:(?:мың|тыс(?:яч[аи]?)?|млн|миллион\p{L}{0,4}|млрд|миллиард\p{L}{0,4})\.?\s?(?:те[ңн]ге\p{L}{0,5}|тг\.?)?|те[ңн]ге\p{L}{0,5}|тг\.)`;

/** The multiplier of a unit's words, or null where they name none. */
export function unitMultiplier(words: string): Multiplier | null {
  const text = words.trim().toLowerCase();
  const scale = SCALES.find(([form]) => form.test(text))?.[1];
  if (scale !== undefined) return scale;
  return /^(те[ңн]ге|тг|tenge|kzt)/.test(text) ? 1n : null;
}

/** The unit named anywhere in a column's header or a table's caption: `құны мың теңге`, `(тысяч тенге)`. */
export function unitIn(text: string): Multiplier | null {
  const found = new RegExp(`(?<!\\p{L})${UNIT_PATTERN}`, 'iu').exec(text.replace(/\s+/g, ' '));
  return found === null ? null : unitMultiplier(found[0]);
}
