import type { Doubt } from '../warning';
import type { Tiyn } from './tiyn';
import type { Multiplier } from './unit';

/** A figure whose thousands may be parted by spaces, apostrophes, points or commas, with its decimals. */
export const FIGURE_PATTERN = String.raw`(?<![\d.,'’])(?:[1-9]\d{0,2}(?:[ '’]\d{3}(?!\d)){1,6}|\d+)(?:[.,]\d+){0,6}`;

/** The register holds eighteen digits of tiyn; more is read and warned of. */
const MOST_HELD = 10n ** 18n;
const MOST_CHARACTERS = 40;
/** `53.011.012.0`: three of one mark and no thousands at the end are several amounts that lost their spaces. */
const RUN_TOGETHER = /^\d+(?:\.\d+){2,}\.(?!\d{3}$)\d+$|^\d+(?:,\d+){2,},(?!\d{3}$)\d+$/;

interface Parts {
  readonly whole: string;
  readonly fraction: string;
  /** Whether three digits after one mark may be thousands as well as decimals. */
  readonly isTwoWays: boolean;
}

/**
 * A printed figure in tiyn, exactly: `67 223,8` in thousands is 6722380000n. Three digits after one
 * mark (`15.000`) are thousands of tenge; in a larger unit they are read with a doubt.
 * @returns null where the amount is finer than a tiyn or no amount at all by its length, with a doubt
 */
export function tiynOf(figure: string, multiplier: Multiplier, doubts: Doubt[]): Tiyn | null {
  if (figure.length > MOST_CHARACTERS) {
    doubts.push({ code: 'amount-too-large', detail: figure.slice(0, MOST_CHARACTERS) });
    return null;
  }
  if (RUN_TOGETHER.test(figure)) {
    doubts.push({ code: 'figure-two-ways', detail: figure });
    return null;
  }
  const { whole, fraction, isTwoWays } = partsOf(figure.replace(/[\s'’]/g, ''), /[\s'’]/.test(figure), multiplier);
  if (isTwoWays) doubts.push({ code: 'figure-two-ways', detail: figure });
  const scaled = BigInt(whole + fraction || '0') * multiplier * 100n;
  const divisor = 10n ** BigInt(fraction.length);
  if (scaled % divisor !== 0n) {
    doubts.push({ code: 'amount-finer-than-tiyn', detail: figure });
    return null;
  }
  const amount = scaled / divisor;
  if (amount >= MOST_HELD) doubts.push({ code: 'amount-too-large', detail: figure });
  return amount;
}

function partsOf(closed: string, isGrouped: boolean, multiplier: Multiplier): Parts {
  const runs = closed.split(/[.,]/);
  const marks = closed.match(/[.,]/g) ?? [];
  if (marks.length === 0) return { whole: closed, fraction: '', isTwoWays: false };
  const thousands = runs.slice(1).every((run) => run.length === 3) && /^[1-9]\d{0,2}$/.test(runs[0] ?? '');
  if (marks.length > 1 && new Set(marks).size === 1 && thousands) return { whole: runs.join(''), fraction: '', isTwoWays: false };
  if (marks.length === 1 && thousands && !isGrouped) return threeDigits(runs, marks[0] ?? '', multiplier);
  return decimal(runs, false);
}

/** `15.000` or `15,250`: of tenge thousands, for tiyn have two digits; of millions decimals. */
function threeDigits(runs: readonly string[], mark: string, multiplier: Multiplier): Parts {
  const isRound = /^0+$/.test(runs[1] ?? '');
  const isPoint = mark === '.';
  if (multiplier === 1n && (isPoint || isRound)) return { whole: runs.join(''), fraction: '', isTwoWays: !isPoint };
  if (multiplier === 1_000n && isPoint) return { whole: runs.join(''), fraction: '', isTwoWays: true };
  return decimal(runs, isRound && multiplier > 1n);
}

function decimal(runs: readonly string[], isTwoWays: boolean): Parts {
  return { whole: runs.slice(0, -1).join(''), fraction: (runs.at(-1) ?? '').replace(/0+$/, ''), isTwoWays };
}
