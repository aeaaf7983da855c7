import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { amountWords } from '../../admin/charts/funding/amount-words';
import { FundingSummary } from '../../admin/charts/funding/funding-summary';
import { FundingTable } from '../../admin/charts/funding/funding-table';
import { DIMENSIONS, dimensionsTold } from '../../admin/charts/funding/rows';
import { fundingWords, translate } from '../../admin/i18n';
import { sumTiyn, tengeString, tiynFromTenge } from '../../cms/domain/money/tiyn';
import type { FundingLineRecord, MeasureWording, PlanRecord } from '../../cms/domain/record/plan-record';
import type { FundingSum } from '../../cms/domain/record/plan-view';
import { redactionOn } from '../../cms/domain/record/redaction';
import { encodeTotals, fundingTotals } from '../../cms/domain/record/totals';
import { seedReading, seedRecord } from '../support/seed-record';

const seed = seedRecord();
const expected = seedReading();
const totals = fundingTotals(redactionOn(seed, '2026-11-23'));
const isMeasure = (wording: PlanRecord['wordings'][number]): wording is MeasureWording => wording.unit === 'measure';

function tenge(group: readonly (readonly [string, FundingSum])[]): Record<string, string> {
  return Object.fromEntries(group.filter(([, sum]) => sum.withAmount > 0).map(([key, sum]) => [key, tengeString(sum.amount)]));
}

describe('what the plan of Order No. 178-ө costs', () => {
  it('is 368 363 500 tenge, from three measures that carry an amount', () => {
    expect(tengeString(totals.all.amount)).toBe('368363500');
    expect(totals.all).toMatchObject({ measures: 10, withAmount: 3 });
  });

  it('says that one measure, 2.3, needs money and does not say how much', () => {
    expect(totals.all.amountUnknown).toEqual(['2.3']);
  });

  it('is split by section, by body and by programme as the expected reading says', () => {
    expect(tenge(totals.bySection)).toEqual(expected.totals.bySection);
    expect(tenge(totals.byBody)).toEqual(expected.totals.byBody);
    expect(Object.values(tenge(totals.byProgramme)).sort()).toEqual(Object.values(expected.totals.byProgramme).sort());
  });

  it('tells six measures that need no money from one paid by the local budget', () => {
    const counts = Object.fromEntries(totals.bySource.map(([source, sum]) => [source, sum.measures]));
    expect(counts).toEqual(expected.totals.measuresBySource);
  });
});

const line = fc.record({
  source: fc.constantFrom('republican-budget' as const, 'local-budget' as const, 'own-funds' as const),
  programme: fc.option(fc.constantFrom('republican-001', 'republican-005'), { nil: null }),
  amountTiyn: fc.option(fc.bigInt({ min: 0n, max: 10n ** 17n }).map(String), { nil: null }),
  amountPrinted: fc.constant(null),
  year: fc.constant(null),
});

function withLines(lines: readonly (readonly FundingLineRecord[])[]): PlanRecord {
  let at = 0;
  return {
    ...seed,
    wordings: seed.wordings.map((wording) => {
      if (!isMeasure(wording)) return wording;
      const own = lines[at++ % lines.length] ?? [];
      const executors = [...wording.executors, { body: 'cec', role: 'co-executor' as const, byAgreement: true }];
      return { ...wording, executors, funding: { ...wording.funding, source: 'several' as const, lines: own } };
    }),
  };
}

describe('totals of any plan', () => {
  const plans = fc.array(fc.array(line, { maxLength: 4 }), { minLength: 1, maxLength: 10 }).map(withLines);

  it('add up to the tiyn: by section, by body, by programme and by source as in all', () => {
    fc.assert(
      fc.property(plans, (record) => {
        const sums = fundingTotals(redactionOn(record, '2026-01-01'));
        for (const group of [sums.bySection, sums.byBody, sums.byProgramme, sums.bySource]) {
          expect(sumTiyn(group.map(([, sum]) => sum.amount))).toBe(sums.all.amount);
        }
      }),
    );
  });

  it('count a measure once, whoever co-executes it', () => {
    fc.assert(
      fc.property(plans, (record) => {
        const sums = fundingTotals(redactionOn(record, '2026-01-01'));
        expect(sums.byBody.reduce((count, [, sum]) => count + sum.measures, 0)).toBe(10);
        expect(sums.all.measures).toBe(10);
      }),
    );
  });

  it('survive JSON exactly', () => {
    fc.assert(
      fc.property(plans, (record) => {
        const sums = fundingTotals(redactionOn(record, '2026-01-01'));
        const encoded = JSON.parse(JSON.stringify(encodeTotals(sums))) as { all: { amount: string } };
        expect(BigInt(encoded.all.amount)).toBe(sums.all.amount);
      }),
    );
  });
});

