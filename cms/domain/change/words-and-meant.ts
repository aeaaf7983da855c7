import type { Language, LocalizedText } from '../language';
import { readFunding } from '../money/read-funding';
import { sumTiyn, tiynFromTenge, type Tiyn } from '../money/tiyn';
import type { MeasureWording } from '../record/plan-record';

/** How what a measure counts as differs from what its words say. */
export type MeantOtherwise = 'money-differs-from-words' | 'executors-not-given';

/**
 * What an editor gave a measure against its own words: money that the words read otherwise, or
 * words that name executors where none are given. Words that give no figure of their own (its unit
 * may stand in the table's head) are not held against the amounts given.
 */
export function meantOtherwise(measure: MeasureWording): MeantOtherwise[] {
  return [
    ...(isMoneyOtherwise(measure) ? ['money-differs-from-words' as const] : []),
    ...(measure.executors.length === 0 && originalOf(measure.executorsText) !== null ? ['executors-not-given' as const] : []),
  ];
}

function isMoneyOtherwise({ funding }: MeasureWording): boolean {
  const original = originalOf(funding.text);
  if (original === null) return false;
  const { funding: read } = readFunding(original.words, { language: original.language });
  const given = sumTiyn(funding.lines.flatMap(({ amountTiyn }) => (amountTiyn === null ? [] : [BigInt(amountTiyn)])));
  const lines = read.lines.flatMap(({ amountTenge }) => tiynOf(amountTenge));
  const sums = [...tiynOf(read.amountTenge), ...(lines.length === 0 ? [] : [sumTiyn(lines)])];
  if (sums.length > 0) return !sums.includes(given);
  return funding.source === 'none' && read.source !== 'none' && read.source !== 'unread';
}

function tiynOf(tenge: string | null | undefined): Tiyn[] {
  const tiyn = tenge ? tiynFromTenge(tenge) : null;
  return tiyn === null ? [] : [tiyn];
}

/** The words a reading is made of: the Kazakh ones where there are any. */
function originalOf(text: LocalizedText): { readonly words: string; readonly language: Language } | null {
  if (text.kk) return { words: text.kk, language: 'kk' };
  return text.ru ? { words: text.ru, language: 'ru' } : null;
}
