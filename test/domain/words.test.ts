import fc from 'fast-check';
import { LANGUAGES, type Language } from '../../cms/domain/language';
import type { PlanView } from '../../cms/domain/record/plan-view';
import { planViewOn } from '../../cms/domain/record/plan-view-of';
import {
  CATALOGS,
  deadlineSentence,
  deadlineWords,
  formatDate,
  formatInstant,
  formatShare,
  formatTenge,
  fundingWords,
  orderCitation,
  translate,
  type NameOfBody,
} from '../../admin/i18n';
import { kazakhGenitive, russianGenitive } from '../../admin/i18n/genitive';
import { nameOfBodyIn, programmeIn } from '../../admin/public/plan/names';
import { anyDate, anyDeadline, deadline, oneOfEachKind } from '../support/deadlines';
import { seedRecord } from '../support/seed-record';

const view: PlanView = planViewOn(seedRecord(), '2026-01-01');
const nameOfBody: NameOfBody = nameOfBodyIn(view);
const measure = (number: string) => {
  const found = view.redaction.sections.flatMap(({ measures }) => measures).find((one) => one.number === number);
  if (found === undefined) throw new Error(`The seed has no measure ${number}`);
  return found;
};

describe('a deadline in words', () => {
  test.each([
    ['1.1', '2006 жылғы 3-тоқсан', 'III квартал 2006 года', 'Q3 2006'],
    ['3.1', '2005 жылғы шілде', 'июль 2005 года', 'July 2005'],
    [
      '1.3',
      'жыл сайын 1 қаңтарға және 1 шілдеге және Қазақстан Республикасы Орталық сайлау комиссиясының сұрау салуы бойынша',
      'ежегодно к 1 января и 1 июля и по запросу Центральной избирательной комиссии Республики Казахстан',
      'yearly by 1 January and 1 July and on request of the Central Election Commission of the Republic of Kazakhstan',
    ],
    [
      '2.4',
      'ай сайын және Қазақстан Республикасы Президентінің Әкімшілігінің сұрау салуы бойынша',
      'ежемесячно и по запросу Администрации Президента Республики Казахстан',
      'monthly and on request of the Administration of the President of the Republic of Kazakhstan',
    ],
  ])('measure %s of the seed', (number, kk, ru, en) => {
    const said = LANGUAGES.map((language) => deadlineWords(measure(number).deadline, language, nameOfBody));
    expect(said).toEqual([kk, ru, en]);
  });

  test.each([
    [deadline('date', { due: '1997-04-01' }), '1997 жылғы 1 сәуірге дейін', 'до 1 апреля 1997 года', 'by 1 April 1997'],
    [
      deadline('period', { start: '2005-01-01', due: '2007-12-31', precision: 'year' }),
      '2005–2007 жылдар',
      '2005–2007 годы',
      '2005–2007',
    ],
    [
      deadline('period', { start: '2005-07-01', due: '2005-12-31', precision: 'half-year' }),
      '2005 жылғы 2-жартыжылдық',
      'II полугодие 2005 года',
      'H2 2005',
    ],
    [
      deadline('period', { start: '2005-01-01', due: '2005-06-30', precision: 'quarter' }),
      '2005 жылғы 1–2-тоқсандар',
      'I–II кварталы 2005 года',
      'Q1–Q2 2005',
    ],
    [
      deadline('continuous', { from: '2005-09-01' }),
      '2005 жылғы 1 қыркүйектен бастап тұрақты',
      'постоянно с 1 сентября 2005 года',
      'continuously from 1 September 2005',
    ],
    [deadline('none'), 'мерзімі көрсетілмеген', 'срок не указан', 'no deadline given'],
  ])('%o', (given, kk, ru, en) => {
    expect(LANGUAGES.map((language) => deadlineWords(given, language, nameOfBody))).toEqual([kk, ru, en]);
  });

  test.each(oneOfEachKind)('the kind "$kind" has words in each language', (given) => {
    const said = LANGUAGES.map((language) => deadlineWords(given, language, nameOfBody));
    expect(said.every((words) => words.length > 3)).toBe(true);
    expect(new Set(said).size).toBe(LANGUAGES.length);
  });

  test('no deadline leaves a gap, a null or an unfilled place in its sentence', () => {
    fc.assert(
      fc.property(anyDeadline, anyDate, fc.constantFrom(...LANGUAGES), (given, today, language) => {
        const sentence = deadlineSentence(given, language, nameOfBody, today);
        expect(deadlineWords(given, language, nameOfBody)).toMatch(/\p{L}{2}|\d{4}/u);
        expect(sentence).not.toMatch(/undefined|null|NaN|%\{|\s{2}|\s[,.;]/);
      }),
      { numRuns: 500 },
    );
  });

  test('the sentence says where today stands, and never calls a deadline overdue', () => {
    const quarter = measure('1.1').deadline;
    const on = (today: string): string => deadlineSentence(quarter, 'en', nameOfBody, today);
    expect(on('2006-09-29')).toBe('Q3 2006. Last day: 30 September 2006, 1 day left.');
    expect(on('2006-09-30')).toBe('Q3 2006. Last day: today, 30 September 2006.');
    expect(on('2006-10-01')).toBe('Q3 2006. Last day: 30 September 2006, passed.');
    expect(deadlineSentence(measure('1.3').deadline, 'ru', nameOfBody, '2006-06-29')).toMatch(
      /Следующий день: 1 июля 2006 года, через 2 дня\.$/,
    );
  });
});

describe('bodies in the genitive', () => {
  test.each([
    ['Қазақстан Республикасының Үкіметі', 'Қазақстан Республикасының Үкіметінің'],
    ['Облыстардың, Астана, Алматы қалаларының әкімдері', 'Облыстардың, Астана, Алматы қалаларының әкімдерінің'],
    ['Парламент', 'Парламенттің'],
    ['Басқару', 'Басқарудың'],
  ])('%s → %s', (name, genitive) => expect(kazakhGenitive(name)).toBe(genitive));

  test.each([
    ['Акимы областей, городов Астаны и Алматы', 'Акимов областей, городов Астаны и Алматы'],
    ['Министерство юстиции Республики Казахстан', 'Министерства юстиции Республики Казахстан'],
    ['Национальный Банк Республики Казахстан', 'Национального Банка Республики Казахстан'],
    ['Генеральная прокуратура', 'Генеральной прокуратуры'],
  ])('%s → %s', (name, genitive) => expect(russianGenitive(name)).toBe(genitive));

  test('a Russian name with an unknown head noun is left as it is, in quotation marks', () => {
    expect(russianGenitive('АО «Казпочта»')).toBeNull();
    const asked = deadline('on-request', { onRequestOf: ['АО Казпочта'] });
    expect(deadlineWords(asked, 'ru', () => null)).toBe('по запросу «АО Казпочта»');
  });
});

describe('funding in words', () => {
  const said = (number: string, language: Language): string =>
    fundingWords(measure(number).funding, language, programmeIn(view));

  test('a sum, its programme and its level', () => {
    expect(said('1.2', 'ru')).toBe(
      '342\u00A0362\u00A0500\u00A0₸, республиканская бюджетная программа 005 «Создание государственных баз данных»',
    );
    expect(said('1.2', 'kk')).toBe(
      '342\u00A0362\u00A0500\u00A0₸, 005 «Мемлекеттік деректер базасын құру» республикалық бюджеттік бағдарлама',
    );
  });

  test('"not required" and "local budget, amount not given" are two answers and neither is zero', () => {
    expect(said('1.1', 'en')).toBe('not required');
    expect(said('2.3', 'ru')).toBe('местный бюджет, сумма не указана');
    expect(`${said('1.1', 'kk')} ${said('2.3', 'kk')}`).not.toMatch(/0/);
  });
});

describe('amounts and dates', () => {
  test('tenge in groups with no-break spaces, tiyn only where there are any', () => {
    expect(formatTenge(36_836_350_000n, 'kk')).toBe('368\u00A0363\u00A0500\u00A0₸');
    expect(formatTenge('5', 'ru')).toBe('0,05\u00A0₸');
    expect(formatTenge(123_450n, 'en')).toBe('1\u00A0234.50\u00A0₸');
  });

  test('no digit of any amount is lost', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 18n - 1n }), fc.constantFrom(...LANGUAGES), (amount, language) => {
        const digits = formatTenge(amount, language).replace(/[^\d,.]/g, '');
        const [tenge = '', tiyn = ''] = digits.split(/[,.]/);
        expect(BigInt(tenge) * 100n + BigInt(tiyn.padEnd(2, '0'))).toBe(amount);
      }),
    );
  });

  test('shares are rounded to a tenth, and there is none of nothing', () => {
    expect(formatShare(34_236_250_000n, 36_836_350_000n, 'ru')).toBe('92,9\u00A0%');
    expect(formatShare(1n, 0n, 'ru')).toBeNull();
  });

  test('dates in full', () => {
    expect(LANGUAGES.map((language) => formatDate('2005-06-27', language))).toEqual([
      '2005 жылғы 27 маусым',
      '27 июня 2005 года',
      '27 June 2005',
    ]);
  });

  test('an instant late in the evening of UTC is already tomorrow in Kazakhstan', () => {
    expect(formatInstant('2026-11-22T20:30:00Z', 'en')).toBe('23 November 2026, 01:30 (UTC+5)');
  });
});

