import type { FundingReading } from '../../domain/money/read-funding';
import { tengeString, tiynFromTenge, type Tiyn } from '../../domain/money/tiyn';
import type { Noted } from './fragment-cases';

const SOURCES: Readonly<Record<string, string>> = {
  republican: 'republican-budget',
  oblast: 'oblast-budget',
  local: 'local-budget',
  'district and city': 'local-budget',
  'own funds': 'own-funds',
  'own funds of enterprises': 'own-funds',
  'foreign credit': 'other',
  'other lawful': 'other',
};

/** What a note about funding says, in the words of a reading; an amount in words is warned of, not counted. */
export function notedFunding(note: Noted): Record<string, unknown> {
  const inWords = String(note.flag).includes('in words');
  const [amount] = [note.amount ?? note.total ?? note.amounts ?? []].flat() as string[];
  return {
    ...(amount === undefined ? {} : { amountTenge: inWords ? null : tenge(amount, unitOf(note)) }),
    ...(inWords ? { warned: 'amount-in-words' } : {}),
    ...(note.per_year === undefined ? {} : { years: yearsOf(note) }),
    ...(note.not_required === true ? { source: 'none' } : {}),
    ...(note.within_allocated_funds === true ? { source: 'within-allocated' } : {}),
    ...(typeof note.source === 'string' ? { source: SOURCES[note.source] } : {}),
    ...(Array.isArray(note.sources) ? { sources: note.sources.map((name) => SOURCES[String(name)]) } : {}),
  };
}

/** A reading under the same names. */
export function readFundingFields(funding: FundingReading, warned: readonly string[]): Record<string, unknown> {
  return {
    source: funding.source,
    amountTenge: funding.amountTenge,
    warned: warned.find((code) => code === 'amount-in-words'),
    years: funding.lines.map(({ year, amountTenge }) => ({ year, amountTenge })),
    sources: funding.lines.map(({ source }) => source),
  };
}

function yearsOf(note: Noted): object[] {
  return Object.entries(note.per_year as Readonly<Record<string, string>>).map(([year, sum]) => ({
    year: Number(year),
    amountTenge: tenge(sum, unitOf(note)),
  }));
}

function unitOf({ unit, unit_from: from }: Noted): Tiyn {
  const name = `${String(unit)} ${String(from)}`;
  if (name.includes('million')) return 1_000_000n;
  return name.includes('thousand') ? 1000n : 1n;
}

function tenge(figure: string, unit: Tiyn): string | null {
  const tiyn = tiynFromTenge(figure.replace(/\.0$/, ''));
  return tiyn === null ? null : tengeString(tiyn * unit);
}
