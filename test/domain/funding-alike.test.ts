import fc from 'fast-check';
import { readingAlike } from '../../cms/domain/money/read-alike';
import { readFunding, type FundingFound } from '../../cms/domain/money/read-funding';

const read = (cell: string): FundingFound => readFunding(cell, { language: 'kk', unit: { multiplier: 1000n, place: 'header' } });

const whole = fc.oneof(fc.nat({ max: 99 }), fc.integer({ min: 100, max: 9999 }), fc.integer({ min: 1990, max: 2030 }), fc.nat({ max: 999_999_999 }));
const decimals = fc.option(fc.tuple(fc.constantFrom(',', '.'), fc.nat({ max: 9999 })), { freq: 1 });
const figure = fc
  .tuple(whole, decimals)
  .map(([digits, parts]) => (parts === null ? String(digits) : `${digits}${parts[0]}${parts[1]}`));

const unit = fc.constantFrom(' мың теңге', ' млн. теңге', ' млрд. тенге', ' теңге', 'тг.', ' тыс. тенге', ' мың\nтеңге', '\nмлн.', ' млн. доллар', ' мың га', '');
const words = fc.constantFrom(
  'республикалық бюджет', 'жергілікті бюджет ', 'республикалық бюд-\nжет', 'за счет средств инвесторов ', 'в пределах средств ', 'талап етілмейді ',
  '005 "Бағдарлама"', '"7 жұмыс орны"', 'бағдарлама ', 'БП 013 ', '2005 жыл - ', '2006 ж. ', '2005-', 'барлығы ', 'в том числе: ', 'до ', 'жыл сайын ', 'шамамен ',
  '№ ', '1) ', '0', '12 ', '12\n', '7', '5 млн. ', '100 мың теңге; ', '(', ')', '; ', ', ', '\n', ' ', '- ', ': ', '$ ', 'бес ', 'РБ – ', '01.02.2006 ',
);
const piece = fc.oneof({ weight: 3, arbitrary: words }, { weight: 2, arbitrary: fc.tuple(fc.constant('\u0000'), unit).map((pair) => pair.join('')) });
const wording = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(''));

/** Cells of one wording with figures of their own. */
const cells = fc
  .tuple(wording, fc.array(fc.array(figure, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 4 }))
  .map(([text, figures]) => figures.map((own) => text.replace(/\u0000/g, ((at) => () => own[at++] ?? '')(0))));

test('a cell read as one before it but for its figure is read as by itself', () => {
  fc.assert(
    fc.property(fc.array(cells, { minLength: 1, maxLength: 4 }), (wordings) => {
      const alike = readingAlike(read);
      for (const cell of wordings.flat()) expect(alike(cell)).toEqual(read(cell));
    }),
    { numRuns: 2000 },
  );
});

test('ten thousand cells of one wording are read by the grammar twice: as first met, and for all others', () => {
  let readings = 0;
  const alike = readingAlike((cell) => {
    readings += 1;
    return read(cell);
  });
  const amounts = Array.from({ length: 10_000 }, (_, index) => alike(`${index + 10_000},5 мың теңге сомасында 005 "Бағдарлама" республикалық бюджет`).funding.amountTenge);
  expect([readings, amounts[0], amounts.at(-1)]).toEqual([2, '10000500', '19999500']);
});