describe('citations', () => {
  test('the seed’s order as it is cited', () => {
    const order = seedRecord().order;
    expect(LANGUAGES.map((language) => orderCitation(order, language))).toEqual([
      'Қазақстан Республикасы Премьер-Министрінің 2005 жылғы 27 маусымдағы №\u00A0178-ө өкімі',
      'Распоряжение Премьер-Министра Республики Казахстан от 27 июня 2005 года №\u00A0178-ө',
      'Order of the Prime Minister of the Republic of Kazakhstan No.\u00A0178-ө of 27 June 2005',
    ]);
  });
});

describe('the catalogs', () => {
  test('every language has a sentence for every key, with the same places to fill', () => {
    const shape = (branch: object): string[] =>
      Object.entries(branch).flatMap(([name, value]: [string, unknown]) =>
        typeof value === 'object' && value !== null ? shape(value).map((rest) => `${name}.${rest}`) : [name],
      );
    const keys = LANGUAGES.map((language) => shape(CATALOGS[language]).sort());
    expect(keys[1]).toEqual(keys[0]);
    expect(keys[2]).toEqual(keys[0]);
  });

  test('Russian counts in three forms', () => {
    const said = [1, 2, 5, 11, 21].map((smart_count) => translate('ru', 'common.measures', { smart_count }));
    expect(said).toEqual(['1 мероприятие', '2 мероприятия', '5 мероприятий', '11 мероприятий', '21 мероприятие']);
  });

  test('Kazakh sentences have no Latin look-alikes inside Cyrillic words, nor Russian the Kazakh letters', () => {
    const text = (branch: object): string[] =>
      Object.values(branch).flatMap((value: unknown) =>
        typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? text(value) : [],
      );
    const mixed = /[\u0400-\u04FF][a-zA-Z]|[a-zA-Z][\u0400-\u04FF]/;
    for (const language of ['kk', 'ru'] as const) {
      expect(text(CATALOGS[language]).filter((sentence) => mixed.test(sentence))).toEqual([]);
    }
    const { languageName: _names, register: _register, ...common } = CATALOGS.ru.common;
    const russian = text({ ...CATALOGS.ru, common });
    expect(russian.filter((sentence) => /[әғқңөұүһі]/i.test(sentence))).toEqual([]);
  });
});
