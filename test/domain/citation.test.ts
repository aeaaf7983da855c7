import fc from 'fast-check';
import { isoDate } from '../../cms/domain/calendar/iso-date';
import { citationsIn, type Citation } from '../../cms/domain/order/citation';
import { fuzzRuns } from '../support/fuzz-runs';

type Tongue = 'kk' | 'ru';

function first(text: string, language: Tongue): Citation {
  const [citation] = citationsIn(text, language);
  if (citation === undefined) throw new Error(`No act is found in ${text}`);
  return citation;
}

describe('acts by their kind and issuer', () => {
  test.each([
    ['распоряжением Премьер-Министра Республики Казахстан от 15 марта 2004 года N 60-р', 'ru', 'prime-minister-order'],
    ['Қазақстан Республикасы Премьер-Министрінің өкімі 2004 жылғы 30 қыркүйек N 284-ө', 'kk', 'prime-minister-order'],
    ['распоряжение Руководителя Администрации Президента от 5 мая 2014 года № 300', 'ru', 'other'],
    ['Қазақстан Республикасының Президенті Әкімшілігі Басшысының 2014 жылғы 5 мамырдағы № 300 өкімі', 'kk', 'other'],
    ['постановление Кабинета Министров Республики Казахстан от 12 апреля 1993 г. № 288', 'ru', 'government-resolution'],
    ['Министрлер Кабинетінің 1993 жылғы 12 сәуірдегі N 288 қаулысы', 'kk', 'government-resolution'],
    ['постановление Правления Национального Банка от 27 мая 2013 года № 128', 'ru', 'other'],
    ['Алматы облысы әкімдігінің 2010 жылғы 5 ақпандағы № 12 қаулысы', 'kk', 'akim-resolution'],
    ['решением XXII сессии областного маслихата II созыва от 26 декабря 2002 года № 22-162', 'ru', 'maslikhat-decision'],
    ['Указом Президента, имеющим силу конституционного закона, от 18 декабря 1995 года N 2688', 'ru', 'presidential-decree'],
    ['Президентінің 1995 жылғы 18 желтоқсандағы N 2688 Конституциялық заң күші бар Жарлығы', 'kk', 'presidential-decree'],
    ['приказ и.о. Министра финансов от 3 марта 2015 года № 145', 'ru', 'minister-order'],
    ['Инвестициялар және даму министрінің міндетін атқарушының 2015 жылғы 26 наурыздағы № 349 бұйрығы', 'kk', 'minister-order'],
    ['приказ начальника управления образования от 5 мая 2003 года № 55', 'ru', 'other'],
    ['Бюджетный кодекс Республики Казахстан от 4 декабря 2008 года', 'ru', 'law'],
  ] as const)('%j (%s) is %s', (text, language, kind) => {
    expect(first(text, language).kind).toBe(kind);
  });
});

describe('numbers as acts bear them', () => {
  test.each([
    ['Приказ Министра здравоохранения от 15 октября 2020 года № ҚР ДСМ-12', 'ҚР ДСМ-12'],
    ['письма N№01-И-428 от 6 мая 2002 года', '01-И-428'],
    ['решение маслихата от 25 декабря 2013 года № VIII-МШ-12/3', 'VIII-МШ-12/3'],
    ['решение маслихата от 3 июля 2004 года № 7-60р', '7-60р'],
    ['Закон от 27 декабря 2018 года № 205-VI ЗРК', '205-VI ЗРК'],
    ['приказ министра от 24 января 2008 года № 02-01-02/10', '02-01-02/10'],
    ['от 27 июня 2005 года за № 178-р', '178-р'],
    ['постановление от 14 марта 2003 года № 250.Об утверждении', '250'],
  ])('%j has the number %s', (text, number) => {
    expect(first(text, 'ru').number).toBe(number);
  });

  test('a case ending behind a number is no part of it', () => {
    expect(first('2011 жылғы 8 ақпандағы № 94-ке сәйкес', 'kk').number).toBe('94');
  });
});

