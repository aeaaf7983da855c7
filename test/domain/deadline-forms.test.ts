import { readDeadline } from '../../cms/domain/deadline/read-deadline';
import type { Deadline } from '../../cms/domain/deadline/deadline';
import type { Language } from '../../cms/domain/language';

const read = (text: string, language: Language): Deadline => readDeadline(text, language).deadline;
const doubts = (text: string, language: Language): string[] => readDeadline(text, language).doubts.map(({ code }) => code);

describe('years and parts of years as plans print them', () => {
  test.each([
    ['2002-2010', 'ru', '2002-01-01', '2010-12-31'],
    ['03-05 жж.', 'kk', '2003-01-01', '2005-12-31'],
    ['2000/2001 гг.', 'ru', '2000-01-01', '2001-12-31'],
    ['2003, 2004 и 2005 годы', 'ru', '2003-01-01', '2005-12-31'],
    ['2005 жылдан 2007 жылдың соңына дейін', 'kk', '2005-01-01', '2007-12-31'],
    ['1-ое полугодие 2003 года', 'ru', '2003-01-01', '2003-06-30'],
    ['2003 жылғы\n1 жартыжыл\nдық', 'kk', '2003-01-01', '2003-06-30'],
    ['I-кв. 2005', 'ru', '2005-01-01', '2005-03-31'],
    ['ІІтоқсан 2005 ж.', 'kk', '2005-04-01', '2005-06-30'],
    ['2000 жылғы сәуір-мамырайлары', 'kk', '2000-04-01', '2000-05-31'],
    ['2000 жылғы маусым- шілде', 'kk', '2000-06-01', '2000-07-31'],
    ['июль-август2000г.', 'ru', '2000-07-01', '2000-08-31'],
    ['қараша,\n2004ж.', 'kk', '2004-11-01', '2004-11-30'],
    ['12.2005', 'ru', '2005-12-01', '2005-12-31'],
    ['сентябрь-октябрь-ноябрь 2005 года', 'ru', '2005-09-01', '2005-11-30'],
    ['2004 жылғы желтоқсаннан 2005 жылғы ақпанға дейін', 'kk', '2004-12-01', '2005-02-28'],
    ['с 15 по 20 мая 2005 года', 'ru', '2005-05-15', '2005-05-20'],
    ['2005 жылғы 1 қыркүйек пен 1 желтоқсан аралығында', 'kk', '2005-09-01', '2005-12-01'],
    ['2005-ші жыл', 'kk', '2005-01-01', '2005-12-31'],
    ['первая декада марта 2005 г.', 'ru', '2005-03-01', '2005-03-10'],
    ['III декада мая 2005 года', 'ru', '2005-05-21', '2005-05-31'],
    ['2005 жылғы наурыздың бірінші онкүндігі', 'kk', '2005-03-01', '2005-03-10'],
    ['2005 жылғы сәуір айының 2-3 онкүндігінде', 'kk', '2005-04-11', '2005-04-30'],
    ['в период с 1 июня по 1 сентября 2005 года', 'ru', '2005-06-01', '2005-09-01'],
  ] as const)('%j (%s) runs from %s to %s', (text, language, start, due) => {
    expect(read(text, language)).toMatchObject({ kind: 'period', start, due });
  });

  test.each([
    ['2000 жылғы мамырдың 10-на дейін', 'kk', '2000-05-10'],
    ['2004 жылғы қыркүйек айының 1-іне дейін', 'kk', '2004-09-01'],
    ['15-го мая 2005 года', 'ru', '2005-05-15'],
    ['15. 06. 2005 г.', 'ru', '2005-06-15'],
    ['2005.27.06', 'kk', '2005-06-27'],
    ['до начала 2006 года', 'ru', '2006-01-01'],
    ['в конце 2005 года', 'ru', '2005-12-31'],
    ['до 31 декабря 2005 года включительно', 'ru', '2005-12-31'],
    ['не позднее I квартала 2006 года', 'ru', '2006-03-31'],
    ['2005 жылғы желтоқсаннан кешіктірмей', 'kk', '2005-12-31'],
  ] as const)('%j (%s) is the day %s', (text, language, due) => {
    expect(read(text, language)).toMatchObject({ kind: 'date', due });
  });
});