describe('tenge and tiyn', () => {
  it('go into each other exactly, whatever the amount', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), (amount) => {
        expect(tiynFromTenge(tengeString(amount))).toBe(amount);
      }),
    );
  });

  it('refuse what is finer than a tiyn or no number', () => {
    for (const wrong of ['1.234', '', 'x', '1,5', '1e3', ' 1']) expect(tiynFromTenge(wrong)).toBeNull();
  });
});

describe('a plan that says nothing of money', () => {
  const funding = (text: string) => ({ text: { ru: text }, source: 'not-given' as const, lines: [] });
  const silent = (texts: readonly string[]): PlanRecord => {
    let at = 0;
    return { ...seed, wordings: seed.wordings.map((wording) => (isMeasure(wording) ? { ...wording, funding: funding(texts[at++ % texts.length] ?? '') } : wording)) };
  };
  const sumsOf = (record: PlanRecord) => encodeTotals(fundingTotals(redactionOn(record, '2026-01-01')));

  it.each([[''], ['-'], ['—'], [' – ']])('costs neither zero nor an amount that is due: its cells are "%s"', (text) => {
    const sums = sumsOf(silent([text]));
    expect(sums.all).toEqual({ amount: '0', measures: 10, withAmount: 0, amountUnknown: [], unsaid: 10 });
    expect(sums.bySource.map(([source, sum]) => [source, sum.measures])).toEqual([['', 10]]);
    for (const language of ['kk', 'ru', 'en'] as const) {
      expect(amountWords(sums.all, language)).toBe(translate(language, 'funding.unsaid'));
      expect(renderToStaticMarkup(FundingSummary({ language, totals: sums, names: { numberOf: String } }))).not.toMatch(/0|₸/);
    }
    expect(dimensionsTold(sums, DIMENSIONS)).toEqual([]);
  });

  it('is told from one whose words speak of money and give no amount', () => {
    const sums = sumsOf(silent(['', 'В пределах средств, определяемых при уточнении бюджета']));
    expect(sums.all).toMatchObject({ withAmount: 0, unsaid: 5 });
    expect(sums.all.amountUnknown).toHaveLength(5);
    expect(amountWords(sums.all, 'ru')).toBe('сумма не указана');
  });

  it('says of a measure in a table that the plan does not say, not that the amount is unknown', () => {
    expect(fundingWords(funding(''), 'ru', () => null)).toBe('в плане не указано');
    expect(fundingWords({ ...funding(''), text: { kk: undefined, ru: '-' } }, 'ru', () => null)).toBe('в плане не указано');
    expect(fundingWords({ ...funding(''), source: 'local-budget' }, 'ru', () => null)).toBe('местный бюджет, сумма не указана');
  });

  it('has no share of nothing, no empty table of programmes and no zero as its sum', () => {
    const sums = fundingTotals(redactionOn({ ...seed, wordings: seed.wordings.map((one) => (isMeasure(one) ? { ...one, funding: { ...funding('Не требуется'), source: 'none' } } : one)) }, '2026-01-01'));
    const totals = encodeTotals(sums);
    expect(dimensionsTold(totals, DIMENSIONS)).toEqual(['body', 'section', 'source']);
    const names = { bodies: {}, programmes: {}, sections: {}, numberOf: String };
    const table = renderToStaticMarkup(FundingTable({ language: 'ru', totals, dimension: 'source', names }));
    expect(table).not.toContain('Доля');
    expect(table).not.toContain('₸');
    expect(table).toContain('не требуется');
  });
});
