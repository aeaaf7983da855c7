import fc from 'fast-check';
import { searchFold } from '../../cms/domain/text/search-fold';

describe('search folding', () => {
  test('a Latin i and a Cyrillic і find each other', () => {
    expect(searchFold('жөнiндегi iс-шаралар')).toBe(searchFold('жөніндегі іс-шаралар'));
  });

  test('a Latin Y finds the Government in Kazakh', () => {
    expect(searchFold('Yкiметi')).toBe(searchFold('Үкіметі'));
  });

  test('capitals and small letters find each other, look-alikes included', () => {
    expect(searchFold('HҰСҚАУЛЫҚ')).toBe(searchFold('нұсқаулық'));
    expect(searchFold('Microsoft')).toBe(searchFold('MICROSOFT'));
  });

  test('Kazakh letters stay apart', () => {
    const letters = ['а', 'ә', 'к', 'қ', 'н', 'ң', 'г', 'ғ', 'у', 'ұ', 'ү', 'о', 'ө', 'х', 'һ', 'и', 'і', 'ы'];
    expect(new Set(letters.map(searchFold)).size).toBe(letters.length);
  });

  test('quotes, dashes and spaces do not stand in the way', () => {
    expect(searchFold('«Мекен–жай»\u00a0 тіркелімі ')).toBe('"мекен-жай" тіркелімі');
  });

  test('folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(searchFold(searchFold(text))).toBe(searchFold(text));
      }),
    );
    const mixed = fc.string({ unit: fc.constantFrom(...'aceiopxyABEHKMOPTXYаәіүұуқкґ-« rsf1') });
    fc.assert(fc.property(mixed, (text) => { expect(searchFold(searchFold(text))).toBe(searchFold(text)); }));
  });
});
