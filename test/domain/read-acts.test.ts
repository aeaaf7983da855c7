import type { Language } from '../../cms/domain/language';
import { readOrder } from '../../cms/domain/reading/read-order';
import type { ActReading } from '../../cms/domain/reading/reading';
import { noteTarget } from '../../cms/domain/reading/amendments';
import { lines, page, readPrinted, table } from '../support/printed-acts';

const identity = ({ kind, number, date }: ActReading): unknown[] => [kind, number, date];
const RU_PLAN = table(['N', 'Мероприятия', 'Срок', 'Исполнители'], ['1', 'Проверить', '2005 год', 'МФ']);
const KK_PLAN = table(['N', 'Іс-шаралар', 'Мерзімі', 'Орындаушылар'], ['1', 'Тексеру', '2005 жыл', 'ҚМ']);

describe('an act is known by the lines that name it', () => {
  const points = ['В целях развития связи:', '1. Утвердить прилагаемый План мероприятий (далее - План).'];

  test.each([
    ['after its title, in one line', ['О мерах по развитию связи', 'Распоряжение Премьер-Министра Республики Казахстан от 27 марта 2020 года № 55-р.', 'Обновленный']],
    ['before its title', ['Распоряжение Премьер-Министра Республики Казахстан от 27 марта 2020 года N 55-р', 'О мерах по развитию связи']],
    ['in a letterhead', ['РАСПОРЯЖЕНИЕ', 'ПРЕМЬЕР-МИНИСТРА РЕСПУБЛИКИ КАЗАХСТАН', '27 марта 2020 года N 55-р г. Астана', 'О мерах по развитию связи']],
    ['with number and date on lines of their own', ['РАСПОРЯЖЕНИЕ', 'Премьер-Министра Республики Казахстан', 'г. Астана', 'от 27 марта 2020 года', '№ 55-р', 'О мерах по развитию связи']],
  ])('%s', (_, heading) => {
    const { order } = readPrinted(page(...heading, ...points, 'Премьер-Министр', 'А. Мамин', 'План мероприятий', RU_PLAN));
    expect(identity(order)).toEqual(['prime-minister-order', '55-р', '2020-03-27']);
    expect(order.title.ru).toBe('О мерах по развитию связи');
    expect(order.preamble).toBe('В целях развития связи:');
    expect(order.issuer?.toLowerCase()).toBe('премьер-министр республики казахстан');
  });

  test.each([
    ['a government resolution', ['Байланысты дамыту туралы', 'Қазақстан Республикасы Үкіметінің 2024 жылғы 15 ақпандағы № 96 қаулысы'], ['government-resolution', '96', '2024-02-15']],
    ['a letterhead in Kazakh', ['Қазақстан Республикасы Премьер-Министрінің', 'ӨКІМІ', '2005 жылғы 27 маусым N 178-ө Астана қаласы', 'Байланысты дамыту туралы'], ['prime-minister-order', '178-ө', '2005-06-27']],
    ['a minister’s order', ['Байланысты дамыту туралы', 'Қазақстан Республикасы Мәдениет министрінің 2019 жылғы 3 мамырдағы № 125 бұйрығы'], ['minister-order', '125', '2019-05-03']],
    ['a decision of the nineties, its date after the word', ['Байланысты дамыту туралы', 'Алматы облысы әкімінің шешімі 1998 жылғы 12 ақпан N 2-58'], ['akim-decision', '2-58', '1998-02-12']],
    ['a decision of a maslikhat', ['Байланысты дамыту туралы', 'Алматы облыстық мәслихатының 2010 жылғы 14 сәуірдегі N 28-163 шешімі'], ['maslikhat-decision', '28-163', '2010-04-14']],
  ])('%s', (_, heading, expected) => {
    const { order } = readPrinted(page(...heading, 'Байланысты дамыту мақсатында:', '1. Іс-шаралар жоспары бекітілсін.', 'Жоспар', KK_PLAN));
    expect(identity(order)).toEqual(expected);
    expect(order.title.kk).toBe('Байланысты дамыту туралы');
  });

  test('by the stamp over the plan, where nothing else names it', () => {
    const { order } = readPrinted(page('О мерах', '1. Утвердить план.', 'Аким области', 'С.Умбетов', 'Приложение к решению акима области от 27 мая 1997 года № 5-150', 'План', RU_PLAN));
    expect(identity(order)).toEqual(['akim-decision', '5-150', '1997-05-27']);
  });

  test('and it is said where the stamp names another date', () => {
    const { warnings } = readPrinted(page('О мерах', 'Постановление Правительства Республики Казахстан от 1 июня 2005 года N 5', '1. Утвердить.', 'Премьер-Министр', 'УТВЕРЖДЕН', 'постановлением Правительства', 'от 2 июня 2005 года N 5', 'План', RU_PLAN));
    expect(warnings).toContainEqual(expect.objectContaining({ code: 'stamp-differs', where: 'order.stamp' }));
  });
});

