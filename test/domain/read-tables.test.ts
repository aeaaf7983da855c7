import { across, doubts, down, lines, page, readPrinted, table } from '../support/printed-acts';

const RU = ['№ п/п', 'Мероприятия', 'Форма завершения', 'Срок исполнения', 'Ответственные исполнители'];
const KK = ['Р/с №', 'Іс-шаралар', 'Аяқтау нысаны', 'Орындау мерзімі', 'Жауаптылар'];

describe('columns are known by their headers', () => {
  test('in any order and however narrow columns break the words', () => {
    const reading = readPrinted(page(table(
      ['Ответст-\nвен-\nные за испол-\nне-\nние', 'Срок ис-\nполне-\nния', 'N\nп/п', 'Форма завер-\nшения', 'Наимено-\nвание меропри-\nятия'],
      ['МФ', '2005 год', '1', 'Отчет', 'Сдать отчет'],
    )));
    expect(lines(reading)).toEqual(['1 | Сдать отчет | 2005-12-31 | МФ | not-given']);
    expect(reading.measures[0]?.completionForm).toEqual({ ru: 'Отчет' });
  });

  test('modern words, Russian and Kazakh', () => {
    const ru = readPrinted(page(table(
      ['№', 'Наименование мероприятия', 'Форма завершения', 'Срок завершения', 'Ответственные за исполнение (реализацию)', 'Предполагаемые расходы (млн. тенге)', 'Источники финансирования'],
      ['1.', 'Построить мост', 'Акт', '2024 год', 'МТ', '12,5', 'РБ'],
    )));
    expect(ru.measures[0]?.funding).toMatchObject({ amountTenge: '12500000', source: 'republican-budget', unit: 'header' });
    const kk = readPrinted(page(table(
      ['№', 'Іс-шараның атауы', 'Аяқталу нысаны', 'Орындалу мерзімі', 'Орындалуына жауаптылар', 'Болжамды шығыстар (мың теңге)', 'Қаржыландыру көздері'],
      ['1', 'Көпір салу', 'Акт', '2024 жыл', 'КМ', '12,5', 'ЖБ'],
    )));
    expect(lines(kk)).toEqual(['1 | Көпір салу | 2024-12-31 | КМ | 12500']);
  });

  test('the volume of funding and its source are two columns; results beside the form of completion are neither', () => {
    const reading = readPrinted(page(table(
      ['N', 'Мероприятие', 'Срок', 'Исполнитель', 'Объем финансирования, млн тенге', 'Источник финансирования', 'Форма завершения', 'Ожидаемые результаты'],
      ['1', 'Посадить лес', '2005 год', 'Акимат', '5,0', 'Областной бюджет', 'Отчет', 'Лес растет'],
    )));
    expect(reading.measures[0]?.funding).toMatchObject({ amountTenge: '5000000', source: 'oblast-budget' });
    expect(reading.measures[0]?.others).toEqual({ 'Ожидаемые результаты': 'Лес растет' });
    expect(doubts(reading)).toEqual([['column-unknown', 'columns.7']]);
  });

  test('executors in two columns are all executors', () => {
    const reading = readPrinted(page(table(
      ['№', 'Мероприятие', 'Срок', 'Ответственный исполнитель', 'Соисполнители'],
      ['1', 'Проверить', '2005 год', 'МВД', 'МФ, МЮ'],
    )));
    expect(reading.measures[0]?.executors.map(({ name }) => name)).toEqual(['МВД', 'МФ', 'МЮ']);
  });
});