describe('what recurs as plans print it', () => {
  test.each([
    ['қараша,\nЖыл сайын', 'kk', { frequency: 'yearly', on: ['11'] }],
    ['жыл сайын қаңтардың 25-не', 'kk', { frequency: 'yearly', on: ['01-25'] }],
    ['раз в шесть месяцев', 'ru', { frequency: 'half-yearly' }],
    ['үш айда бір рет', 'kk', { frequency: 'quarterly' }],
    ['ежегодно, 1 раз в квартал', 'ru', { frequency: 'quarterly' }],
    ['ежегодно, ноябрь-январь', 'ru', { frequency: 'yearly', on: ['01', '11', '12'] }],
    ['ежегодно 2 раза', 'ru', { frequency: 'half-yearly' }],
    ['жыл сайын екі рет', 'kk', { frequency: 'half-yearly' }],
    ['1 раз/квартал', 'ru', { frequency: 'quarterly' }],
    ['1 рет жылына', 'kk', { frequency: 'yearly' }],
    ['жылына екі рет, 15 қаңтар және 15 шілде', 'kk', { frequency: 'half-yearly', on: ['01-15', '07-15'] }],
  ] as const)('%j (%s)', (text, language, recurrence) => {
    expect(read(text, language)).toMatchObject({ kind: 'recurring', recurrence });
  });

  test.each([
    ['ежемесячно до 5 числа', 'ru', 'monthly'],
    ['ежеквартально, к 10 числу месяца, следующего за отчетным', 'ru', 'quarterly'],
    ['ай сайын 5-күніне дейін', 'kk', 'monthly'],
    ['тоқсан сайын, есепті айдан кейінгі айдың 5-күніне', 'kk', 'quarterly'],
  ] as const)('%j (%s) keeps its frequency and says that the day is not held', (text, language, frequency) => {
    expect(read(text, language)).toMatchObject({ kind: 'recurring', recurrence: { frequency } });
    expect(doubts(text, language)).toEqual(['day-of-month-not-held']);
  });

  test('a day of several years is taken for each of them, with a doubt', () => {
    expect(read('до 1 декабря 2003-2005 гг.', 'ru')).toMatchObject({
      kind: 'recurring',
      recurrence: { frequency: 'yearly', on: ['12-01'] },
      from: '2003-01-01',
      until: '2005-12-31',
    });
    expect(doubts('до 1 декабря 2003-2005 гг.', 'ru')).toEqual(['each-year-taken']);
  });

  test('a request of nobody named beside another deadline is not lost', () => {
    expect(read('ежеквартально и по запросу', 'ru').recurrence).toEqual({ frequency: 'quarterly' });
    expect(doubts('ежеквартально и по запросу', 'ru')).toEqual(['words-not-read']);
  });

  test('a stretch of days that recurs gives its ends, with a doubt', () => {
    expect(read('ежегодно с 15 ноября по 15 декабря', 'ru').recurrence).toEqual({ frequency: 'yearly', on: ['11-15', '12-15'] });
    expect(doubts('ежегодно с 15 ноября по 15 декабря', 'ru')).toEqual(['recurring-stretch']);
  });

  test('a month of one year starts what comes every year; a longer stretch bounds what comes oftener', () => {
    expect(read('сентябрь 2005 года, ежегодно', 'ru')).toMatchObject({ from: '2005-09-01', until: null });
    expect(read('ежемесячно с января по июнь 2005 г.', 'ru')).toMatchObject({ recurrence: { frequency: 'monthly' }, from: '2005-01-01', until: '2005-06-30' });
    expect(read('ежемесячно июнь-август 2005 г.', 'ru')).toMatchObject({ recurrence: { frequency: 'monthly' }, from: '2005-06-01', until: '2005-08-31' });
  });

  test.each([
    ['III квартал 2005 г., в дальнейшем постоянно', 'ru', 'continuous', '2005-07-01'],
    ['2005 год и последующие годы', 'ru', 'continuous', '2005-01-01'],
    ['до 1 сентября 2005 г., далее постоянно', 'ru', 'continuous', '2005-09-01'],
    ['июнь 2005 г. - постоянно', 'ru', 'continuous', '2005-06-01'],
    ['2005 жылғы 3-тоқсан, одан кейін жыл сайын', 'kk', 'recurring', '2005-07-01'],
    ['2005 ж. 1-тоқсан, әрі қарай жыл сайын', 'kk', 'recurring', '2005-01-01'],
    ['2005 год, в дальнейшем - ежегодно', 'ru', 'recurring', '2005-01-01'],
  ] as const)('%j (%s): what is dated starts what goes on', (text, language, kind, from) => {
    expect(read(text, language)).toMatchObject({ kind, from, until: null });
  });
});

