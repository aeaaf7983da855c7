import type { Language } from '../language';

/** Where an act's date and number stand. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

const QUOTED = /"([^"]{3,900})"|«([^«»]{3,900})»|“([^“”]{3,900})”/g;
/** How far a title may stand behind its act's number, and before its date. */
const BEHIND = 60;
const BEFORE = 90;

/**
 * The titles of acts, one for each place: a quoted text belongs to the act it stands nearest to in
 * the order of the language. In Russian a title follows its act's number; in Kazakh it goes before
 * the date, or follows it at once.
 */
export function titlesOf(text: string, places: readonly Place[], language: Language): Array<string | null> {
  const titles: Array<string | null> = places.map(() => null);
  for (const match of text.matchAll(QUOTED)) {
    const quote = { start: match.index, end: match.index + match[0].length };
    const owner = ownerOf(quote, places, language);
    if (owner !== null) titles[owner] ??= match[1] ?? match[2] ?? match[3] ?? null;
  }
  return titles;
}

function ownerOf(quote: Place, places: readonly Place[], language: Language): number | null {
  const within = places.findIndex(({ start, end }) => start <= quote.start && quote.end <= end);
  if (within >= 0) return within;
  const behind = places.findLastIndex(({ end }) => end <= quote.start);
  const before = places.findIndex(({ start }) => start >= quote.end);
  const isBehind = behind >= 0 && quote.start - (places[behind]?.end ?? 0) <= BEHIND;
  const isBefore = before >= 0 && (places[before]?.start ?? 0) - quote.end <= BEFORE;
  const follows = language === 'ru' || !isBefore || quote.start - (places[behind]?.end ?? 0) <= 2;
  if (isBehind && follows) return behind;
  return isBefore ? before : null;
}
