import fc from 'fast-check';
import { compareRedactions, wordingsOf } from '../../cms/domain/change/compare';
import { deadlineLedger, ledgerSums } from '../../cms/domain/change/deadline-ledger';
import { fundingBridge } from '../../cms/domain/change/funding-bridge';
import { fundingChange } from '../../cms/domain/change/funding-change';
import { wordDiff } from '../../cms/domain/change/word-diff';
import { redactionOn } from '../../cms/domain/record/redaction';
import { fundingTotals } from '../../cms/domain/record/totals';
import { seedRecord } from '../support/seed-record';
import { askedDates, plansWithHistory, withChanges, type GeneratedChange } from '../support/generated-plans';

const seed = seedRecord();
const measure = (number: string): number =>
  seed.wordings.filter(({ unit }) => unit === 'measure').findIndex((wording) => wording.number === number);
const change = (values: Partial<GeneratedChange>): GeneratedChange => ({
  date: '2007-02-01',
  number: 12,
  measure: measure('1.1'),
  effect: 'substitute',
  due: '2007-12-31',
  tiyn: 100n,
  body: 0,
  ...values,
});

describe('two texts compared word by word', () => {
  const said = (before: string, after: string): string =>
    wordDiff(before, after)
      .map(({ kind, text }) => ({ same: text, deleted: `[-${text}-]`, inserted: `{+${text}+}` })[kind])
      .join('');

  it('show what was struck and what was put in, whole words at a time', () => {
    expect(said('2006 жылғы 3-тоқсан', '2006 жылғы 4-тоқсан')).toBe('2006 жылғы [-3-]{+4+}-тоқсан');
    expect(said('до 1 мая 2005 г.', 'до 31 декабря 2006 г.')).toBe('до [-1 мая 2005-]{+31 декабря 2006+} г.');
    expect(said('Бұйрық', '')).toBe('[-Бұйрық-]');
    expect(said('', 'Приказ')).toBe('{+Приказ+}');
  });

  it('give back both texts, character by character, and nothing else', () => {
    const text = fc.array(fc.constantFrom('а', 'бә', '1', ' ', '  ', ',', '\n', 'орындау', '(', '😀'), { maxLength: 25 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const stretches = wordDiff(before, after);
        const kept = (kind: string): string => stretches.filter((one) => one.kind === 'same' || one.kind === kind).map((one) => one.text).join('');
        expect([kept('deleted'), kept('inserted')]).toEqual([before, after]);
        expect(stretches.every((one, index) => one.text !== '' && one.kind !== stretches[index + 1]?.kind)).toBe(true);
      }),
    );
  });
});

describe('two redactions compared', () => {
  it('differ in nothing where no change-set took effect between them', () => {
    fc.assert(
      fc.property(plansWithHistory, askedDates, (record, date) => {
        expect(compareRedactions(redactionOn(record, date), redactionOn(record, date))).toEqual([]);
      }),
    );
  });

  it('account for every measure that is in one and not in the other, once', () => {
    fc.assert(
      fc.property(plansWithHistory, askedDates, askedDates, (record, from, to) => {
        const [before, after] = [redactionOn(record, from), redactionOn(record, to)];
        const keys = (redaction: typeof before): string[] => wordingsOf(redaction).map(({ unit, key }) => `${unit} ${key}`);
        const changes = compareRedactions(before, after);
        const named = changes.map(({ unit, key }) => `${unit} ${key}`);
        expect(new Set(named).size).toBe(named.length);
        const of = (kind: string): string[] => changes.filter((one) => one.kind === kind).map(({ unit, key }) => `${unit} ${key}`).sort();
        expect(of('repealed')).toEqual(keys(before).filter((key) => !keys(after).includes(key)).sort());
        expect(of('inserted')).toEqual(keys(after).filter((key) => !keys(before).includes(key)).sort());
      }),
    );
  });
});