describe('several deadlines in a cell', () => {
  const parts = (text: string, language: Language): Array<[string, string | null]> =>
    read(text, language).parts.map((part) => [part.text, part.due]);

  test('each carries its own words', () => {
    expect(parts('до 1 апреля и 1 октября 2005 года', 'ru')).toEqual([['до 1 апреля', '2005-04-01'], ['1 октября 2005 года', '2005-10-01']]);
    expect(parts('1 и 3 кварталы 2005 г.', 'ru')).toEqual([['1', '2005-03-31'], ['3 кварталы 2005 г.', '2005-09-30']]);
    expect(parts('2005 жылғы наурыз және қыркүйек айларында', 'kk')).toEqual([['2005 жылғы наурыз', '2005-03-31'], ['қыркүйек айларында', '2005-09-30']]);
  });

  test('a range beside a single part is not one range', () => {
    expect(parts('I-II, IV кварталы 2005 года', 'ru')).toEqual([['I-II', '2005-06-30'], ['IV кварталы 2005 года', '2005-12-31']]);
  });

  test('stages are deadlines of their own', () => {
    expect(parts('I этап - 2005 год, II этап - 2006-2007 годы', 'ru').map(([, due]) => due)).toEqual(['2005-12-31', '2007-12-31']);
  });

  test('years that ran together are told apart, with a doubt', () => {
    expect(parts('2003-20052006-2010', 'ru')).toEqual([['2003-2005', '2005-12-31'], ['2006-2010', '2010-12-31']]);
    expect(doubts('2003-20052006-2010', 'ru')).toEqual(['misprint-read-right']);
  });

  test('words behind or before a dash are a label, named in a doubt', () => {
    expect(parts('2005 г. – ПСД, 2006 г. – строительство', 'ru').map(([, due]) => due)).toEqual(['2005-12-31', '2006-12-31']);
    expect(read('Ввод объекта - 2005 г.', 'ru')).toMatchObject({ kind: 'period', due: '2005-12-31' });
    expect(doubts('Ввод объекта - 2005 г.', 'ru')).toEqual(['words-not-read']);
  });

  test('numbers of a list are no part of the deadlines', () => {
    expect(parts('1) 2005 год; 2) 2006 год', 'ru').map(([, due]) => due)).toEqual(['2005-12-31', '2006-12-31']);
    expect(parts('1. 2005 год\n2. 2006 год', 'ru').map(([, due]) => due)).toEqual(['2005-12-31', '2006-12-31']);
  });

  test('what goes on and what recurs are two', () => {
    expect(read('постоянно, ежеквартально', 'ru').parts.map(({ kind }) => kind)).toEqual(['continuous', 'recurring']);
  });
});

describe('misprints of real plans', () => {
  test.each([
    ['200 3 ж.', 'kk', '2003-12-31', 'misprint-read-right'],
    ['ноя брь 2005 г.', 'ru', '2005-11-30', 'misprint-read-right'],
    ['2005 жылгы кыркуйек', 'kk', '2005-09-30', 'misprint-read-right'],
    ['1V квартал 2005 г.', 'ru', '2005-12-31', 'letters-for-figures'],
    ['I I I квартал 2005 г.', 'ru', '2005-09-30', 'misprint-read-right'],
    ['2005 жылғы жетоқсан', 'kk', '2005-12-31', 'misprint-read-right'],
    ['III кварталл 2005 г.', 'ru', '2005-09-30', 'misprint-read-right'],
    ['Ш-IV кварталы 2005 г.', 'ru', '2005-12-31', 'letters-for-figures'],
  ] as const)('%j (%s) is due on %s, with a doubt', (text, language, due, code) => {
    expect(read(text, language)).toMatchObject({ kind: 'period', due });
    expect(doubts(text, language)).toEqual([code]);
  });
});

