import { across, doubts, down, page, readPrinted, table } from '../support/printed-acts';

const HEADER = ['№', 'Мероприятия', 'Срок', 'Исполнители', 'Сумма, тыс. тенге'];
const KAZAKH = ['Р/с №', 'Іс-шаралар', 'Мерзімі', 'Орындаушылар', 'Құны, мың теңге'];
const row = (number: string, amount = '10'): string[] => [number, `Сделать ${number}`, '2005 год', 'МФ', amount];
const heading = (text: string) => [across(text, 5)];

describe('headings over rows', () => {
  test('are numbered in Roman figures, in Arabic ones, by a word, by a letter or not at all', () => {
    const { sections } = readPrinted(page(table(HEADER,
      heading('Раздел I. Законы'), row('1'), heading('Раздел II. Деньги'), row('2'), heading('Глава 3 Люди'), row('3'),
      heading('ІV. Связь'), row('4'), heading('5. Дороги'), row('5'), heading('А. Мосты'), row('6'), heading('Прочее'), row('7'),
    )));
    expect(sections.map(({ label, number, title }) => [label ?? '', number, title.ru])).toEqual([
      ['Раздел', 'I', 'Законы'], ['Раздел', 'II', 'Деньги'], ['Глава', '3', 'Люди'], ['', 'IV', 'Связь'], ['', '5', 'Дороги'], ['', 'А', 'Мосты'], ['', '', 'Прочее'],
    ]);
  });

  test('Kazakh ones count after the number', () => {
    const { sections } = readPrinted(page(table(KAZAKH,
      heading('1-бөлім. Заңдар'), ['1', 'Дайындау', '2005 жыл', 'ӘМ', '1'], heading('ІІ тарау. Қаржы'), ['2', 'Бөлу', '2005 жыл', 'ҚМ', '1'],
      heading('1-ші кезең'), ['3', 'Тексеру', '2005 жыл', 'ҚМ', '1'],
    )));
    expect(sections.map(({ label, number, title }) => [label ?? '', number, title.kk])).toEqual([
      ['бөлім', '1', 'Заңдар'], ['тарау', 'II', 'Қаржы'], ['', '', '1-ші кезең'],
    ]);
  });

  test('lie one within another', () => {
    const { sections, measures } = readPrinted(page(table(KAZAKH,
      heading('1-бағыт. Инфрақұрылым'), heading('1.1-міндет. Клубтар'), ['1', 'Салу', '2005 жыл', 'ӘМ', '1'],
      heading('1.2-міндет. Кадрлар'), ['2', 'Оқыту', '2005 жыл', 'ҚМ', '1'], heading('2-бағыт. Мазмұн'), ['3', 'Шығару', '2005 жыл', 'ҚМ', '1'],
    )));
    expect(sections.map(({ within }) => within ?? null)).toEqual([null, 0, 0, null]);
    expect(measures.map(({ sectionAt }) => sectionAt)).toEqual([1, 2, 3]);
  });

  test('with a stop after the number and after the word it counts stand beside those without', () => {
    const { sections } = readPrinted(page(table(KAZAKH,
      heading('1. Басымдық. Өсу'), heading('1.1. Жұмыс'), ['1', 'Дайындау', '2005 жыл', 'ӘМ', '1'], heading('2 Басымдық. Бағалау'), heading('2.1. Көрсеткіштер'), ['2', 'Бөлу', '2005 жыл', 'ҚМ', '1'],
    )));
    expect(sections.map(({ label, number, title, within }) => [label ?? '', number, title.kk, within ?? null])).toEqual([
      ['', '1', 'Басымдық. Өсу', null], ['', '1.1', 'Жұмыс', 0], ['Басымдық', '2', 'Бағалау', null], ['', '2.1', 'Көрсеткіштер', 2],
    ]);
  });

  test('numbered by parts lie only within the heading whose number they begin with', () => {
    const { sections, measures } = readPrinted(page(table(HEADER,
      heading('1. Вода'), row('1'), heading('1.1. Реки'), row('2'), heading('1.1.1. Берега'), row('3'), heading('2.1. Леса'), row('4'), heading('2.2. Парки'), row('5'),
    )));
    expect(sections.map(({ number, within }) => [number, within ?? null])).toEqual([['1', null], ['1.1', 0], ['1.1.1', 1], ['2.1', null], ['2.2', null]]);
    expect(measures.map(({ sectionAt }) => sectionAt)).toEqual([0, 1, 2, 3, 4]);
  });

  test('may stand as a number and a title with every other cell empty', () => {
    const { sections, measures } = readPrinted(page(table(HEADER,
      ['1.', 'ОХРАНА ВОД', '', '', ''], row('1.1.'), row('1.2.'), ['2.', 'Охрана земель', '', '', ''], row('2.1.'), ['II', 'Прочие меры', '', '', ''], row('1'),
    )));
    expect(sections.map(({ number, title }) => [number, title.ru])).toEqual([['1', 'ОХРАНА ВОД'], ['2', 'Охрана земель'], ['II', 'Прочие меры']]);
    expect(measures.map(({ number }) => number)).toEqual(['1.1', '1.2', '2.1', '1']);
  });

  test('a measure that says nothing but its action is no heading', () => {
    const { sections, measures } = readPrinted(page(table(HEADER, row('1'), ['2', 'Сделать и это', '', '', ''], row('3'))));
    expect(sections).toEqual([]);
    expect(measures.map(({ number }) => number)).toEqual(['1', '2', '3']);
  });
});

