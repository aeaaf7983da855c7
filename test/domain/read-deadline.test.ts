import fc from 'fast-check';
import { isIsoDate } from '../../cms/domain/calendar/iso-date';
import type { Deadline } from '../../cms/domain/deadline/deadline';
import { readDeadline } from '../../cms/domain/deadline/read-deadline';
import { deadlineProblems } from '../../cms/domain/deadline/validate';

const kk = (text: string): Deadline => readDeadline(text, 'kk').deadline;
const ru = (text: string): Deadline => readDeadline(text, 'ru').deadline;
const doubts = (text: string, language: 'kk' | 'ru' = 'kk'): string[] => readDeadline(text, language).doubts.map(({ code }) => code);

describe('periods', () => {
  test.each([
    ['2006 жылғы\n\n3- \n\nтоқсан', 'quarter', '2006-07-01', '2006-09-30'],
    ['2005 жылғы шілде', 'month', '2005-07-01', '2005-07-31'],
    ['2004 ж.\nIIІ т.', 'quarter', '2004-07-01', '2004-09-30'],
    ['2004 ж. ІҮ т.', 'quarter', '2004-10-01', '2004-12-31'],
    ['1-тоқсан2003 жыл', 'quarter', '2003-01-01', '2003-03-31'],
    ['Желтоқ\nсан 2002 ж.', 'month', '2002-12-01', '2002-12-31'],
    ['2005 жылғы бірінші жартыжылдық', 'half-year', '2005-01-01', '2005-06-30'],
    ['2001-\n2003 жж.', 'year', '2001-01-01', '2003-12-31'],
    ['2005 жылғы қаңтар-наурыз', 'month', '2005-01-01', '2005-03-31'],
    ['2005 жылғы 1 қаңтардан 31 наурызға дейін', 'day', '2005-01-01', '2005-03-31'],
    ['2008 жылғы ақпан', 'month', '2008-02-01', '2008-02-29'],
  ])('kk: %j is a %s from %s to %s', (text, precision, start, due) => {
    expect(kk(text)).toMatchObject({ kind: 'period', precision, start, due, recurrence: null });
  });

  test.each([
    ['II квартал 1997 г.', 'quarter', '1997-04-01', '1997-06-30'],
    ['2004 г.\nІІІ-ІV квартал', 'quarter', '2004-07-01', '2004-12-31'],
    ['в III квартале 2005 года', 'quarter', '2005-07-01', '2005-09-30'],
    ['второе полугодие 2004 г.', 'half-year', '2004-07-01', '2004-12-31'],
    ['январь-март 2003 г.', 'month', '2003-01-01', '2003-03-31'],
    ['с 1 января по 31 марта 2003 г.', 'day', '2003-01-01', '2003-03-31'],
    ['2003-2004гг.', 'year', '2003-01-01', '2004-12-31'],
    ['2005, 2006 гг.', 'year', '2005-01-01', '2006-12-31'],
    ['в течение 2003 года', 'year', '2003-01-01', '2003-12-31'],
    ['II квартал 2003 г. - I квартал 2004 г.', 'quarter', '2003-04-01', '2004-03-31'],
  ])('ru: %j is a %s from %s to %s', (text, precision, start, due) => {
    expect(ru(text)).toMatchObject({ kind: 'period', precision, start, due, recurrence: null });
  });
});

describe('days', () => {
  test.each([
    ['1997 жылдың 1 сәуiрiне дейiн', 'kk', '1997-04-01'],
    ['2005 жылғы 1 мамырдан кешіктірмей', 'kk', '2005-05-01'],
    ['2005 жылдың соңына дейін', 'kk', '2005-12-31'],
    ['До 20 апреля 1997 г.', 'ru', '1997-04-20'],
    ['не позднее 1 мая 2003 года', 'ru', '2003-05-01'],
    ['до конца III квартала 2003 г.', 'ru', '2003-09-30'],
    ['до 15.06.2004', 'ru', '2004-06-15'],
  ] as const)('%j (%s) is due on %s', (text, language, due) => {
    expect(readDeadline(text, language).deadline).toMatchObject({ kind: 'date', precision: 'day', due });
    expect(doubts(text, language)).toEqual([]);
  });

  test('"until" a month is taken for its first day, and warned of', () => {
    expect(ru('до октября\n2003 г.')).toMatchObject({ kind: 'date', due: '2003-10-01' });
    expect(doubts('до октября\n2003 г.', 'ru')).toEqual(['until-two-ways']);
  });

  test('an all-numeric date that can be read two ways is warned of', () => {
    expect(ru('01.04.2003 г.')).toMatchObject({ kind: 'date', due: '2003-04-01' });
    expect(doubts('01.04.2003 г.', 'ru')).toEqual(['date-two-ways']);
    expect(doubts('25.04.2003 г.', 'ru')).toEqual([]);
  });
});