describe('a header over several rows', () => {
  const header = [
    [down('№', 3), down('Мероприятия', 3), down('Срок', 3), down('Ответственные', 3), across('Объем финансирования, тыс. тенге', 3), down('Источник финансирования', 3)],
    [down('Всего', 2), across('в том числе по годам', 2)],
    ['2003 г.', '2004 г.'],
  ];

  test('gives each year its amount, and the printed total the whole', () => {
    const { measures, columns } = readPrinted(page(table(...header,
      ['1', '2', '3', '4', '5', '6', '7', '8'],
      ['1', 'Купить', '2003-2004 гг.', 'Акимат', '300', '100', '200', 'Местный бюджет'],
    )));
    expect(columns[6]).toBe('Объем финансирования, тыс. тенге в том числе по годам 2004 г.');
    expect(measures[0]?.funding).toMatchObject({
      amountTenge: '300000', source: 'local-budget',
      lines: [{ year: 2003, amountTenge: '100000' }, { year: 2004, amountTenge: '200000' }],
    });
  });

  test('says where the parts do not add up to the printed total', () => {
    const { warnings } = readPrinted(page(table(...header, ['1', 'Купить', '2003 год', 'Акимат', '350', '100', '200', 'Местный бюджет'])));
    expect(warnings).toContainEqual(expect.objectContaining({ code: 'parts-differ-from-total', where: 'measures.0.funding' }));
  });

  test('without a total the years are summed, and that is said', () => {
    const reading = readPrinted(page(table(
      [down('Р/с №', 2), down('Іс-шаралар', 2), down('Мерзімі', 2), down('Жауаптылар', 2), across('Шығындар, мың теңге', 2)],
      ['2003 ж.', '2004 ж.'],
      ['1', 'Сатып алу', '2004 жыл', 'Әкімдік', '100', '-'],
      ['2', 'Жөндеу', '2004 жыл', 'Әкімдік', '100', '50,5'],
    )));
    expect(reading.measures.map(({ funding }) => funding.amountTenge)).toEqual(['100000', '150500']);
    expect(doubts(reading)).toEqual([['total-not-printed', 'columns']]);
  });

  test('is told in plain text, where no cell is marked as merged', () => {
    const cells = (row: string): string => row.split('|').map((cell) => `\t${cell.trim()}`).join('\n');
    const { measures } = readPrinted([
      'N|Мероприятия|Срок|Исполнители|Расходы, тыс. тенге|Источник', '2005 г.|2006 г.|Всего', '1|2|3|4|5|6|7|8', '1|Купить|2006 г.|МФ|10|20|30|РБ',
    ].map(cells).join('\n\n'));
    expect(measures[0]?.funding).toMatchObject({ amountTenge: '30000', lines: [{ year: 2005 }, { year: 2006 }], source: 'republican-budget' });
  });

  test('columns of sources share the amount among them', () => {
    const { measures } = readPrinted(page(table(
      [down('№', 2), down('Мероприятие', 2), down('Срок', 2), down('Исполнитель', 2), across('Стоимость, млн. тенге', 3)],
      ['Всего', 'республиканский бюджет', 'местный бюджет'],
      ['1', 'Построить', '2004 год', 'Акимат', '5', '3', '2'],
    )));
    expect(measures[0]?.funding).toMatchObject({
      amountTenge: '5000000', source: 'several',
      lines: [{ source: 'republican-budget', amountTenge: '3000000' }, { source: 'local-budget', amountTenge: '2000000' }],
    });
  });
});

describe('rows over pages and merged cells', () => {
  test('a row whose number and most cells are empty goes on with the row above, a word broken over the page whole', () => {
    const reading = readPrinted(page(table(RU,
      ['1', 'Обеспечить доступ к сети Интер-', 'Отчет', '2006 год', 'МТК, акимы'],
      ['', 'нет в школах', '', '', 'областей'],
      ['2', 'Проверить', 'Акт', '2007 год', 'МВД'],
    )));
    expect(lines(reading)).toEqual([
      '1 | Обеспечить доступ к сети Интернет в школах | 2006-12-31 | МТК + акимы областей | not-given',
      '2 | Проверить | 2007-12-31 | МВД | not-given',
    ]);
  });

  test('a repeated header and repeated column numbers are no measures', () => {
    const numbers = ['1', '2', '3', '4', '5'];
    const reading = readPrinted(page(table(KK, numbers, ['1', 'Тексеру', 'Есеп', '2006 жыл', 'ІІМ'], KK, numbers, ['2', 'Оқыту', 'Есеп', '2007 жыл', 'БҒМ'])));
    expect(reading.measures.map(({ number }) => number)).toEqual(['1', '2']);
    expect(reading.tables[0]?.repeats).toHaveLength(2);
    expect(reading.leftOver).toEqual([]);
  });

  test('a deadline and executors merged over rows belong to each of them', () => {
    const reading = readPrinted(page(table(RU,
      ['1', 'Первое', 'Отчет', down('2006 год', 2), down('МФ', 2)],
      ['2', 'Второе', 'Отчет'],
      ['3', 'Третье', 'Отчет', '2007 год', 'МЮ'],
    )));
    expect(reading.measures.map(({ deadline, executorsText }) => [deadline.due, executorsText])).toEqual([['2006-12-31', 'МФ'], ['2006-12-31', 'МФ'], ['2007-12-31', 'МЮ']]);
  });

  test('a measure with a row a source of money is one measure', () => {
    const reading = readPrinted(page(table(
      [down('№', 2), down('Мероприятие', 2), down('Срок', 2), down('Исполнители', 2), across('Расходы, тыс. тенге', 2), down('Источник', 2)],
      ['2005 г.', '2006 г.'],
      [down('1', 2), down('Построить школу', 2), down('2006 год', 2), down('Акимат', 2), '100', '200', 'Республиканский бюджет'],
      ['10', '20', 'Местный бюджет'],
      ['2', 'Отчитаться', '2006 год', 'Акимат', across('не требуется', 2), '-'],
    )));
    expect(lines(reading)).toEqual(['1 | Построить школу | 2006-12-31 | Акимат | 330000', '2 | Отчитаться | 2006-12-31 | Акимат | none']);
    expect(reading.measures[0]?.funding).toMatchObject({ source: 'several', lines: [
      { year: 2005, source: 'republican-budget', amountTenge: '100000' }, { year: 2006, source: 'republican-budget', amountTenge: '200000' },
      { year: 2005, source: 'local-budget', amountTenge: '10000' }, { year: 2006, source: 'local-budget', amountTenge: '20000' },
    ] });
  });

  test('a table parted down the page is one plan', () => {
    const reading = readPrinted(page(
      table(['№', 'Мероприятие', 'Форма завершения', 'Ответственные'], ['1', 'Купить', 'Акт', 'МФ'], ['2', 'Продать', 'Отчет', 'МЮ']),
      'продолжение таблицы',
      table(['№', 'Мероприятие', 'Срок', 'Расходы, тыс. тенге'], ['1', 'Купить', '2004 год', '5'], ['2', 'Продать', '2005 год', '-']),
    ));
    expect(lines(reading)).toEqual(['1 | Купить | 2004-12-31 | МФ | 5000', '2 | Продать | 2005-12-31 | МЮ | not-given']);
  });
});