describe('printed totals', () => {
  test('are compared with the sum of what they stand for: a section, the plan', () => {
    const reading = readPrinted(page(table(HEADER,
      heading('I. Первый'), row('1'), row('2', '20'), ['', 'Итого по разделу I', '', '', '30'],
      heading('II. Второй'), row('3'), row('4', '20'), ['', 'Итого по разделу II', '', '', '40'], [across('Всего по плану', 4), '60'],
    )));
    expect(reading.measures).toHaveLength(4);
    expect(reading.printedTotals.map(({ section, amountTenge, sumTenge }) => [section, amountTenge, sumTenge])).toEqual([
      ['I', '30000', '30000'], ['II', '40000', '30000'], [null, '60000', '60000'],
    ]);
    expect(reading.warnings).toContainEqual({ code: 'total-differs', where: 'printedTotals.1', message: 'the printed total differs from the sum: 40000 ≠ 30000' });
    expect(doubts(reading)).toHaveLength(1);
  });

  test('give a year its sum, and are compared by years', () => {
    const reading = readPrinted(page(table(
      [down('№', 2), down('Мероприятия', 2), down('Срок', 2), down('Исполнители', 2), across('Сумма, тыс. тенге', 3)],
      ['Всего', '2005 г.', '2006 г.'],
      ['1', 'Купить', '2006 год', 'МФ', '30', '10', '20'],
      ['2', 'Продать', '2006 год', 'МФ', '30', '20', '10'],
      ['', 'Итого', '', '', '60', '20', '40'],
    )));
    expect(reading.printedTotals[0]?.lines).toEqual([{ year: 2005, amountTenge: '20000' }, { year: 2006, amountTenge: '40000' }]);
    expect(reading.warnings.filter(({ code }) => code === 'total-differs').map(({ message }) => message)).toEqual([
      'the printed total differs from the sum: 2005: 20000 ≠ 30000', 'the printed total differs from the sum: 2006: 40000 ≠ 30000',
    ]);
  });

  test('a bare one sums its section, and the last of all the plan', () => {
    const reading = readPrinted(page(table(KAZAKH,
      heading('Бірінші'), ['1', 'Салу', '2005 жыл', 'ӘМ', '1'], [across('Жиыны: 1', 5)],
      heading('Екінші'), ['2', 'Салу', '2005 жыл', 'ӘМ', '2'], [across('Жиыны: 2', 5)], [across('Барлығы: 3', 5)],
    )));
    expect(reading.printedTotals.map(({ section, sumTenge }) => [section, sumTenge])).toEqual([['Бірінші', '1000'], ['Екінші', '2000'], [null, '3000']]);
    expect(doubts(reading)).toEqual([]);
  });

  test('the parts of a total are no totals of their own', () => {
    const reading = readPrinted(page(table(HEADER, row('1'), ['', 'Всего, в том числе:', '', '', '10'], ['', 'республиканский бюджет', '', '', '4'], ['', 'местный бюджет', '', '', '6'])));
    expect(reading.measures).toHaveLength(1);
    expect(reading.printedTotals.map(({ amountTenge, part }) => [amountTenge, part ?? false])).toEqual([['10000', false], ['4000', true], ['6000', true]]);
    expect(doubts(reading)).toEqual([]);
  });

  test('those of nested sections carry the path to theirs', () => {
    const { printedTotals } = readPrinted(page(table(HEADER,
      heading('Раздел I. Вода'), heading('1. Реки'), row('1'), [across('Итого по рекам: 10', 5)], heading('2. Озера'), row('2', '5'), [across('Итого по разделу I: 15', 5)],
    )));
    expect(printedTotals.map(({ sectionPath, sumTenge }) => [sectionPath, sumTenge])).toEqual([[['I', '1'], '10000'], [['I'], '15000']]);
  });

  test('a total in another case of the label is that section’s, and the plan’s own words are the plan’s', () => {
    const { printedTotals } = readPrinted(page(table(KAZAKH,
      heading('1-бағыт. Су'), heading('1.1-міндет. Өзен'), ['1', 'Салу', '2005 жыл', 'ӘМ', '1'], heading('1.2-міндет. Көл'), ['2', 'Салу', '2005 жыл', 'ӘМ', '2'],
      [across('1-бағыт бойынша барлығы', 4), '3'], heading('2-бағыт. Жер'), ['3', 'Жырту', '2005 жыл', 'ӘМ', '4'], ['', 'Жоспар бойынша жалпы сома', '', '', '7'],
    )));
    expect(printedTotals.map(({ section, sumTenge }) => [section, sumTenge])).toEqual([['1', '3000'], [null, '7000']]);
  });

  test('sections of one title are summed apart', () => {
    const { totals } = readPrinted(page(table(HEADER, heading('Подготовка'), row('1'), heading('Работа'), row('2'), heading('Подготовка'), row('3', '7'))));
    expect(totals.bySection).toEqual({ 'Подготовка': '10000', 'Работа': '10000', 'Подготовка (2)': '7000' });
  });
});

describe('notes in the place of rows', () => {
  test('say that a row is no more, and its number is not missed', () => {
    const reading = readPrinted(page(table(HEADER, row('1'), ['2', across('Исключена распоряжением Премьер-Министра РК от 11.09.2004 № 130-р.', 4)], row('3'))));
    expect(reading.amendments).toMatchObject([{ target: 'row 2', event: 'repealed', order: { number: '130-р', date: '2004-09-11' } }]);
    expect(reading.measures.map(({ number }) => number)).toEqual(['1', '3']);
    expect(doubts(reading).map(([code]) => code)).toEqual(['date-two-ways']);
  });
});
