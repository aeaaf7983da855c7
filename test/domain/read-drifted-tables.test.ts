import { across, down, lines, page, readPrinted, table } from '../support/printed-acts';

describe('cells that are not under their header', () => {
  test('a wide cell that drifted by one still stands under the header of its own place', () => {
    const reading = readPrinted(
      page(
        table(
          ['', 'Іс-шаралар', across('Орындалу мерзімдері', 2), 'Орындауға жауаптылар'],
          ['1', '2', across('3', 2), '4'],
          ['1', across('Тексеру жүргізу', 2), '2003 жылдың қазанына дейін', 'Қаржы басқармасы'],
          ['2', across('Кеңес өткізу', 2), 'Жыл сайын', 'Әділет басқармасы'],
        ),
      ),
    );
    expect(lines(reading)).toEqual(['1 | Тексеру жүргізу | 2003-10-01 | Қаржы басқармасы | not-given', '2 | Кеңес өткізу | recurring | Әділет басқармасы | not-given']);
  });

  test('a header whose wide cell has columns of its own below it is left as it is', () => {
    const reading = readPrinted(
      page(
        table(
          [down('N', 2), down('Мероприятия', 2), down('Срок', 2), across('Расходы (тыс. тенге)', 2)],
          ['2004', '2005'],
          ['1', 'Ремонт школ', '2005 год', '100,0', '200,0'],
        ),
      ),
    );
    expect(reading.measures[0]?.funding.lines).toEqual([
      { year: 2004, amountTenge: '100000' },
      { year: 2005, amountTenge: '200000' },
    ]);
  });

  test('days under one header of deadlines are a header, not a measure', () => {
    const { measures, columns } = readPrinted(
      page(
        table(
          [down('р/р', 2), down('Шаралар', 2), down('Орындаушылар', 2), across('Орындау мерзімі', 2)],
          ['15.05', '25.05'],
          ['1', 'Конкурс жариялау', 'Қаржы бөлімі', '', ''],
        ),
      ),
    );
    expect(measures.map(({ number }) => number)).toEqual(['1']);
    expect(columns).toEqual(['р/р', 'Шаралар', 'Орындаушылар', 'Орындау мерзімі 15.05', 'Орындау мерзімі 25.05']);
  });

  test('a deadline that slid into another column of a short row heads no section', () => {
    const { sections, warnings } = readPrinted(
      ['N', 'Мероприятия', 'Срок', 'Исполнители'].join('\t') + '\n1\tПроверить\tдо 1.07.98г.\tМинистерство финансов\n1 этап Балхашский район\tдо 1.08.98г.\n2\tДоложить\tдо 1.09.98г.\tМинистерство финансов\n',
    );
    expect(sections).toEqual([]);
    expect(warnings.map(({ code }) => code)).toContain('row-too-short');
  });
});