describe('numbers', () => {
  test('one that is missing, one that repeats, one left out and a count that starts anew are said', () => {
    const row = (number: string): string[] => [number, 'Сделать', 'Отчет', '2005 год', 'МФ'];
    const reading = readPrinted(page(table(RU, row('1.'), row('2'), row('2'), row(''), row('5'), row('1'), row('2'))));
    expect(reading.measures.map(({ number }) => number)).toEqual(['1', '2', '2', '', '5', '1', '2']);
    expect(doubts(reading)).toEqual([
      ['number-missing', 'measures.3.number'],
      ['number-repeats', 'measures.2.number'],
      ['number-left-out', 'measures.4.number'],
      ['numbers-restart', 'measures.5.number'],
    ]);
  });

  test('items of a list count under the measure that lists them', () => {
    const reading = readPrinted(page(table(KK,
      ['1.', 'Клубтар салу:', '', '', ''],
      ['1)', 'Алматы облысында', 'Акт', '2026 жыл', 'Әкімдік'],
      ['2)', 'Жамбыл облысында', 'Акт', '2026 жыл', 'Әкімдік'],
      ['2.', 'Мектептер салу:', '', '', ''],
      ['1)', 'Абай облысында', 'Акт', '2026 жыл', 'Әкімдік'],
      ['3.', 'Жобалау', 'Жоба', '2024 жыл', 'МАМ'],
    )));
    expect(reading.sections.map(({ title }) => title.kk)).toEqual(['Клубтар салу:', 'Мектептер салу:']);
    expect(reading.measures.map(({ number, section }) => [number, section])).toEqual([['1)', '1'], ['2)', '1'], ['1)', '2'], ['3', null]]);
    expect(doubts(reading)).toEqual([]);
  });
});