describe('points, control and signatures', () => {
  test('a point takes in its subpoints and paragraphs, however the number is set', () => {
    const { order } = readPrinted(page(
      'О мерах', 'Решение акима области от 1 июня 2005 года N 5',
      '1.Утвердить план.', '2. Акимам районов:', '1) принять меры;', '- отчитаться.', 'Расходы отнести на бюджет.',
      '3. Контроль за исполнением решения возложить на заместителя акима области (Иванов П.П.).', 'Аким области С. Умбетов', 'План', RU_PLAN,
    ));
    expect(order.points).toEqual([
      { number: '1', text: 'Утвердить план.' },
      { number: '2', text: 'Акимам районов: 1) принять меры; - отчитаться. Расходы отнести на бюджет.' },
      { number: '3', text: 'Контроль за исполнением решения возложить на заместителя акима области (Иванов П.П.).' },
    ]);
    expect(order.control).toEqual({ office: 'заместитель акима области', person: 'Иванов П.П.' });
    expect(order.signatory).toBe('Аким области С. Умбетов');
  });

  test.each([
    ['over lines, acting', ['Исполняющий обязанности', 'Премьер-Министра', 'Республики Казахстан', 'А. Мусин'], 'Исполняющий обязанности Премьер-Министра Республики Казахстан А. Мусин'],
    ['two of them', ['Председатель сессии областного Маслихата', 'М.Хасенов', 'Секретарь областного Маслихата', 'Е.Жунусбеков'], 'Председатель сессии областного Маслихата М.Хасенов Секретарь областного Маслихата Е.Жунусбеков'],
    ['set side by side', [table(['Премьер-Министр\nРеспублики Казахстан', 'А. Мамин'])], 'Премьер-Министр Республики Казахстан А. Мамин'],
  ])('who signs, %s', (_, signature, expected) => {
    const { order, leftOver } = readPrinted(page('О мерах', 'Решение акима от 1 июня 2005 года N 5', '1. Утвердить план.', ...signature, table(['', 'Утвержден\nрешением акима\nот 1 июня 2005 года N 5']), 'План мероприятий', RU_PLAN));
    expect(order.signatory).toBe(expected);
    expect(order.stamp).toBe('Утвержден решением акима от 1 июня 2005 года N 5');
    expect(leftOver).toEqual([]);
  });

  test('in Kazakh, the office without a name, as the official bank prints it', () => {
    const { order } = readPrinted(page(
      'Байланыс туралы', 'Қазақстан Республикасы Үкіметінің 2005 жылғы 27 маусымдағы N 178 қаулысы', '1. Жоспар бекітілсін.',
      'Қазақстан Республикасының', 'Премьер-Министрі', 'Қазақстан Республикасы', 'Үкіметінің', '2005 жылғы 27 маусымдағы', 'N 178 қаулысымен', 'бекітілген', 'Іс-шаралар жоспары', KK_PLAN,
    ));
    expect([order.signatory, order.stamp]).toEqual(['Қазақстан Республикасының Премьер-Министрі', 'Қазақстан Республикасы Үкіметінің 2005 жылғы 27 маусымдағы N 178 қаулысымен бекітілген']);
  });

  test('in Kazakh, the Republic over the office', () => {
    const { order, plan } = readPrinted(page(
      'Байланыс туралы', 'Қазақстан Республикасы Үкіметінің 2005 жылғы 27 маусымдағы N 178 қаулысы', '1. Жоспар бекітілсін.',
      'Қазақстан Республикасының', 'Премьер-Министрі', 'Д. Ахметов', 'Қазақстан Республикасы', 'Үкіметінің', '2005 жылғы 27 маусымдағы', 'N 178 қаулысына', '1-қосымша', 'Байланысты дамыту жөніндегі', 'іс-шаралар жоспары', KK_PLAN,
    ));
    expect([order.signatory, plan.title.kk]).toEqual(['Қазақстан Республикасының Премьер-Министрі Д. Ахметов', 'Байланысты дамыту жөніндегі іс-шаралар жоспары']);
    expect(order.stamp).toMatch(/^Қазақстан Республикасы .* 1-қосымша$/);
  });
});

