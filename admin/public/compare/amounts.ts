import type { AmountChange } from '../../../cms/domain/change/funding-change';
import type { Language } from '../../../cms/domain/language';
import type { Tiyn } from '../../../cms/domain/money/tiyn';
import { formatTenge } from '../../i18n';

const MINUS = '\u2212';

/** A difference of money with its sign: `+25 000 000 ₸`, `−4 291 000 ₸`; a dash for none. */
export function differenceWords(difference: Tiyn, language: Language): string {
  if (difference === 0n) return '—';
  const words = formatTenge(difference < 0n ? -difference : difference, language);
  return `${difference < 0n ? MINUS : '+'}${words}`;
}

export function balanceOf({ gained, lost }: AmountChange): Tiyn {
  return gained - lost;
}
