import { LANGUAGES, type LocalizedText } from '../language';
import type { FundingSource } from './funding';

/** Nothing but what stands in an empty cell: a dash, a dot. */
const NO_WORDS = /^[\s\p{Pd}−.]*$/u;

/**
 * Whether a plan says nothing of a measure's money: it has no column of it, or the cell is empty or a dash.
 * That is not "not required", and no amount that is due and not given. `database/sql/04-money.sql` says the same.
 */
export function isUnsaid({
  source,
  text,
  lines,
  amountTenge = null,
}: {
  readonly source: FundingSource;
  readonly text: string | LocalizedText;
  readonly lines: readonly unknown[];
  readonly amountTenge?: string | null;
}): boolean {
  if (source !== 'not-given' || lines.length > 0 || amountTenge !== null) return false;
  const words = typeof text === 'string' ? text : LANGUAGES.map((language) => text[language] ?? '').join('');
  return NO_WORDS.test(words);
}