describe('a ministerial order of today', () => {
  const reading = readPrinted(page(
    'Об утверждении Комплексного плана', 'Приказ Министра здравоохранения Республики Казахстан от 5 февраля 2021 года № ҚР ДСМ-12. Зарегистрирован в Министерстве юстиции Республики Казахстан 8 февраля 2021 года № 22185',
    'ПРИКАЗЫВАЮ:', '1. Утвердить Комплексный план.', table(['Министр здравоохранения\nРеспублики Казахстан', 'А. Цой']), '"СОГЛАСОВАН"', 'Министерство финансов',
    table(['', 'Утвержден приказом\nМинистра здравоохранения\nот 5 февраля 2021 года\n№ ҚР ДСМ-12']), 'Комплексный план на 2021 – 2025 годы', RU_PLAN,
  ));

  test('is known by its first number and date, its stamp whole', () => {
    expect(identity(reading.order)).toEqual(['minister-order', 'ҚР ДСМ-12', '2021-02-05']);
    expect(reading.order.stamp).toMatch(/№ ҚР ДСМ-12$/);
  });

  test('who agreed to it does not sign it', () => {
    expect(reading.order.signatory).toBe('Министр здравоохранения Республики Казахстан А. Цой');
    expect(reading.leftOver.map(({ text }) => text)).toEqual(['"СОГЛАСОВАН"', 'Министерство финансов']);
  });
});

describe('notes of amendment', () => {
  test.each([
    ['Сноска. Распоряжение с изменениями, внесенными распоряжением Премьер-Министра РК от 05.06.2023 № 92-р.', 'order'],
    ['Сноска. В План внесены изменения - постановлением Правительства РК от 5 июня 2003 года N 92.', 'plan'],
    ['Сноска. Пункт 3 в редакции постановления Правительства РК от 5 июня 2003 г. N 92.', 'point 3'],
    ['Сноска. Строка, порядковый номер 5, исключена постановлением Правительства РК от 5 июня 2003 г. N 92.', 'row 5'],
    ['Сноска. Приложение 2 в редакции приказа Министра от 05.06.2013 № 92.', 'appendix 2'],
    ['Сноска. Раздел 4 с изменениями - постановление от 05.06.2013 № 92.', 'section 4'],
  ])('%s', (note, target) => {
    expect(noteTarget(note, 'ru')).toBe(target);
  });

  test.each([
    ['Ескерту. 2-тармаққа өзгеріс енгізілді - ҚР Үкіметінің 2003.06.05 N 92 қаулысымен.', 'point 2'],
    ['Ескерту. Жоспарға өзгерту енгізілді - ҚР Премьер-Министрінің 2006.04.06. N 86 өкімімен.', 'plan'],
    ['Ескерту. Реттік нөмірі 5-жол алып тасталды - ҚР Үкіметінің 05.06.2013 № 92 қаулысымен.', 'row 5'],
    ['Ескерту. 4-қосымша жаңа редакцияда - ҚР Үкіметінің 05.06.2013 № 92 қаулысымен.', 'appendix 4'],
    ['Ескерту. Күші жойылды - Алматы облысы әкімінің 29.09.2004 № 9-96 шешімімен.', 'order'],
  ])('%s', (note, target) => {
    expect(noteTarget(note, 'kk')).toBe(target);
  });

  test('all acts a note names are amendments, one under the table too', () => {
    const { amendments, leftOver } = readPrinted(page('План мероприятий', RU_PLAN, 'Сноска. План с изменениями, внесенными постановлениями Правительства РК от 05.05.2013 № 92; от 11.11.2014 № 130.'));
    expect(amendments.map(({ order, target }) => [order.number, order.date, target])).toEqual([['92', '2013-05-05', 'plan'], ['130', '2014-11-11', 'plan']]);
    expect(leftOver).toEqual([]);
  });
});