describe('dates in every form', () => {
  test.each([
    ['1999 жылғы сәуірдің 26-ғы № 4-124 шешімі', 'kk', '1999-04-26', []],
    ['ҚР Үкіметінің 2012.19.04. № 492 қаулысымен', 'kk', '2012-04-19', []],
    ['ҚР Үкіметінің 2010.03.18 № 218 қаулысымен', 'kk', '2010-03-18', []],
    ['ҚР Үкіметінің 2007.12.09. № 799 қаулысымен', 'kk', '2007-12-09', ['date-two-ways']],
    ['ҚР Үкіметінің 12.04.02 ж. № 426 қаулысымен', 'kk', '2002-04-12', ['date-two-ways', 'year-in-two-digits']],
    ['от 27.06.2005г. № 178-р', 'ru', '2005-06-27', []],
    ['от «05» февраля 1998г. № 2-47', 'ru', '1998-02-05', []],
  ] as const)('%j (%s) is of %s', (text, language, date, codes) => {
    expect(first(text, language)).toMatchObject({ date });
    expect(first(text, language).doubts.map(({ code }) => code)).toEqual(codes);
  });

  test('after a year, one date of the text shows whether the day goes before the month', () => {
    const dates = citationsIn('ҚР Үкіметінің 2007.12.09. № 799; 2007.27.09. № 852 қаулыларымен өзгертілді', 'kk').map(({ date }) => date);
    expect(dates).toEqual(['2007-09-12', '2007-09-27']);
  });

  test('a day from which something holds is no act’s', () => {
    const text = 'Сноска. Вводится в действие с 01.01.2013 в соответствии с постановлением Правительства РК от 30.06.2012 № 890.';
    expect(citationsIn(text, 'ru')).toMatchObject([{ number: '890', date: '2012-06-30', event: null }]);
    const repeal = 'ҚР Үкіметінің 2019 жылғы 20 қарашадағы № 861 Қаулысымен 2020 ж. 1 қаңтардан бастап күші жойылды';
    expect(citationsIn(repeal, 'kk')).toMatchObject([{ number: '861', event: 'repealed' }]);
  });
});

describe('several acts in a text', () => {
  test('each has its kind and only its own title', () => {
    const text =
      'в соответствии со статьей 6 Закона от 23 января 2001 года "О местном государственном управлении" и постановлением Правительства от 26 февраля 2004 года № 231';
    expect(citationsIn(text, 'ru')).toMatchObject([
      { kind: 'law', number: null, title: 'О местном государственном управлении' },
      { kind: 'government-resolution', number: '231', title: null },
    ]);
  });

  test('each did what the words before it say', () => {
    const text =
      'Сноска. Пункт 1 в редакции постановления Правительства РК от 16.04.2006 N 86; с изменениями, внесенными постановлениями Правительства РК от 22.10.2006 N 982; от 25.04.2009 N 590.';
    expect(citationsIn(text, 'ru').map(({ number, event }) => [number, event])).toEqual([['86', 'replaced'], ['982', 'amended'], ['590', 'amended']]);
  });

  test('each did what the words behind it say, where the note puts them there', () => {
    const text = 'ҚР Үкіметінің 2007.27.09. № 852 Қаулысымен 1-қосымша өзгертілді; 2009.25.04. № 590 қаулысымен күші жойылды';
    expect(citationsIn(text, 'kk').map(({ event }) => event)).toEqual(['amended', 'repealed']);
  });

  test('the issuer named once holds for all', () => {
    const text = 'Ескерту. Өзгеріс енгізілді - ҚР Үкіметінің 2006.22.10 N 982; 2009.25.04 N 590 қаулыларымен';
    expect(citationsIn(text, 'kk').map(({ kind }) => kind)).toEqual(['government-resolution', 'government-resolution']);
  });

  test('a day quoted words count from, an article’s number and a state on a day are no acts', () => {
    expect(citationsIn('в статье 5-1 слова "по состоянию на 31 декабря 1998 года" исключить', 'ru')).toEqual([]);
    expect(citationsIn('5-1-бапта "1998 жылғы 31 желтоқсандағы жағдай бойынша" деген сөздер алып тасталсын', 'kk')).toEqual([]);
    expect(citationsIn('задолженность по заработной плате на 01.01.1998 г.', 'ru')).toEqual([]);
  });

  test('an act in brackets is one where nothing else is', () => {
    expect(citationsIn('(постановление Правительства РК от 5 мая 2003 года № 55)', 'ru')).toMatchObject([{ number: '55', date: '2003-05-05' }]);
  });

  test('an act named by its title alone', () => {
    expect(citationsIn('"Мемлекеттік сатып алу туралы" Қазақстан Республикасының Заңына сәйкес', 'kk')).toMatchObject([
      { kind: 'law', number: null, date: null, title: 'Мемлекеттік сатып алу туралы' },
    ]);
  });
});

describe('what happened', () => {
  test.each([
    ['Сноска. Пункт 3 исключен постановлением акимата от 18.03.2010 № 218.', 'ru', 'repealed'],
    ['Ескерту. 3-тармақ алып тасталды - облыс әкімдігінің 18.03.2010 № 218 қаулысымен.', 'kk', 'repealed'],
    ['Ескерту. «жыл сайын» деген сөздер алып тасталды - облыс әкімдігінің 18.03.2010 № 218 қаулысымен.', 'kk', 'amended'],
    ['Прекратило действие. Решение акима от 18.03.2010 № 218', 'ru', 'repealed'],
    ['Сноска. Заголовок - в редакции постановления акимата от 15.03.2012 N 55.', 'ru', 'replaced'],
    ['Ескерту. Өкімге өзгерту енгізілді - ҚР Премьер-Министрінің 2006.04.26. N 86 өкімімен.', 'kk', 'amended'],
    ['распоряжение Премьер-Министра от 15 марта 2004 г. N 60-р', 'ru', null],
    ['внести предложения по изменениям и дополнениям к решению акима № 2-22 от 12.01.99 г.', 'ru', null],
  ] as const)('%j (%s): %s', (text, language, event) => {
    expect(first(text, language).event).toBe(event);
  });
});

