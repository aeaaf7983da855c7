/** A year that a funding cell names; null where it is a range of years. */
export interface FoundYear {
  readonly year: number | null;
  readonly start: number;
  readonly end: number;
}

const DASH = '[-–—]';
const WORD = String.raw`(?:гг?\.\s?г?\.?|гг?(?!\p{L})|жж?\.\s?ж?\.?|жж?(?!\p{L})|-?\s?(?:год\p{L}{0,3}|лет|жыл\p{L}{0,9})(?!\p{L}))`;
const RANGE = String.raw`(?:19|20)\d\d\s?(?:жыл\p{L}{0,4}\s?|г\.?\s?|ж\.?\s?)?${DASH}\s?(?:19|20)\d\d(?![\d]|[.,]\d)(?:\s?${WORD})?|(?:19|20)\d\d\s?${DASH}\s?\d\d(?!\d)\s?${WORD}`;
const ONE = String.raw`(?:19|20)\d\d(?!\d|[.,]\d)(?:\s?${WORD})?`;
const YEARS = new RegExp(String.raw`(?<![\d.,№])(?:(?<range>${RANGE})|(?<one>${ONE}))`, 'gu');
/** A cheap look for any year at all. */
const ANY_YEAR = /(?:19|20)\d\d/;
const IS_WORDED = new RegExp(String.raw`\d\s?${WORD}$`, 'u');
const MONEY_AFTER = /^\s?(?:мың|тыс|млн|миллион|млрд|миллиард|те[ңн]ге|тг)/;
/** What parts a bare year from the figure it is the year of. */
const LEADS_TO_FIGURE = /^(?:\s?[-–—:]{1,2}\s?|\s?\n\s?|\)\s?[-–—:]?\s?|\s?[-–—:]?\s?(?:рб|мб|об|жб)|\s)(?=[\d-])/u;

/**
 * The years and ranges of years of a text in small letters, in order. A bare number is a year where a year's word, a dash or
 * brackets say so; followed by a unit of money it is an amount.
 */
export function yearsIn(text: string): FoundYear[] {
  if (!ANY_YEAR.test(text)) return [];
  return [...text.matchAll(YEARS)].flatMap((match): FoundYear[] => {
    const [printed, start, end] = [match[0], match.index, match.index + match[0].length];
    const first = Number(printed.slice(0, 4));
    const after = text.slice(end, end + 16);
    if (match.groups?.range !== undefined) {
      if (!MONEY_AFTER.test(after)) return [{ year: null, start, end }];
      return [{ year: first, start, end: start + 4 }];
    }
    if (MONEY_AFTER.test(after)) return [];
    const isYear = IS_WORDED.test(printed) || isSaid(text.slice(Math.max(0, start - 12), start), after);
    return isYear ? [{ year: first, start, end }] : [];
  });
}

function isSaid(before: string, after: string): boolean {
  if (/\($/.test(before) && /^\)/.test(after)) return true;
  return LEADS_TO_FIGURE.test(after) || (/(?:^|\s)(?:на|в|за)\s$/.test(before) && !/^\s?\p{L}/u.test(after)) || /^\s?[-–—:]\s?\p{L}/u.test(after);
}