describe('the deadline ledger', () => {
  it('tells the first deadline and every move, by how many days and by which order', () => {
    const record = withChanges([
      change({ date: '2007-02-01', due: '2007-03-31' }),
      change({ date: '2008-02-01', due: '2007-03-01', number: 13 }),
    ]);
    const entry = deadlineLedger(record, '2009-01-01').find(({ number }) => number === '1.1');
    expect(entry?.first.due).toBe('2006-09-30');
    expect(entry?.moves.map(({ from, to, days, changeSet }) => [from, to, days, changeSet])).toEqual([
      ['2006-09-30', '2007-03-31', 182, 'c000'],
      ['2007-03-31', '2007-03-01', -30, 'c001'],
    ]);
    expect(entry?.days).toBe(152);
    expect(ledgerSums(deadlineLedger(record, '2009-01-01')).all).toMatchObject({ measures: 10, moved: 1, daysLater: 182, daysEarlier: 30 });
  });

  it('does not count a move before it takes effect, nor one that only changes the words', () => {
    const record = withChanges([change({ date: '2007-02-01', due: '2006-09-30' }), change({ date: '2010-01-01' })]);
    const entry = deadlineLedger(record, '2009-12-31').find(({ number }) => number === '1.1');
    expect(entry?.days).toBe(0);
  });

  it('adds up to the move from the first deadline to the last, whatever lies between', () => {
    fc.assert(
      fc.property(plansWithHistory, askedDates, (record, asOf) => {
        for (const entry of deadlineLedger(record, asOf)) {
          const dated = entry.moves.every(({ days }) => days !== null);
          const last = entry.moves.at(-1)?.to ?? entry.first.due;
          if (!dated || entry.first.due === null || last === null) continue;
          expect(entry.days).toBe((Date.parse(last) - Date.parse(entry.first.due)) / 86_400_000);
        }
      }),
    );
  });

  it('names the change-set that repealed a measure', () => {
    const entry = deadlineLedger(withChanges([change({ effect: 'repeal' })]), '2009-01-01').find(({ number }) => number === '1.1');
    expect(entry?.repealedBy).toBe('c000');
  });
});

describe('tenge gained and lost', () => {
  it('agree with the totals of both dates to the tiyn, in all, by programme and by body', () => {
    fc.assert(
      fc.property(plansWithHistory, askedDates, askedDates, (record, from, to) => {
        const [before, after] = [redactionOn(record, from), redactionOn(record, to)];
        const changed = fundingChange(before, after);
        expect([changed.all.before, changed.all.after]).toEqual([fundingTotals(before).all.amount, fundingTotals(after).all.amount]);
        for (const { before: was, gained, lost, after: is } of [changed.all, ...changed.byBody.map(([, one]) => one), ...changed.byProgramme.map(([, one]) => one)]) {
          expect(was + gained - lost).toBe(is);
        }
      }),
    );
  });

  it('stand apart where one measure gains what another loses', () => {
    const record = withChanges([
      change({ measure: measure('1.1'), tiyn: 500n, date: '2007-01-01' }),
      change({ measure: measure('2.1'), tiyn: 0n, date: '2007-01-01', number: 13 }),
    ]);
    const { all } = fundingChange(redactionOn(record, '2006-12-31'), redactionOn(record, '2007-01-01'));
    expect([all.gained > 0n, all.after - all.before]).toEqual([true, all.gained - all.lost]);
  });
});

describe('the bridge from one total to another', () => {
  it('has a step for each order between the dates, and each starts where the last ended', () => {
    fc.assert(
      fc.property(plansWithHistory, askedDates, askedDates, (record, a, b) => {
        const [from, to] = [a, b].sort() as [string, string];
        const steps = fundingBridge(record, from, to);
        const totals = [fundingTotals(redactionOn(record, from)).all.amount, ...steps.map(({ change: step }) => step.after)];
        expect(steps.map(({ change: step }) => step.before)).toEqual(totals.slice(0, -1));
        expect(totals.at(-1)).toBe(fundingTotals(redactionOn(record, to)).all.amount);
      }),
    );
  });

  it('shows an order whose changes are not known as a step that moves nothing', () => {
    const unknown = seed.changeSets.find(({ changesKnown }) => !changesKnown);
    const steps = fundingBridge(seed, '2006-04-05', '2006-04-06');
    expect(steps.find(({ changeSet }) => changeSet.id === unknown?.id)?.change).toMatchObject({ gained: 0n, lost: 0n });
  });
});
