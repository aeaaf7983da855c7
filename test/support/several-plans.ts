import fc from 'fast-check';
import type { FundingLineRecord, PlanRecord, WordingRecord } from '../../cms/domain/record/plan-record';
import { plansWithHistory } from './generated-plans';

const lines: fc.Arbitrary<readonly FundingLineRecord[]> = fc.array(
  fc.record({
    source: fc.constantFrom('republican-budget' as const, 'local-budget' as const),
    programme: fc.option(fc.constantFrom('republican-001', 'republican-005'), { nil: null }),
    amountTiyn: fc.option(fc.bigInt({ min: 0n, max: 10n ** 15n }).map(String), { nil: null }),
    amountPrinted: fc.constant(null),
    year: fc.option(fc.integer({ min: 2005, max: 2009 }), { nil: null }),
  }),
  { maxLength: 4 },
);

interface Trait {
  readonly lines: readonly FundingLineRecord[];
  /** How many executors are taken away from the end. */
  readonly without: number;
}

const traits: fc.Arbitrary<readonly Trait[]> = fc.array(fc.record({ lines, without: fc.nat(3) }), { minLength: 1, maxLength: 12 });

/**
 * Up to four published plans, each with a history, whose measures share their keys with those of
 * the others: with funding by programme and year, and with measures that name nobody.
 */
export const severalPlans: fc.Arbitrary<PlanRecord[]> = fc
  .array(fc.tuple(plansWithHistory, traits), { maxLength: 4 })
  .map((plans) => plans.map(([record, given], index) => withTraits(named(record, `plan-${index}`), given)));

/** The same plan under another name. */
export function named(record: PlanRecord, slug: string): PlanRecord {
  return { ...record, plan: { ...record.plan, id: slug, slug } };
}

function withTraits(record: PlanRecord, given: readonly Trait[]): PlanRecord {
  return { ...record, wordings: record.wordings.map((wording, index) => withTrait(wording, given[index % given.length])) };
}

function withTrait(wording: WordingRecord, trait: Trait | undefined): WordingRecord {
  if (wording.unit !== 'measure' || trait === undefined) return wording;
  return {
    ...wording,
    executors: wording.executors.slice(0, Math.max(0, wording.executors.length - trait.without)),
    funding: { ...wording.funding, lines: trait.lines },
  };
}