describe('a plan that is no table', () => {
  test('is read from numbered points with labelled lines, in Russian', () => {
    const reading = readPrinted(`О мерах
Постановление акимата области от 14 апреля 2010 года N 113

1. Утвердить План мероприятий.
2. Контроль возложить на аппарат.

Аким области            С. Муканов

                        Приложение
                        к постановлению акимата
                        от 14 апреля 2010 года N 113

План мероприятий по подготовке к зиме

I. Подготовка

1. Утвердить планы
районов.
Срок: 10 мая 2010 года.
Ответственные: акимы районов, МЧС.

2. Провести тендер. Срок исполнения: апрель 2010 г. Ответственный исполнитель: управление образования. Источник финансирования: местный бюджет, 500 тыс. тенге.

II. Контроль

3. Отчитаться
Форма завершения - отчет
Срок - ежемесячно
Исполнители - аппарат акима
`);
    expect(lines(reading)).toEqual([
      '1 | Утвердить планы районов. | 2010-05-10 | акимы районов + МЧС | not-given',
      '2 | Провести тендер. | 2010-04-30 | управление образования | 500000',
      '3 | Отчитаться | recurring | аппарат акима | not-given',
    ]);
    expect(reading.sections.map(({ number, title }) => [number, title.ru])).toEqual([['I', 'Подготовка'], ['II', 'Контроль']]);
    expect(reading.plan.title.ru).toBe('План мероприятий по подготовке к зиме');
    expect(reading.order.points.map(({ number }) => number)).toEqual(['1', '2']);
    expect(reading.measures[2]).toMatchObject({ completionForm: { ru: 'отчет' }, labels: 'Форма завершения - Срок - Исполнители -' });
    expect(reading.leftOver).toEqual([]);
  });

  test('and in Kazakh', () => {
    const reading = readPrinted(`Іс-шаралар жоспары

І-бөлім. Желі

1. Байланыс желілерін жүргізу.
Мерзімі: 2005 жылғы 4-тоқсан.
Жауаптылар: Әділет министрлігі, облыстардың әкімдері.

2. Есеп беру
Орындау мерзімі - ай сайын
Жауапты орындаушылар - облыстардың әкімдері
Қаржыландыру көзі: талап етілмейді
`);
    expect(lines(reading)).toEqual([
      '1 | Байланыс желілерін жүргізу. | 2005-12-31 | Әділет министрлігі + облыстардың әкімдері | not-given',
      '2 | Есеп беру | recurring | облыстардың әкімдері | none',
    ]);
    expect(reading.sections).toEqual([{ label: 'бөлім', number: 'I', title: { kk: 'Желі' } }]);
    expect(reading.leftOver).toEqual([]);
  });
});

describe('who controls execution', () => {
  const controlled = (point: string, language: Language): unknown => {
    const heading = language === 'ru' ? 'Решение акима Алматинской области от 5 мая 2003 года № 12' : 'Алматы облысы әкімінің 2003 жылғы 5 мамырдағы № 12 шешімі';
    const { order, warnings } = readOrder(`${heading}\n\n1. ${point}\n`, { language });
    return [order.control, warnings.filter(({ code }) => code === 'control-shared').length];
  };

  test('is the first named where several do, with a warning of the other', () => {
    expect(controlled('Контроль за исполнением возложить на заместителя Акима области Такенова Б.Д. и постоянную комиссию по вопросам транспорта и связи (Сакмаров В.В.).', 'ru')).toEqual([
      { office: 'заместитель Акима области', person: 'Такенов Б.Д.' },
      1,
    ]);
    expect(controlled('Осы шешімнің орындалуын бақылау облыс Әкімінің орынбасары Б.Тәкеновке және Мәслихаттың тұрақты комиссиясына жүктелсін.', 'kk')).toEqual([
      { office: 'облыс Әкімінің орынбасары', person: 'Б.Тәкенов' },
      1,
    ]);
  });

  test('is named without the words of controlling itself, each office in the nominative', () => {
    expect(controlled('Осы шешімнің орындалуына бақылау жасау облыс Әкімінің орынбасары Ж. Әмірхановаға жүктелсін.', 'kk')).toEqual([
      { office: 'облыс Әкімінің орынбасары', person: 'Ж. Әмірханова' },
      0,
    ]);
    expect(controlled('Контроль возложить на заместителя Акима области, начальника областного штаба Аблякимова К.А.', 'ru')).toEqual([
      { office: 'заместитель Акима области, начальник областного штаба', person: 'Аблякимов К.А.' },
      0,
    ]);
  });
});
