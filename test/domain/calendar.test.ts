import fc from 'fast-check';
import {
  addDays,
  dayNumber,
  daysInMonth,
  fromDayNumber,
  isIsoDate,
  isoDate,
  lastDayOfMonth,
  partsOf,
} from '../../cms/domain/calendar/iso-date';
import { dateInKazakhstan } from '../../cms/domain/calendar/kazakhstan';
import { numberSortKey } from '../../cms/domain/order/number-sort-key';
import { slugOf } from '../../cms/domain/text/slug';

const dates = fc
  .record({ year: fc.integer({ min: 1000, max: 2999 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 31 }) })
  .filter(({ year, month, day }) => day <= daysInMonth(year, month))
  .map(({ year, month, day }) => isoDate(year, month, day));

describe('calendar dates', () => {
  it('know leap years: 29 February is in 2004 and 2000, not in 2005 and 1900', () => {
    expect(['2004-02-29', '2000-02-29'].every(isIsoDate)).toBe(true);
    expect(['2005-02-29', '1900-02-29', '2005-13-01', '2005-00-10', '2005-1-1', '', null].some(isIsoDate)).toBe(false);
  });

  it('end September on the 30th and a quarter on its last day', () => {
    expect(lastDayOfMonth(2006, 9)).toBe('2006-09-30');
    expect(lastDayOfMonth(2007, 12)).toBe('2007-12-31');
  });

  it('go to day numbers and back', () => {
    fc.assert(fc.property(dates, (date) => expect(fromDayNumber(dayNumber(date))).toBe(date)));
  });

  it('keep their parts', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const { year, month, day } = partsOf(date);
        expect(isoDate(year, month, day)).toBe(date);
        expect(isIsoDate(date)).toBe(true);
      }),
    );
  });

  it('move by days and back again, in order', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 4000 }), (date, days) => {
        expect(addDays(addDays(date, days), -days)).toBe(date);
        expect(addDays(date, days) > date).toBe(true);
      }),
    );
  });

  it('change in Kazakhstan five hours before they change in Greenwich', () => {
    expect(dateInKazakhstan(new Date('2026-11-22T18:59:59Z'))).toBe('2026-11-22');
    expect(dateInKazakhstan(new Date('2026-11-22T19:00:00Z'))).toBe('2026-11-23');
  });
});

describe('numbers of acts', () => {
  it('stand in their natural order', () => {
    const sorted = ['178-ө', '9', '86', '10', '178'].sort((a, b) => (numberSortKey(a) < numberSortKey(b) ? -1 : 1));
    expect(sorted).toEqual(['9', '10', '86', '178', '178-ө']);
  });

  it('compare as the numbers they are', () => {
    const number = fc.integer({ min: 0, max: 999_999 });
    fc.assert(
      fc.property(number, number, (a, b) => {
        expect(numberSortKey(String(a)) < numberSortKey(String(b))).toBe(a < b);
      }),
    );
  });
});

describe('an address made of a text', () => {
  it('is small Latin letters and digits joined by hyphens', () => {
    expect(slugOf('178-ө 2005-06-27')).toBe('178-o-2005-06-27');
    expect(slugOf('Әділет министрлігі')).toBe('adilet-ministrligi');
  });

  it('is accepted as an address whatever the text, or empty', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(slugOf(text)).toMatch(/^$|^[a-z0-9]+(?:-[a-z0-9]+)*$/)));
  });
});
