import type { IsoDate } from '../calendar/iso-date';
import { sumTiyn, type Tiyn } from '../money/tiyn';
import type { FundingLineRecord, MeasureWording } from '../record/plan-record';
import type { FundingSum, Redaction } from '../record/plan-view';
import { fundingTotals } from '../record/totals';
import { costOf, measuresOf, sumOfPlans, type PlanOn, type PlansOn, type PlansSum } from './plans-on';

/** A measure that a programme pays for, with those of its lines. */
export interface PaidMeasure {
  readonly measure: MeasureWording;
  readonly lines: readonly FundingLineRecord[];
}

/** What a programme pays in one year of one plan. */
export interface ProgrammeYear {
  /** Null: the plan names no year. */
  readonly year: number | null;
  readonly sum: PlansSum;
}

export interface ProgrammeInPlan extends PlanOn {
  readonly measures: readonly PaidMeasure[];
  /** The years in order; what names no year comes last. */
  readonly years: readonly ProgrammeYear[];
  readonly sum: PlansSum;
}

/** What a budget programme pays for on a date. */
export interface ProgrammeOn {
  readonly asOf: IsoDate;
  readonly plans: readonly ProgrammeInPlan[];
  /** Over all plans, year by year. */
  readonly years: readonly ProgrammeYear[];
  readonly sum: PlansSum;
}

/**
 * What the programme `key` ('': the lines that name none) pays for in plans as they stood on a
 * date: its measures and its tenge, by plan and by year.
 */
export function programmeOn({ asOf, held }: PlansOn, key: string): ProgrammeOn {
  const plans = held.flatMap((plan): ProgrammeInPlan[] => {
    const measures = paidBy(plan.view.redaction, key);
    return measures.length === 0 ? [] : [{ ...plan, measures, years: yearsOf(measures), sum: sumOf(measures) }];
  });
  const all = plans.flatMap(({ measures }) => measures);
  return { asOf, plans, years: yearsOf(all), sum: sumOf(all) };
}

/** A programme's line in the list of all programmes. */
export interface ProgrammeLine {
  /** '' stands for the lines that name no programme. */
  readonly key: string;
  readonly plans: number;
  readonly sum: PlansSum;
}

/** What of the plans' money stands in no programme's line, because it stands in no line at all. */
export interface ProgrammesOn {
  readonly lines: readonly ProgrammeLine[];
  /** Measures without any funding line: no money needed, or no figure given. */
  readonly unlined: PlansSum;
}

/** Every programme that pays on a date. The sums of all lines are the sum of the plans' totals. */
export function programmesOn({ held }: PlansOn): ProgrammesOn {
  const sums = new Map<string, FundingSum[]>();
  for (const [key, sum] of held.flatMap(({ view }) => fundingTotals(view.redaction).byProgramme)) {
    sums.set(key, [...(sums.get(key) ?? []), sum]);
  }
  return {
    lines: [...sums].map(([key, inPlans]) => ({ key, plans: inPlans.length, sum: sumOfPlans(inPlans) })),
    unlined: sumOfPlans(held.map(({ view: { redaction } }) => costOf(redaction, measuresOf(redaction).filter(({ funding }) => funding.lines.length === 0)))),
  };
}

function paidBy(redaction: Redaction, key: string): PaidMeasure[] {
  return measuresOf(redaction).flatMap((measure): PaidMeasure[] => {
    const lines = measure.funding.lines.filter(({ programme }) => (programme ?? '') === key);
    return lines.length === 0 ? [] : [{ measure, lines }];
  });
}

function yearsOf(measures: readonly PaidMeasure[]): ProgrammeYear[] {
  const named = new Set(measures.flatMap(({ lines }) => lines.map(({ year }) => year)));
  return [...named]
    .sort((a, b) => (a ?? Infinity) - (b ?? Infinity))
    .map((year) => ({ year, sum: sumOf(measures.map((one) => inYear(one, year)).filter(({ lines }) => lines.length > 0)) }));
}

function inYear({ measure, lines }: PaidMeasure, year: number | null): PaidMeasure {
  return { measure, lines: lines.filter((line) => line.year === year) };
}

function sumOf(measures: readonly PaidMeasure[]): PlansSum {
  const isGiven = ({ lines }: PaidMeasure): boolean => lines.some(({ amountTiyn }) => amountTiyn !== null);
  const isUnknown = ({ lines }: PaidMeasure): boolean => lines.some(({ amountTiyn }) => amountTiyn === null);
  return {
    amount: sumTiyn(measures.map(paid)),
    measures: measures.length,
    withAmount: measures.filter(isGiven).length,
    amountUnknown: measures.filter(isUnknown).length,
    unsaid: 0,
  };
}

/** What the lines give; an amount not given counts as nothing here. */
export function paid({ lines }: Pick<PaidMeasure, 'lines'>): Tiyn {
  return sumTiyn(lines.map(({ amountTiyn }) => (amountTiyn === null ? 0n : BigInt(amountTiyn))));
}
