import type { ReactElement } from 'react';
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { Language } from '../../../cms/domain/language';
import { formatTenge, groupDigits, translate } from '../../i18n';
import type { FundingTableProps } from './funding-table';
import { fundingRows, labelText, type FundingRow } from './rows';

interface BarDatum {
  readonly name: string;
  /** Whole tenge for the length of the bar only; words come from `exact`. */
  readonly tenge: number;
  readonly exact: string;
}

const ROW_HEIGHT = 44;
const AXIS_HEIGHT = 48;
const NAME_WIDTH = 220;
const LONGEST_NAME = 64;

/**
 * The sums of one dimension as bars, for the office; the table of the same sums stands beside it
 * and is what a screen reader is given. Sums without any amount have no bar: they are not zero.
 */
export function FundingBars({ language, totals, dimension, names }: FundingTableProps): ReactElement | null {
  const data = fundingRows(totals, dimension, names, language)
    .filter((row) => row.sum.withAmount > 0)
    .map((row) => datumOf(row, language));
  if (data.length === 0) return null;
  return (
    <div className="fb" role="img" aria-label={descriptionOf(data, language)}>
      <ResponsiveContainer width="100%" height={data.length * ROW_HEIGHT + AXIS_HEIGHT}>
        <BarChart data={data} layout="vertical" accessibilityLayer={false} margin={{ top: 4, right: 24, bottom: 4, left: 4 }}>
          <CartesianGrid horizontal={false} className="fb-grid" stroke="currentColor" strokeOpacity={0.14} />
          <XAxis type="number" tickFormatter={axisTenge} tick={{ fontSize: 12 }} stroke="currentColor" />
          <YAxis
            type="category"
            dataKey="name"
            width={NAME_WIDTH}
            tickFormatter={shortened}
            tick={{ fontSize: 12 }}
            stroke="currentColor"
          />
          <Tooltip
            isAnimationActive={false}
            formatter={(_tenge, _name, item: { payload?: BarDatum }) => [
              item.payload?.exact ?? '',
              translate(language, 'funding.totals.amount'),
            ]}
          />
          <Bar dataKey="tenge" isAnimationActive={false} className="fb-bar" fill="var(--accent)" barSize={18} />
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}

function datumOf(row: FundingRow, language: Language): BarDatum {
  return {
    name: labelText(row, language),
    tenge: Number(BigInt(row.sum.amount) / 100n),
    exact: formatTenge(row.sum.amount, language),
  };
}

function descriptionOf(data: readonly BarDatum[], language: Language): string {
  const sums = data.map((datum) => `${datum.name}: ${datum.exact}`).join('; ');
  return translate(language, 'funding.totals.caption', { what: sums });
}

function axisTenge(tenge: number): string {
  return groupDigits(String(Math.round(tenge)));
}

function shortened(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
}
