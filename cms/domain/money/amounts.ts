import type { Doubt } from '../warning';
import type { Tiyn } from './tiyn';
import { UNIT_PATTERN, unitMultiplier, type Multiplier } from './unit';

export interface FoundAmount {
  /** Null where the figure is finer than a tiyn. */
  readonly amount: Tiyn | null;
  readonly start: number;
  readonly end: number;
}

const FIGURE = String.raw`(?<![\d.,])(?:[1-9]\d{0,2}(?: \d{3}){1,5}(?!\d)|\d+)(?:[.,]\d+){0,6}`;
const WITH_UNIT = new RegExp(String.raw`(${FIGURE})\s?(?:\([^()]{0,80}\)\s?)?(${UNIT_PATTERN})`, 'giu');
const ALONE = new RegExp(String.raw`(${FIGURE})(?!\s?(?:%|\p{L}|["«“])|-\p{L})`, 'gu');
const MOST_DIGITS = 15;

/** The amounts with a unit beside them, in order. */
export function amountsWithUnit(text: string, doubts: Doubt[]): FoundAmount[] {
  return [...text.matchAll(WITH_UNIT)].flatMap((match) => {
    const multiplier = unitMultiplier(match[2] ?? '');
    if (multiplier === null) return [];
    return [{ amount: tiynOf(match[1] ?? '', multiplier, doubts), start: match.index, end: match.index + match[0].length }];
  });
}

/** Bare figures that are no years, shares or codes, counted in a unit said elsewhere. */
export function amountsAlone(text: string, unit: Multiplier, doubts: Doubt[]): FoundAmount[] {
  return [...text.matchAll(ALONE)]
    .filter((match) => !/^0\d/.test(match[1] ?? '') && !isYearWithWord(text, match))
    .map((match) => ({ amount: tiynOf(match[1] ?? '', unit, doubts), start: match.index, end: match.index + match[0].length }));
}

function isYearWithWord(text: string, match: RegExpExecArray): boolean {
  return /^(19|20)\d\d$/.test(match[1] ?? '') && /^\s?[-–—:]\s?\d/.test(text.slice(match.index + match[0].length, match.index + match[0].length + 6));
}

/**
 * A printed figure in tiyn, exactly: spaces part thousands; the last comma or point is decimal unless
 * three digits follow more than one of the same (`1,234,567`).
 */
export function tiynOf(figure: string, multiplier: Multiplier, doubts: Doubt[]): Tiyn | null {
  const closed = figure.replace(/\s/g, '');
  const marks = closed.match(/[.,]/g) ?? [];
  const grouped = marks.length > 1 && new Set(marks).size === 1;
  const last = grouped ? -1 : Math.max(closed.lastIndexOf(','), closed.lastIndexOf('.'));
  const whole = (last < 0 ? closed : closed.slice(0, last)).replace(/[.,]/g, '');
  const fraction = last < 0 ? '' : closed.slice(last + 1).replace(/0+$/, '');
  const scaled = BigInt(whole + fraction || '0') * multiplier * 100n;
  const divisor = 10n ** BigInt(fraction.length);
  if (scaled % divisor !== 0n || whole.length > MOST_DIGITS) {
    doubts.push({ code: 'amount-finer-than-tiyn', detail: figure });
    return null;
  }
  return scaled / divisor;
}
