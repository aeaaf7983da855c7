/** How many tenge a printed unit is: `мың теңге` is 1000. */
export type Multiplier = 1n | 1_000n | 1_000_000n | 1_000_000_000n | 1_000_000_000_000n;

const SCALES: ReadonlyArray<readonly [RegExp, Multiplier]> = [
  [/^(трлн|триллион|trillion)/, 1_000_000_000_000n],
  [/^(млрд|миллиард|billion|bln)/, 1_000_000_000n],
  [/^(млн|миллион|million|mln)/, 1_000_000n],
  [/^(мың|тыс|тысяч|thousand|т[.\s]\s?т)/, 1_000n],
];

/** Source of a regular expression for a word of scale: `мың`, `тыс.`, `миллионов`. */
export const SCALE_PATTERN = String.raw`(?:мың|тыс(?:яч[аиеу]?)?|млн|миллион\p{L}{0,4}|млрд|миллиард\p{L}{0,4}|трлн|триллион\p{L}{0,4})(?!\p{L})\.?`;

/** Source of a regular expression for the tenge itself. A lone `т` is no tenge: it may be a tonne. */
export const TENGE_PATTERN = String.raw`(?:(?:те[ңн]ге\p{L}{0,6}|kzt)(?!\p{L})|₸|(?:тнг|тг)(?!\p{L})\.?)`;

/** Source of a regular expression for a unit: a scale, tenge, or both. Letters small or capital. */
export const UNIT_PATTERN = String.raw`(?:${SCALE_PATTERN}\s?-?\s?(?:${TENGE_PATTERN})?|т[.\s]\s?${TENGE_PATTERN}|${TENGE_PATTERN}|т\.\s?т(?:г)?\.?(?!\p{L}))`;

/** The multiplier of a unit's words, or null where they name none. */
export function unitMultiplier(words: string): Multiplier | null {
  const text = words.trim().toLowerCase();
  const scale = SCALES.find(([form]) => form.test(text))?.[1];
  if (scale !== undefined) return scale;
  return /^(те[ңн]ге|тг|тнг|tenge|kzt|₸)/.test(text) ? 1n : null;
}

const OF_FOREIGN_MONEY = /^\s?-?\s?(?:долл|евро|euro|usd|руб|\$|€|ақш)/i;
const UNIT_ANYWHERE = new RegExp(String.raw`(?<![\p{L}\d])(?:${UNIT_PATTERN})`, 'iu');

/** Whether the words that follow a scale name another country's money: `млн. долларов США`. */
export function isForeign(after: string): boolean {
  return OF_FOREIGN_MONEY.test(after);
}

/** The unit named anywhere in a column's header or a table's caption: `құны мың теңге`, `(тысяч тенге)`. */
export function unitIn(text: string): Multiplier | null {
  const line = text.replace(/\s+/g, ' ');
  const found = UNIT_ANYWHERE.exec(line);
  if (found === null || isForeign(line.slice(found.index + found[0].length))) return null;
  return unitMultiplier(found[0]);
}
