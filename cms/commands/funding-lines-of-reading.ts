import { amountsWithUnit } from '../domain/money/amounts';
import type { FundingSource } from '../domain/money/funding';
import { tiynFromTenge } from '../domain/money/tiyn';
import type { FundingReading } from '../domain/reading/reading';
import type { MeasureInput } from './input/wording';

/** A cell of many amounts is no figure: its start is kept with the amount, the whole with the measure. */
const LONGEST_PRINTED = 255;
const WITHOUT_LINES: readonly FundingSource[] = ['none', 'not-given', 'unread'];

/** The lines of money a reading found in a cell, under the programme of that key; an amount whose source is not given is a line too. */
export function fundingLinesOf(funding: FundingReading, programme: string | null): MeasureInput['fundingLines'] {
  const base = { programme, amountPrinted: null, year: null };
  if (funding.lines.length > 0) {
    return funding.lines.map((line) => ({
      ...base,
      source: line.source ?? funding.source,
      amountTiyn: tiynDigits(line.amountTenge),
      amountPrinted: printedAmount(funding.text, tiynDigits(line.amountTenge)),
      year: line.year ?? null,
    }));
  }
  if (WITHOUT_LINES.includes(funding.source) && funding.amountTenge === null && programme === null) return [];
  const amountTiyn = tiynDigits(funding.amountTenge);
  return [{ ...base, source: funding.source, amountTiyn, amountPrinted: printedAmount(funding.text, amountTiyn) }];
}

/** The figure with its unit as printed in the cell; the whole cell where its unit stands elsewhere. */
function printedAmount(text: string, amountTiyn: string | null): string | null {
  if (amountTiyn === null) return null;
  const found = amountsWithUnit(text, []).find(({ amount }) => String(amount) === amountTiyn);
  return (found === undefined ? text : text.slice(found.start, found.end)).slice(0, LONGEST_PRINTED);
}

function tiynDigits(tenge: string | null | undefined): string | null {
  const amount = tenge === null || tenge === undefined ? null : tiynFromTenge(tenge);
  return amount === null ? null : String(amount);
}