describe('what no calendar holds', () => {
  test.each([
    ['по мере необходимости', 'ru'],
    ['қажеттілігіне қарай', 'kk'],
    ['согласно графику', 'ru'],
    ['бекітілген кестеге сәйкес', 'kk'],
    ['После подписания\nКонтракта', 'ru'],
    ['жылыту кезеңі басталғанғадейін', 'kk'],
    ['жылыту маусымы басталғанға дейін', 'kk'],
    ['Тапсырыс түсуіне байланыс-\nты', 'kk'],
    ['бюджет бекітілгеннен кейін', 'kk'],
    ['в месячный срок', 'ru'],
    ['он күндік мерзімде', 'kk'],
    ['По итогам проведенных проверок', 'ru'],
  ] as const)('%j (%s) counts from an event', (text, language) => {
    expect(readDeadline(text, language)).toMatchObject({ rule: 'deadline/relative', deadline: { kind: 'unread' }, doubts: [{ code: 'relative-deadline' }] });
  });

  test.each([
    ['раз в два года', 'ru'],
    ['екі жылда бір рет', 'kk'],
    ['айына екі рет', 'kk'],
    ['1-2 раза в год', 'ru'],
    ['Еженедельночетверг\n11.00 час', 'ru'],
    ['Апта сайын бейсенбі күндері сағ. 11.00-де', 'kk'],
  ] as const)('%j (%s) repeats in no way the register holds', (text, language) => {
    expect(read(text, language).kind).toBe('unread');
    expect(doubts(text, language)).toEqual(['frequency-not-held']);
  });

  test.each([
    ['Февраль', 'ru'],
    ['1-ші жарты жылдық', 'kk'],
    ['к 15 сентября т.г.', 'ru'],
    ['до конца года', 'ru'],
    ['ағымдағы жылдың 1 қыркүйегіне дейін', 'kk'],
  ] as const)('%j (%s) has no year, and none is guessed', (text, language) => {
    expect(read(text, language)).toMatchObject({ kind: 'unread', start: null, due: null });
    expect(doubts(text, language)).toEqual(['year-missing']);
  });

  test('a quarter typed in ones is not guessed', () => {
    expect(read('2003ж.\n11 тоқсан', 'kk').kind).toBe('unread');
    expect(doubts('2003ж.\n11 тоқсан', 'kk')).toEqual(['no-such-quarter']);
  });

  test.each([
    ['вторая половина августа 2005 г.', 'ru'],
    ['2005 жылғы тамыздың екінші жартысы', 'kk'],
    ['в начале 2006 года', 'ru'],
    ['до 1 июля 2005 г. на 2006 г.', 'ru'],
    ['2005/2007', 'ru'],
    ['2005-2006 оқу жылы', 'kk'],
  ] as const)('%j (%s) is not read rather than read wrong', (text, language) => {
    expect(read(text, language).kind).toBe('unread');
  });

  test('the whole of a period without dates goes on, with a doubt', () => {
    expect(read('в течение всего периода', 'ru').kind).toBe('continuous');
    expect(doubts('бүкіл кезең', 'kk')).toEqual(['relative-deadline']);
  });

  test.each(['то же самое', 'сол сияқты', '—//—', '- " -'])('%j is the same as above', (text) => {
    expect(read(text, 'kk').kind).toBe('same-as-above');
  });
});

test.each([
  ['2005 жылғы 3-тоқсан', 'deadline/quarter'],
  ['2005-2007 жж.', 'deadline/range-of-years'],
  ['2005 жылғы 1 мамырға дейін', 'deadline/until-day'],
  ['жыл сайын 1 шілдеге', 'deadline/recurring-on'],
  ['сұрау салуы бойынша', 'deadline/on-request'],
  ['', 'deadline/empty'],
])('%j is read by the rule %s', (text, rule) => {
  expect(readDeadline(text, 'kk').rule).toBe(rule);
});

test('a bound that its year does not have bounds nothing, and is warned of', () => {
  const { deadline, doubts } = readDeadline('2003 ежеквартально 29 ақпан', 'kk');
  expect([deadline.kind, deadline.until, doubts.map(({ code }) => code)]).toEqual(['recurring', null, ['no-such-day']]);
});

test('ten days that bound a deadline may end before them as well as with them, and are not read', () => {
  expect([read('до третьей декады мая 2004 г.', 'ru').kind, read('2005 жылғы наурыздың бірінші онкүндігіне дейін', 'kk').kind]).toEqual(['unread', 'unread']);
  expect(doubts('до третьей декады мая 2004 г.', 'ru')).toEqual(['deadline-not-read']);
  expect(read('III декада февраля 2004 г.', 'ru').kind).toBe('unread');
});
