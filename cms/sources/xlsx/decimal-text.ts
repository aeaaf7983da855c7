/** Digits that a spreadsheet shows of a number; what its file holds beyond them is noise of binary fractions. */
const DIGITS_SHOWN = 15;
const NUMBER = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d{1,3}))?$/i;

/**
 * A number of a spreadsheet's file as its decimal figure: `1E+21` as 1 and zeros, `0.30000000000000004`
 * as 0.3. What is no number comes back as it is.
 */
export function decimalText(printed: string): string {
  const found = NUMBER.exec(printed.trim());
  if (found === null) return printed;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = found;
  const digits = (whole + fraction).replace(/^0+/, '');
  const point = digits.length - fraction.length + Number(exponent);
  const isNoisy = digits.length > DIGITS_SHOWN && (fraction !== '' || exponent !== '0');
  const { kept, carried } = isNoisy ? rounded(digits) : { kept: digits, carried: 0 };
  return withPoint(sign, kept, point + carried);
}

/** The first digits, the last of them rounded; `carried` is 1 where rounding made them one longer. */
function rounded(digits: string): { kept: string; carried: number } {
  const kept = BigInt(digits.slice(0, DIGITS_SHOWN)) + (digits.charAt(DIGITS_SHOWN) >= '5' ? 1n : 0n);
  const text = String(kept);
  return { kept: text, carried: text.length - DIGITS_SHOWN };
}

function withPoint(sign: string, digits: string, point: number): string {
  const whole = (point > 0 ? digits.slice(0, point).padEnd(point, '0') : '') || '0';
  const fraction = (point >= 0 ? digits.slice(point) : '0'.repeat(-point) + digits).replace(/0+$/, '');
  const text = fraction === '' ? whole : `${whole}.${fraction}`;
  return text === '0' ? text : sign + text;
}