describe('several tables in an act', () => {
  const plan = table(RU, ['1', 'Провести аудит', 'Отчет', '2005 год', 'МФ']);

  test('an appendix that is no plan gives no measures and is left over', () => {
    const reading = readPrinted(page(plan,
      'Приложение 2', 'к распоряжению Премьер-Министра', 'от 1 июня 2005 года N 5-р', 'Состав комиссии',
      table(['Ахметов Д.К.', '-', 'министр, председатель'], ['Ли В.С.', '-', 'директор, заместитель'], ['Ким А.А.', '-', 'секретарь']),
      'Целевые индикаторы',
      table(['№', 'Наименование показателя', 'Ед. изм.', '2005 год', '2006 год'], ['1', 'Доля охвата', '%', '10', '20']),
    ));
    expect(reading.measures).toHaveLength(1);
    expect(reading.leftOver.map(({ text }) => text)).toEqual(expect.arrayContaining(['Ахметов Д.К.', 'Состав комиссии', 'Доля охвата', '20']));
  });

  test('one without a header goes on with the plan above, its words between being a heading', () => {
    const reading = readPrinted(page(plan, 'Кадровое обеспечение', table(['2', 'Обучить', 'Отчет', '2006 год', 'МОН'])));
    expect(reading.sections.map(({ title }) => title.ru)).toEqual(['Кадровое обеспечение']);
    expect(reading.measures.map(({ number, sectionAt }) => [number, sectionAt])).toEqual([['1', null], ['2', 0]]);
  });

  test('tables before the plan, a passport and figures, are left over; the plan has its own title', () => {
    const reading = readPrinted(page(
      'О программе', '1. Утвердить программу.', 'Аким области', 'С.Умбетов', 'Приложение к решению акима области от 12 мая 2004 года N 5-1', 'Программа развития',
      table(['Сроки реализации', '2004-2006 годы'], ['Цель', 'рост'], ['Источник', 'бюджет'], ['Основание', 'закон'], ['Разработчик', 'акимат'], ['Итог', 'рост'], ['Иное', '-']),
      'Область растет. Нужны меры.',
      table(['Города', '2002 г.', '2003 г.'], ['Есик', '31', '32'], ['Талгар', '44', '45']),
      'План мероприятий по реализации программы', plan,
    ));
    expect(reading.plan.title).toEqual({ ru: 'План мероприятий по реализации программы' });
    expect(reading.measures.map(({ action }) => action.ru)).toEqual(['Провести аудит']);
    expect(reading.order).toMatchObject({ number: '5-1', date: '2004-05-12', signatory: 'Аким области С.Умбетов' });
  });
});

describe('the unit of money', () => {
  const rows = [[...RU, 'Сумма'], ['1', 'Купить', 'Акт', '2005 год', 'МФ', '7,5']];

  test('may stand alone over the table', () => {
    const { measures, tables, plan } = readPrinted(page('План мероприятий', 'млн. тенге', table(...rows)));
    expect(measures[0]?.funding).toMatchObject({ amountTenge: '7500000', unit: 'caption' });
    expect([tables[0]?.caption, plan.title.ru]).toEqual(['млн. тенге', 'План мероприятий']);
  });

  test('or across the table, over its header', () => {
    const { measures } = readPrinted(page(table([across('(тыс. тенге)', 6)], ...rows)));
    expect(measures[0]?.funding).toMatchObject({ amountTenge: '7500', unit: 'caption' });
  });
});

describe('where headers do not say', () => {
  const rows = [
    ['1', 'Провести проверку складов', 'май 2012 года', 'Аким района, отдел архитектуры'],
    ['2', 'Купить насосы для дружин', 'ежегодно', 'Отдел предпринимательства'],
    ['3', 'Обучить людей', 'IV квартал 2012 года', 'Управление по ЧС'],
  ];

  test('a column is known by its cells, and that is said', () => {
    const reading = readPrinted(page(table(['№', 'Мероприятия', 'Время года', 'Ведомство'], ...rows)));
    expect(reading.measures.map(({ deadline }) => deadline.due)).toEqual(['2012-05-31', null, '2012-12-31']);
    expect(reading.measures[0]?.executors.map(({ name }) => name)).toEqual(['Аким района', 'отдел архитектуры']);
    expect(doubts(reading)).toEqual(expect.arrayContaining([['column-by-content', 'columns.3']]));
  });

  test('so is a table without a header at all', () => {
    const reading = readPrinted(page('План', table(...rows)));
    expect(lines(reading)).toEqual([
      '1 | Провести проверку складов | 2012-05-31 | Аким района + отдел архитектуры | not-given',
      '2 | Купить насосы для дружин | recurring | Отдел предпринимательства | not-given',
      '3 | Обучить людей | 2012-12-31 | Управление по ЧС | not-given',
    ]);
  });

  test('a list of people is still no plan', () => {
    const { measures } = readPrinted(page('Состав комиссии', table(['1', 'Иванов И.И.', 'аким района'], ['2', 'Петров П.П.', 'начальник отдела'], ['3', 'Ким А.А.', 'секретарь'])));
    expect(measures).toEqual([]);
  });
});