describe('what recurs, continues or waits', () => {
  test('yearly on two days and on request of a body', () => {
    const read = kk('Жыл сайын\n1 шілде мен 1\nқаңтарға және Қазақстан Республикасы Орталық сайлау комиссиясының сұрау салуы бойынша');
    expect(read).toMatchObject({
      kind: 'recurring',
      precision: 'day',
      recurrence: { frequency: 'yearly', on: ['01-01', '07-01'] },
      onRequestOf: ['Қазақстан Республикасы Орталық сайлау комиссиясы'],
    });
  });

  test('the office that asks gets back the genitive that the request took', () => {
    expect(kk('Ай сайын және Қазақстан Республикасы Президенті Әкімшілігінің сұрау салуы бойынша')).toMatchObject({
      recurrence: { frequency: 'monthly' },
      onRequestOf: ['Қазақстан Республикасы Президентінің Әкімшілігі'],
    });
  });

  test('on request alone, in both languages', () => {
    expect(kk('Қазақстан Республикасы Үкіметінің талабы бойынша')).toMatchObject({
      kind: 'on-request',
      onRequestOf: ['Қазақстан Республикасының Үкіметі'],
    });
    expect(ru('по запросу Центральной избирательной комиссии Республики Казахстан')).toMatchObject({
      kind: 'on-request',
      onRequestOf: ['Центральная избирательная комиссия Республики Казахстан'],
    });
    expect(kk('сұрау салу бойынша')).toMatchObject({ kind: 'on-request', onRequestOf: [] });
  });

  test.each([
    ['Тоқсан сайын', 'kk', { frequency: 'quarterly' }],
    ['Жылма-жыл 1-тоқсанда', 'kk', { frequency: 'yearly', on: ['Q1'] }],
    ['Шілде, қаңтар жыл сайын', 'kk', { frequency: 'yearly', on: ['01', '07'] }],
    ['1,2-жар\nты\nжылдық,\nжыл сайын', 'kk', { frequency: 'yearly', on: ['H1', 'H2'] }],
    ['жылына 2 рет', 'kk', { frequency: 'half-yearly' }],
    ['әр жылдың 1 қаңтарында', 'kk', { frequency: 'yearly', on: ['01-01'] }],
    ['Ежемесячно', 'ru', { frequency: 'monthly' }],
    ['1 раз в полугодие', 'ru', { frequency: 'half-yearly' }],
    ['ежегодно, до 25 декабря', 'ru', { frequency: 'yearly', on: ['12-25'] }],
    ['каждый квартал', 'ru', { frequency: 'quarterly' }],
  ] as const)('%j (%s) recurs', (text, language, recurrence) => {
    expect(readDeadline(text, language).deadline).toMatchObject({ kind: 'recurring', recurrence, start: null, due: null });
  });

  test('years bound what recurs', () => {
    expect(ru('ежегодно с 2003 по 2005 годы')).toMatchObject({ from: '2003-01-01', until: '2005-12-31' });
    expect(ru('декабрь 2003 года, далее ежегодно')).toMatchObject({ recurrence: { frequency: 'yearly', on: ['12'] }, from: '2003-12-01', until: null });
  });

  test.each(['Тұрақты', 'Ұдайы', 'үнемi', 'тұрақты түрде'])('%s is continuous', (text) => {
    expect(kk(text)).toMatchObject({ kind: 'continuous', from: null });
  });

  test('continuous from a year on', () => {
    expect(kk('2003 жылдан бастап, үнемі')).toMatchObject({ kind: 'continuous', from: '2003-01-01' });
    expect(ru('с 2003 года')).toMatchObject({ kind: 'continuous', from: '2003-01-01' });
  });
});

