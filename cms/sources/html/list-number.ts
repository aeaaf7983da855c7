const ROMAN: ReadonlyArray<readonly [number, string]> = [
  [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
];
const RUSSIAN = 'абвгдежзиклмнопрстуфхцчшщэюя';

/** How a list counts its items. */
export type NumberFormat = 'decimal' | 'decimal-zero' | 'upper-roman' | 'lower-roman' | 'upper-letter' | 'lower-letter' | 'upper-russian' | 'lower-russian';

/** The number of a list's item as it is printed, without the marks round it: `4`, `IV`, `d`, `г`. */
export function listNumber(count: number, format: NumberFormat): string {
  if (format === 'decimal-zero') return String(count).padStart(2, '0');
  if (format === 'decimal' || count < 1 || count > 4000) return String(count);
  if (format === 'upper-roman' || format === 'lower-roman') return cased(roman(count), format === 'upper-roman');
  const isUpper = format.startsWith('upper');
  const alphabet = format.endsWith('russian') ? RUSSIAN : 'abcdefghijklmnopqrstuvwxyz';
  const letter = alphabet.charAt((count - 1) % alphabet.length);
  return cased(letter.repeat(Math.ceil(count / alphabet.length)), isUpper);
}

function roman(count: number): string {
  let left = count;
  let text = '';
  for (const [value, letters] of ROMAN) {
    while (left >= value) {
      text += letters;
      left -= value;
    }
  }
  return text;
}

function cased(text: string, isUpper: boolean): string {
  return isUpper ? text.toUpperCase() : text.toLowerCase();
}
