import fc from 'fast-check';
import { dateInSearch, datedPath, isDatedPage, searchWithDate } from '../../admin/office/as-of/dated-path';
import { comparisonPath, datesAsked, datesToCompare } from '../../admin/office/plans/compare/comparison-path';
import { daysWords } from '../../admin/office/plans/ledger/days-words';
import { actsOf, dateOfPeriod } from '../../admin/office/plans/redaction-words';
import { periodOn, redactionPeriods } from '../../cms/domain/change/periods';
import { redactionOn } from '../../cms/domain/record/redaction';
import { amendedSeed } from '../support/amended-seed';
import { askedDates, plansWithHistory } from '../support/generated-plans';
import { seedRecord } from '../support/seed-record';

describe('a path of the office', () => {
  it.each([
    ['/', '/?asOf=2007-03-01'],
    ['/plans', '/plans?asOf=2007-03-01'],
    ['/plans/abc/show#1.2', '/plans/abc/show?asOf=2007-03-01#1.2'],
    ['/plans/abc/show/ledger', '/plans/abc/show/ledger?asOf=2007-03-01'],
    ['/measures?sort=due&page=2', '/measures?sort=due&page=2&asOf=2007-03-01'],
    ['/responsible-bodies/abc/show', '/responsible-bodies/abc/show?asOf=2007-03-01'],
    ['/budget-programmes/abc/show', '/budget-programmes/abc/show?asOf=2007-03-01'],
  ])('%s takes the date along', (path, dated) => {
    expect(datedPath(path, '2007-03-01')).toBe(dated);
    expect(datedPath(path, null)).toBe(path);
  });

  it.each(['/plans/abc', '/plans/abc/draft', '/orders', '/orders/abc/show', '/imports/new', '/responsible-bodies/create', '/amendments'])(
    '%s does not differ from date to date, and takes none',
    (path) => {
      expect(isDatedPage(path)).toBe(false);
      expect(datedPath(path, '2007-03-01')).toBe(path);
    },
  );

  it('keeps the date it names itself', () => {
    expect(datedPath('/plans/abc/show?asOf=2006-04-06', '2007-03-01')).toBe('/plans/abc/show?asOf=2006-04-06');
  });

  it('asks for today where its date is none', () => {
    expect([dateInSearch('?asOf=2007-02-30'), dateInSearch('?asOf=yesterday'), dateInSearch(''), dateInSearch('?asOf=2007-02-28')]).toEqual([null, null, null, '2007-02-28']);
    expect(searchWithDate('?page=2&asOf=2007-02-28', null)).toBe('?page=2');
    expect(searchWithDate('?asOf=2007-02-28', null)).toBe('');
  });
});

describe('the two dates of a comparison', () => {
  const record = amendedSeed();
  const nothing = { from: null, to: null };

  it('are, unless chosen, the redaction looked at and the one before it', () => {
    expect(datesToCompare(record, nothing, '2007-06-01')).toEqual({ from: '2006-04-06', to: '2007-02-01' });
    expect(datesToCompare(record, nothing, '2026-11-23')).toEqual({ from: '2008-07-01', to: '2008-09-10' });
  });

  it('are of the first redaction and the next where there is none before', () => {
    expect(datesToCompare(record, nothing, '2006-05-01')).toEqual({ from: '2006-04-06', to: '2007-02-01' });
    expect(datesToCompare(seedRecord(), nothing, '2026-11-23')).toEqual({ from: '2006-04-06', to: '2006-04-06' });
  });

  it('are turned round where the later was named first, and never lie before the plan is held', () => {
    expect(datesToCompare(record, { from: '2009-01-01', to: '2007-03-01' }, '2026-11-23')).toEqual({ from: '2007-03-01', to: '2009-01-01' });
    expect(datesToCompare(record, { from: '1999-01-01', to: '2007-03-01' }, '2026-11-23')).toEqual({ from: '2006-04-06', to: '2007-03-01' });
    fc.assert(
      fc.property(plansWithHistory, fc.option(askedDates), fc.option(askedDates), askedDates, (plan, from, to, shown) => {
        const dates = datesToCompare(plan, { from, to }, shown);
        expect(dates.from <= dates.to).toBe(true);
        expect(dates.from >= plan.plan.heldFrom).toBe(true);
      }),
    );
  });

  it('stand in its address, and are read from it', () => {
    const address = new URL(comparisonPath('abc', '2007-02-01', '2008-07-01'), 'http://x');
    expect(address.pathname).toBe('/plans/abc/show/compare');
    expect(datesAsked(address.searchParams)).toEqual({ from: '2007-02-01', to: '2008-07-01' });
    expect(datesAsked(new URLSearchParams('from=2007-02-30&to='))).toEqual(nothing);
  });
});

describe('walking the redactions', () => {
  it('leads to a date on which that redaction is in force, and to today where it is today’s', () => {
    fc.assert(
      fc.property(plansWithHistory, askedDates, (plan, today) => {
        const periods = redactionPeriods(plan);
        for (const period of periods) {
          const date = dateOfPeriod(period, periods, today);
          expect(periodOn(periods, date ?? today)).toBe(period);
          expect(redactionOn(plan, date ?? today).sections).toEqual(redactionOn(plan, period.from).sections);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('says which acts made each', () => {
    const [first, second] = redactionPeriods(amendedSeed());
    expect(first === undefined ? '' : actsOf(first, 'en')).toMatch(/No\.\u00A0178-ө.*; .*No\.\u00A086/);
    expect(second === undefined ? '' : actsOf(second, 'ru')).toContain('№\u00A012');
  });
});

describe('days of the ledger', () => {
  it('bear their sign', () => {
    expect([daysWords(730), daysWords(-30), daysWords(0)]).toEqual(['+730', '\u221230', '0']);
  });
});
