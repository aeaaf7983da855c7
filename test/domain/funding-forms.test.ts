import fc from 'fast-check';
import type { FundingSource } from '../../cms/domain/money/funding';
import { readFunding, type FundingFound, type FundingReading } from '../../cms/domain/money/read-funding';
import { sumTiyn, tengeString, tiynFromTenge } from '../../cms/domain/money/tiyn';
import type { Multiplier } from '../../cms/domain/money/unit';
import { fuzzRuns } from '../support/fuzz-runs';

type Language = 'kk' | 'ru';
type Unit = readonly [words: string, multiplier: Multiplier];

const UNITS: Readonly<Record<Language, readonly Unit[]>> = {
  kk: [['теңге', 1n], ['мың теңге', 1000n], ['мың. теңге', 1000n], ['мың тг', 1000n], ['млн. теңге', 1_000_000n], ['млн.теңге', 1_000_000n], ['млрд теңге', 1_000_000_000n]],
  ru: [['тенге', 1n], ['тыс. тенге', 1000n], ['тыс.тг', 1000n], ['тысяч тенге', 1000n], ['млн. тенге', 1_000_000n], ['млн', 1_000_000n], ['миллионов тенге', 1_000_000n], ['млрд. тенге', 1_000_000_000n]],
};
const SOURCES: Readonly<Record<Language, ReadonlyArray<readonly [string, FundingSource]>>> = {
  kk: [['Республикалық бюджет', 'republican-budget'], ['облыстық бюджет', 'oblast-budget'], ['ЖБ', 'local-budget'], ['аудандық бюджет', 'local-budget'], ['кәсіпорындардың өз қаражаты', 'own-funds'], ['гранттар', 'other'], ['бюджеттен тыс қаражат', 'other']],
  ru: [['Республиканский бюджет', 'republican-budget'], ['РБ', 'republican-budget'], ['областной бюджет', 'oblast-budget'], ['средства местного бюджета', 'local-budget'], ['МБ', 'local-budget'], ['собственные средства предприятий', 'own-funds'], ['внебюджетные средства', 'other'], ['займы', 'other']],
};
const YEARS: Readonly<Record<Language, ReadonlyArray<(year: number) => string>>> = {
  kk: [(year) => `${year} ж. - `, (year) => `${year}ж.-`, (year) => `${year} жыл – `, (year) => `${year} жылы `, (year) => `${year} жылға: `],
  ru: [(year) => `${year} г. - `, (year) => `${year}г.-`, (year) => `${year} год – `, (year) => `${year} - `, (year) => `на ${year} год – `, (year) => `${year}: `],
};
const TOTALS: Readonly<Record<Language, readonly string[]>> = {
  kk: ['Барлығы: ', 'Жиыны – ', 'Барлығы – '],
  ru: ['Всего: ', 'Итого – ', 'Всего – '],
};

interface Printed {
  readonly tiyn: bigint;
  readonly digits: string;
}

const language = fc.constantFrom<Language>('kk', 'ru');
const figure = fc
  .record({ whole: fc.integer({ min: 1, max: 999_999 }), decimals: fc.constantFrom('', '0', '5', '25', '50'), mark: fc.constantFrom(',', '.'), space: fc.constantFrom('', ' ', '\u00a0', '\u2009', "'") })
  .map(({ whole, decimals, mark, space }): Printed => ({
    tiyn: BigInt(whole) * 100n + BigInt(decimals.padEnd(2, '0') || '0'),
    digits: String(whole).replace(/\B(?=(\d{3})+$)/g, space) + (decimals === '' ? '' : mark + decimals),
  }));
const years = fc.uniqueArray(fc.integer({ min: 1997, max: 2030 }), { minLength: 2, maxLength: 4 }).map((list) => [...list].sort());
const separator = fc.constantFrom('; ', ', ', '\n', ';\n');

function read(text: string, lang: Language, header: Unit | null = null): FundingReading {
  const unit = header === null ? null : ({ multiplier: header[1], place: 'header' } as const);
  return readFunding(text, { language: lang, unit }).funding;
}