const RUSSIAN_MONTHS = ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'];
const KAZAKH_MONTHS = ['қаңтар', 'ақпан', 'наурыз', 'сәуір', 'мамыр', 'маусым', 'шілде', 'тамыз', 'қыркүйек', 'қазан', 'қараша', 'желтоқсан'];
const KAZAKH_LOCATIVE = ['дағы', 'дағы', 'дағы', 'дегі', 'дағы', 'дағы', 'дегі', 'дағы', 'тегі', 'дағы', 'дағы', 'дағы'];

const anyNumber = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.constantFrom('', '-р', '-ө', '/12', '-12', '-VI', '-12/3', 'р')).map(([number, tail]) => `${number}${tail}`);
const anyDay = fc.tuple(fc.integer({ min: 1995, max: 2025 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }));

test('an act printed in any manner reads back to its kind, number and date', () => {
  fc.assert(
    fc.property(anyDay, anyNumber, fc.nat(), ([year, month, day], number, at) => {
      const two = (value: number): string => String(value).padStart(2, '0');
      const russian = `${day} ${RUSSIAN_MONTHS[month - 1] ?? ''} ${year}`;
      const kazakh = `${year} жылғы ${day} ${KAZAKH_MONTHS[month - 1] ?? ''}${KAZAKH_LOCATIVE[month - 1] ?? ''}`;
      const forms: ReadonlyArray<readonly [Tongue, string]> = [
        ['ru', `постановлением Правительства Республики Казахстан от ${russian} года № ${number}`],
        ['ru', `Постановление Правительства РК № ${number} от ${russian} г.`],
        ['ru', `постановления Правительства РК от ${two(day)}.${two(month)}.${year} N ${number} "О мерах"`],
        ['kk', `Қазақстан Республикасы Үкіметінің ${kazakh} N ${number} қаулысымен`],
        ['kk', `ҚР Үкіметінің ${two(day)}.${two(month)}.${year} № ${number} Қаулысымен`],
        ['kk', `«Шаралар туралы» ҚР Үкіметінің ${kazakh}\n№ ${number} қаулысына`],
      ];
      const [language, text] = forms[at % forms.length] ?? ['ru', ''];
      const [citation, ...more] = citationsIn(text, language);
      const { kind, number: found, date } = citation ?? {};
      const read = JSON.stringify([kind, found, date, more.length]);
      const printed = JSON.stringify(['government-resolution', number, isoDate(year, month, day), 0]);
      if (read !== printed) expect(`${text}: ${read}`).toBe(printed);
    }),
    { numRuns: fuzzRuns },
  );
}, 60_000 + fuzzRuns * 5);

describe('in a list of acts', () => {
  const cited = (text: string, language: Tongue): unknown[] => citationsIn(text, language).map(({ number, date }) => [number, date]);

  test('a number before "от" has the date behind it, not its neighbour’s', () => {
    expect(cited('(№ 25-п от 05.03.03г, № 38-п от 06.03.03г, № 16 от 28.02.03г)', 'ru')).toEqual([
      ['25-п', '2003-03-05'],
      ['38-п', '2003-03-06'],
      ['16', '2003-02-28'],
    ]);
  });

  test('a title between an act’s date and its number may be as long as it likes', () => {
    const title = `"${'Жазатайым оқиғалардың алдын алу мен оны азайтудың кешенді бағдарламасын '.repeat(4)}бекіту туралы"`;
    expect(cited(`Қазақстан Республикасы Үкіметінің 2000 жылғы 6 шілдедегі ${title} № 1020 Қаулысын`, 'kk')).toEqual([['1020', '2000-07-06']]);
    expect(cited(`облыс әкімінің 2002 жылғы 14 тамыздағы ${title}»N 8-211 шешімін`, 'kk')).toEqual([['8-211', '2002-08-14']]);
  });
});

test.each([
  ['№ 20-01-38.3 бұйрығына', '20-01-38.3'],
  ['2021 жылғы 20 желтоқсандағы № 21-01-38.46 бұйрығымен', '21-01-38.46'],
  ['2003 жылғы 5 мамырдағы № 8-86. 2004 жылы', '8-86'],
  ['08.06.21 ж. № 48-VII ҚР Заңы', '48-VII'],
  ['2021 жылғы 8 маусымдағы № 48-VII ҚРЗ', '48-VII ҚРЗ'],
])('the number of %j is %s', (text, number) => {
  expect(citationsIn(text, 'kk')[0]?.number).toBe(number);
});

test('a Kazakh date may lack the word for year: "1998 қарашаның 16-ғы"', () => {
  expect(citationsIn('Қазақстан Республикасы Президентінің 1998 қарашаның 16-ғы № 4153 Жарлығын', 'kk')[0]).toMatchObject({ number: '4153', date: '1998-11-16' });
});