describe('a mark for "the same"', () => {
  test('holds for the deadline, the executors and the source of money, and no amount is counted twice', () => {
    const { measures } = readPrinted(page(table([...RU, 'Сумма, тыс. тенге', 'Источник'],
      ['1', 'Купить', 'Акт', '2005 год', 'МФ', '7', 'Местный бюджет'], ['2', 'Продать', 'Акт', '-//-', '-//-', '5', '-//-'])));
    expect(measures[1]).toMatchObject({ deadline: { kind: 'same-as-above', resolved: { due: '2005-12-31' } }, executors: [{ name: 'МФ' }], funding: { source: 'local-budget', amountTenge: '5000' } });
  });
});

describe('a table ruled with exclamation marks, as texts of the nineties have it', () => {
  test('is a table, its rows told by their numbers', () => {
    const reading = readPrinted(`                    План
         мероприятий по развитию дорог

---------------------------------------------------------------------
N !     Мероприятия        ! Форма        ! Срок       ! Ответственные
  !                        ! завершения   ! исполнения ! исполнители
---------------------------------------------------------------------
1 !          2             !      3       !     4      !     5
---------------------------------------------------------------------
1.! Разработать проект За- ! Проект За-   ! II квартал ! Министерство юстиции,
  ! кона об автодорогах    ! кона         ! 1998 г.    ! Минфин
2.! Внести предложения     ! Предложение  ! 1998 год   ! Минфин
---------------------------------------------------------------------
`);
    expect(reading.columns).toEqual(['N', 'Мероприятия', 'Форма завершения', 'Срок исполнения', 'Ответственные исполнители']);
    expect(reading.measures.map(({ number, action, deadline }) => [number, action.ru, deadline.due])).toEqual([
      ['1', 'Разработать проект Закона об автодорогах', '1998-06-30'], ['2', 'Внести предложения', '1998-12-31'],
    ]);
    expect(reading.leftOver).toEqual([]);
  });
});

describe('columns of another width than their cells', () => {
  test('a header merged over two columns is one column, its cells read together', () => {
    const reading = readPrinted(page(table(
      ['№', across('Мероприятия', 2), 'Срок', 'Ответственные'],
      ['1', across('Построить школу', 2), '2005 год', 'Акимат'],
      ['2', 'Отремонтировать', 'школу N 5', '2006 год', 'Акимат'],
    )));
    expect(reading.columns).toEqual(['№', 'Мероприятия', 'Срок', 'Ответственные']);
    expect(reading.measures.map(({ action }) => action.ru)).toEqual(['Построить школу', 'Отремонтировать школу N 5']);
    expect(doubts(reading)).toEqual([]);
  });

  test('numbers without a column of their own are read from before the action', () => {
    const reading = readPrinted(page(table(['Іс-шаралар', 'Мерзімі', 'Жауаптылар'], ['1. Жәрмеңке өткізу', '2005 жыл', 'Әкімдер'], ['2. Штаб құру', '2006 жыл', 'ТЖМ'])));
    expect(lines(reading)).toEqual(['1 | Жәрмеңке өткізу | 2005-12-31 | Әкімдер | not-given', '2 | Штаб құру | 2006-12-31 | ТЖМ | not-given']);
  });
});

describe('money told of among the executors', () => {
  const HEADS = ['№', 'Мероприятия', 'Срок', 'Исполнители', 'Источник финансирования'];

  test('is the funding of a measure that has no other, with a doubt and its place', () => {
    const text = page(table(HEADS, ['1', 'Купить книги', '2005 год', 'акимы районов (5 млн. тенге из средств областного бюджета)', '']));
    const reading = readPrinted(text);
    expect(reading.measures[0]).toMatchObject({
      executors: [{ name: 'акимы районов' }],
      funding: { source: 'oblast-budget', amountTenge: '5000000', text: '5 млн. тенге из средств областного бюджета' },
    });
    expect(doubts(reading)).toEqual([['funding-among-executors', 'measures.0.funding']]);
    const place = reading.places.find(({ path }) => path === 'measures.0.funding');
    expect(text.slice(place?.start, place?.end)).toBe('5 млн. тенге из средств областного бюджета');
  });

  test('says nothing where the column of funding does, or where no money is named', () => {
    const reading = readPrinted(page(table(HEADS,
      ['1', 'Купить книги', '2005 год', 'акимы районов (из средств областного бюджета)', 'Местный бюджет'],
      ['2', 'Написать', '2005 год', 'редакции (средств массовой информации)', ''],
    )));
    expect(reading.measures.map(({ funding }) => funding.source)).toEqual(['local-budget', 'not-given']);
    expect(doubts(reading)).toEqual([]);
  });
});
