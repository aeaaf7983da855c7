import { amountsWithUnit } from '../domain/money/amounts';
import type { FundingSource } from '../domain/money/funding';
import { tiynFromTenge } from '../domain/money/tiyn';
import type { FundingReading } from '../domain/reading/reading';
import type { Writing } from './command';
import { enterProgramme } from './import-names';
import type { MeasureInput } from './input/wording';

const WITHOUT_LINES: readonly FundingSource[] = ['none', 'not-given', 'unread'];

/** The lines of money a reading found in a cell; a programme it names anew is entered. */
export async function fundingLinesOf(
  writing: Writing,
  funding: FundingReading,
  original: 'kk' | 'ru',
): Promise<MeasureInput['fundingLines']> {
  const programme =
    funding.programmeCode === null || funding.programmeCode === undefined
      ? null
      : await enterProgramme(
          writing,
          { code: funding.programmeCode, name: funding.programmeName ?? null, level: levelOf(funding.source) },
          original,
        );
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
  if (WITHOUT_LINES.includes(funding.source)) return [];
  const amountTiyn = tiynDigits(funding.amountTenge);
  return [{ ...base, source: funding.source, amountTiyn, amountPrinted: printedAmount(funding.text, amountTiyn) }];
}

/** The figure with its unit as printed in the cell; the whole cell where its unit stands elsewhere. */
function printedAmount(text: string, amountTiyn: string | null): string | null {
  if (amountTiyn === null) return null;
  const found = amountsWithUnit(text, []).find(({ amount }) => String(amount) === amountTiyn);
  return found === undefined ? text : text.slice(found.start, found.end);
}

function levelOf(source: FundingSource): 'republican' | 'oblast' | 'local' {
  if (source === 'oblast-budget') return 'oblast';
  return source === 'local-budget' ? 'local' : 'republican';
}

function tiynDigits(tenge: string | null | undefined): string | null {
  const amount = tenge === null || tenge === undefined ? null : tiynFromTenge(tenge);
  return amount === null ? null : String(amount);
}
