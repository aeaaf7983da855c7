import type { Language } from '../../../cms/domain/language';
import { isTiynDigits, tengeString, tiynFromTenge, type TiynDigits } from '../../../cms/domain/money/tiyn';
import { groupDigits } from '../../i18n';

const SPACES = /[\s\u00A0\u2009\u202F]/;
const GROUPED = /^\d{1,3}(?:[\s\u00A0\u2009\u202F]\d{3})+(?=$|[.,])/;
const SIGN = /\s*(?:₸|тг\.?|теңге|тенге|tenge|KZT)$/iu;

/**
 * Tiyn from an amount in tenge as a person types it: `342 362 500,50`, `342362500.5`, `9710 ₸`.
 * @returns null where it is no amount: spaces that part no groups of three, more than two decimals
 * (`1,000` is thousandths, not thousands), or more than the register can hold.
 */
export function tiynFromTyped(typed: string): TiynDigits | null {
  const amount = typed.trim().replace(SIGN, '');
  if (SPACES.test(amount) && !GROUPED.test(amount)) return null;
  const tiyn = tiynFromTenge(amount.replace(new RegExp(SPACES, 'g'), '').replace(',', '.'));
  const digits = tiyn === null ? '' : String(tiyn);
  return isTiynDigits(digits) ? digits : null;
}

/** An amount in tiyn as a person would type it in tenge: `342 362 500,50`. */
export function typedFromTiyn(digits: TiynDigits, language: Language): string {
  const [tenge = '0', tiyn] = tengeString(BigInt(digits)).split('.');
  const mark = language === 'en' ? '.' : ',';
  return groupDigits(tenge) + (tiyn === undefined ? '' : mark + tiyn);
}

const NOT_AN_AMOUNT = '?';

/** What a form holds for typed text: tiyn, null for nothing, or the text marked as no amount. */
export function amountValue(typed: string): string | null {
  if (typed.trim() === '') return null;
  return tiynFromTyped(typed) ?? `${NOT_AN_AMOUNT}${typed}`;
}

/** Whether a form's value is text that is no amount. */
export function isNotAnAmount(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith(NOT_AN_AMOUNT);
}