describe('an amount printed in any form reads back the same', () => {
  test('alone, with the unit in the cell or in the header', () => {
    fc.assert(
      fc.property(language, figure, fc.nat(), fc.boolean(), (lang, amount, at, inHeader) => {
        const unit = UNITS[lang][at % UNITS[lang].length] as Unit;
        const printed = inHeader ? amount.digits : `${amount.digits} ${unit[0]}`;
        expect([printed, read(printed, lang, inHeader ? unit : null)]).toEqual([
          printed,
          expect.objectContaining({ amountTenge: tengeString(amount.tiyn * unit[1]), unit: inHeader ? 'header' : 'cell', lines: [] }),
        ]);
      }),
      { numRuns: 600 },
    );
  });

  test('one a year, the unit beside each, at the end of the list or in the header', () => {
    const place = fc.constantFrom('each', 'end', 'header');
    fc.assert(
      fc.property(language, years, fc.array(figure, { minLength: 4, maxLength: 4 }), fc.nat(), fc.nat(), separator, place, (lang, list, amounts, unitAt, yearAt, mark, where) => {
        // A figure without a unit that looks like a year may be one to a person as well.
        fc.pre(where === 'each' || !amounts.some(({ digits }) => /^(?:19|20)\d\d$/.test(digits)));
        const unit = UNITS[lang][unitAt % UNITS[lang].length] as Unit;
        const year = YEARS[lang][yearAt % YEARS[lang].length] as (year: number) => string;
        const printed = list
          .map((one, index) => `${year(one)}${amounts[index]?.digits}${where === 'each' || (where === 'end' && index === list.length - 1) ? ` ${unit[0]}` : ''}`)
          .join(mark);
        const tiyn = list.map((_, index) => (amounts[index]?.tiyn ?? 0n) * unit[1]);
        const got = read(printed, lang, where === 'header' ? unit : null);
        expect([printed, got.lines, got.amountTenge]).toEqual([
          printed,
          list.map((one, index) => ({ year: one, amountTenge: tengeString(tiyn[index] ?? 0n) })),
          tengeString(sumTiyn(tiyn)),
        ]);
      }),
      { numRuns: 600 },
    );
  });

  test('one a source, with or without a printed total', () => {
    fc.assert(
      fc.property(language, fc.nat(), fc.nat({ max: 3 }), figure, figure, fc.nat(), separator, fc.boolean(), fc.boolean(), (lang, from, step, one, other, unitAt, mark, withTotal, inBrackets) => {
        const [first, second] = [SOURCES[lang][from % SOURCES[lang].length], SOURCES[lang][(from + step + 1) % SOURCES[lang].length]] as const;
        fc.pre(first !== undefined && second !== undefined && first[1] !== second[1]);
        const unit = UNITS[lang][unitAt % UNITS[lang].length] as Unit;
        const sum = (one.tiyn + other.tiyn) * unit[1];
        const total = `${TOTALS[lang][from % 3]}${tengeString(one.tiyn + other.tiyn).replace('.', ',')} ${unit[0]}, ${lang === 'ru' ? 'в т.ч.' : 'оның ішінде:'} `;
        const [open, close] = inBrackets ? [' (', ')'] : [' – ', ''];
        const printed = `${withTotal ? total : ''}${first[0]}${open}${one.digits} ${unit[0]}${close}${mark}${second[0]}${open}${other.digits} ${unit[0]}${close}`;
        const { funding: got, doubts } = readFunding(printed, { language: lang });
        expect([printed, got.source, got.amountTenge, got.lines, doubts]).toEqual([
          printed,
          'several',
          tengeString(sum),
          [
            { source: first[1], amountTenge: tengeString(one.tiyn * unit[1]) },
            { source: second[1], amountTenge: tengeString(other.tiyn * unit[1]) },
          ],
          [],
        ]);
      }),
      { numRuns: 600 },
    );
  });
});

describe('whatever a cell holds', () => {
  const PIECES = [
    '1', '15', '2005', '2003-2005', '001', '104', '100,0', '1 500', '15.000', "1'000", '000', ' ', '\n', ', ', '; ', ' – ', '-', ':', '(', ')', '"', '«', '»', '%', '№',
    'млн', 'мың', 'тыс.', 'т.т.', 'теңге', 'тенге', 'тг', '$', 'ж.', 'жыл', 'г.', 'год', 'РБ', 'МБ', 'бюджет', 'бюджеттер', 'республикалық', 'местный', 'және', 'и',
    'Всего', 'барлығы', 'в т.ч.', 'оның ішінде', 'бағдарлама', 'программа', 'БП', 'не требуется', 'шегінде', 'в пределах', 'бес', 'пять', 'миллион', 'долларов', 'га', 'до', 'дейін', 'ежегодно',
  ];
  const text = fc.oneof(
    fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join('')),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(' ')),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );
  const unit = fc.constantFrom(null, { multiplier: 1000n, place: 'header' } as const);

  test('it is read without fail, and no tiyn appears or goes between lines and sum', () => {
    const before = process.cpuUsage();
    fc.assert(
      fc.property(text, language, unit, (source, lang, header) => {
        const wrong = wrongIn(readFunding(source, { language: lang, unit: header }));
        if (wrong !== null) throw new Error(wrong);
      }),
      { numRuns: fuzzRuns },
    );
    expect(process.cpuUsage(before).user / 1000 / fuzzRuns).toBeLessThan(2);
  });
});

/** What no reading of a cell may have, or null. */
function wrongIn({ funding, doubts, rule }: FundingFound): string | null {
  if (!/^funding\/[a-z-]+$/.test(rule)) return `the rule is ${rule}`;
  const amounts = funding.lines.map(({ amountTenge }) => (amountTenge === undefined ? null : tiynFromTenge(amountTenge)));
  if (amounts.some((amount) => amount !== null && amount < 0n)) return 'an amount is below nought';
  if ((funding.source === 'unread' || funding.source === 'none') && funding.amountTenge !== null) return `${funding.source} has an amount`;
  const isSum = funding.amountTenge !== null && amounts.length > 0 && amounts.every((amount) => amount !== null);
  const isDoubted = doubts.some(({ code }) => code === 'parts-differ-from-total');
  const sum = tengeString(sumTiyn(amounts.map((amount) => amount ?? 0n)));
  return isSum && !isDoubted && sum !== funding.amountTenge ? `the lines sum to ${sum}, the cell to ${funding.amountTenge}` : null;
}
