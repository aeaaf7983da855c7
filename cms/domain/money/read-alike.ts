import type { Doubt } from '../warning';
import { tiynOf } from './figure';
import type { FundingFound } from './read-funding';
import { tengeString, tiynFromTenge, type Tiyn } from './tiyn';
import type { Multiplier } from './unit';

/**
 * A figure that can be nothing but an amount: its unit follows it, no figure, sign or word of number
 * comes before it, and it is written without marks between thousands.
 */
const SURE_AMOUNT = /(?<=^|[\p{L};:("«»”)]\s?|\p{L}[.,]\s)[1-9]\d{0,8}(?:[.,]\d{1,2})?(?=\s?(?:мың|тыс|млн|млрд|те[ңн]ге|тг))/u;

const MULTIPLIERS: readonly Multiplier[] = [1n, 1_000n, 1_000_000n, 1_000_000_000n, 1_000_000_000_000n];

/** How cells of one wording are read, whatever their figure is. */
interface Wording {
  readonly found: FundingFound;
  readonly standIn: string;
  readonly multiplier: Multiplier;
}

/**
 * The same reader of funding cells, with a cell that differs from one before only in its one amount
 * read as that one was. A wording met again is read once with a figure that stands for the others of
 * its length; where that leaves any doubt, or makes more of the figure than the cell's amount, its cells
 * are read each for itself.
 */
export function readingAlike(read: (cell: string) => FundingFound): (cell: string) => FundingFound {
  const wordings = new Map<string, Wording | 'met' | null>();
  return (cell) => {
    const match = SURE_AMOUNT.exec(cell);
    if (match === null) return read(cell);
    const [figure] = match;
    const [before, after] = [cell.slice(0, match.index), cell.slice(match.index + figure.length)];
    const standIn = figure.replace(/\d/g, '7');
    const key = before + standIn + after;
    let wording = wordings.get(key);
    if (wording === undefined) {
      wordings.set(key, key.split(standIn).length === 2 ? 'met' : null);
      return read(cell);
    }
    if (wording === 'met') {
      wording = wordingOf(read(key), standIn);
      wordings.set(key, wording);
    }
    return (wording === null ? null : withFigure(wording, figure)) ?? read(cell);
  };
}

function wordingOf(found: FundingFound, standIn: string): Wording | null {
  const { amountTenge, lines, text } = found.funding;
  if (found.doubts.length > 0 || amountTenge === null || text.split(standIn).length !== 2) return null;
  if (lines.length > 1 || lines.some((line) => line.amountTenge !== amountTenge)) return null;
  const multiplier = MULTIPLIERS.find((unit) => exactly(standIn, unit) === tiynFromTenge(amountTenge));
  return multiplier === undefined ? null : { found, standIn, multiplier };
}

/** The reading of a wording with another figure; null where that figure is to be doubted. */
function withFigure({ found, standIn, multiplier }: Wording, figure: string): FundingFound | null {
  const amount = exactly(figure, multiplier);
  if (amount === null) return null;
  const amountTenge = tengeString(amount);
  const { funding } = found;
  return {
    ...found,
    funding: {
      ...funding,
      text: funding.text.replace(standIn, figure),
      amountTenge,
      lines: funding.lines.map((line) => ({ ...line, amountTenge })),
    },
  };
}

function exactly(figure: string, multiplier: Multiplier): Tiyn | null {
  const doubts: Doubt[] = [];
  const amount = tiynOf(figure, multiplier, doubts);
  return doubts.length > 0 ? null : amount;
}