describe('several deadlines, none, and the same as above', () => {
  test('two lines, each a deadline, are two', () => {
    expect(kk('2-тоқсанжыл сайын\n4-тоқсан жыл сайын').parts.map(({ recurrence }) => recurrence?.on)).toEqual([['Q2'], ['Q4']]);
  });

  test('one year said last holds for the days before it', () => {
    expect(ru('1 июня, 1 декабря 2003 г.').parts.map(({ due }) => due)).toEqual(['2003-06-01', '2003-12-01']);
  });

  test('quarters of two years are two', () => {
    expect(kk('2005 жылдың ІV тоқсаны, 2006 жылдың І тоқсаны').parts.map(({ due }) => due)).toEqual(['2005-12-31', '2006-03-31']);
  });

  test.each(['«___»', '-//-', '"-"', '-"-'])('%s is the same as above', (text) => {
    expect(kk(text).kind).toBe('same-as-above');
  });

  test('an empty cell is none; a lone dash is, with a doubt', () => {
    expect(kk(' \n ').kind).toBe('none');
    expect(doubts('')).toEqual([]);
    expect(doubts('-')).toEqual(['dash-alone']);
  });
});

describe('what cannot be, or is not understood', () => {
  test.each([
    ['2004 ж.\nVІ т.', 'kk', 'no-such-quarter'],
    ['2005 жылғы 31 маусым', 'kk', 'no-such-day'],
    ['30.02.2003', 'ru', 'no-such-day'],
    ['III полугодие 2003 г.', 'ru', 'no-such-half-year'],
    ['2005-2003 гг.', 'ru', 'range-backwards'],
    ['10 жұмыс күні ішінде', 'kk', 'relative-deadline'],
    ['в течение месяца со дня принятия закона', 'ru', 'relative-deadline'],
    ['еженедельно', 'ru', 'frequency-not-held'],
    ['3 раза в год', 'ru', 'frequency-not-held'],
    ['3-тоқсан', 'kk', 'year-missing'],
    ['2003 ж. - 20 %\n2004 ж. 25 %', 'kk', 'deadline-not-read'],
  ] as const)('%j (%s) is not read: %s', (text, language, code) => {
    expect(readDeadline(text, language).deadline).toMatchObject({ kind: 'unread', start: null, due: null });
    expect(doubts(text, language)).toContain(code);
  });

  test('letters that stand for Roman figures are read with a doubt', () => {
    expect(ru('Ш квартал 2003 г.')).toMatchObject({ due: '2003-09-30' });
    expect(doubts('Ш квартал 2003 г.', 'ru')).toContain('letters-for-figures');
  });

  test('words after a deadline that are not read are named', () => {
    expect(kk('2003 жыл\n1-тоқсан,келесі түзетулерімен')).toMatchObject({ due: '2003-03-31' });
    expect(readDeadline('2003 жыл\n1-тоқсан,келесі түзетулерімен', 'kk').doubts).toEqual([
      { code: 'words-not-read', detail: 'келесі түзетулерімен' },
    ]);
  });
});

describe('whatever the words', () => {
  const word = fc.constantFrom(
    '2003', '2005', 'жылғы', 'ж.', 'г.', '3-тоқсан', 'ІІ', 'квартал', 'шілде', '31', '1', 'марта', 'до', 'с', 'по', 'дейін', 'бастап',
    'жыл', 'сайын', 'ежегодно', 'және', ',', '-', '\n', ';', 'сұрау салуы бойынша', 'по запросу', 'соңы', 'үнемі', 'V', 'сөз', '25.12.2004',
  );
  const words = fc.array(word, { maxLength: 9 }).map((list) => list.join(' '));

  test('a reading is well-formed, its due day never before its start, its parts too', () => {
    fc.assert(
      fc.property(words, fc.constantFrom('kk' as const, 'ru' as const), (text, language) => {
        const { deadline } = readDeadline(text, language);
        expect(deadlineProblems(deadline)).toEqual([]);
        for (const { start, due } of [deadline, ...deadline.parts]) {
          expect([start, due].every((day) => day === null || isIsoDate(day))).toBe(true);
          expect(start === null || due === null || start <= due).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('what is not read always says why', () => {
    fc.assert(
      fc.property(fc.oneof(words, fc.string({ maxLength: 40 })), (text) => {
        const { deadline, doubts: said } = readDeadline(text, 'kk');
        if (deadline.kind === 'unread') expect(said.length).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });
});
