import fc from 'fast-check';
import { daysInMonth, isoDate, lastDayOfMonth } from '../../cms/domain/calendar/iso-date';
import type { Deadline, Frequency, Precision } from '../../cms/domain/deadline/deadline';

type Tongue = 'kk' | 'ru';

/** A deadline as an official might print it, and what it says. */
export interface Printed {
  readonly language: Tongue;
  readonly text: string;
  readonly says: Partial<Deadline>;
}

interface Stretch {
  readonly words: readonly string[];
  readonly start: string;
  readonly due: string;
  readonly precision: Precision;
}

const ROMAN = ['I', 'II', 'III', 'IV'];
const CYRILLIC_ROMAN = ['І', 'ІІ', 'ІІІ', 'ІV'];

const RUSSIAN_MONTHS = ['январ', 'феврал', 'март', 'апрел', 'ма', 'июн', 'июл', 'август', 'сентябр', 'октябр', 'ноябр', 'декабр'];
const KAZAKH_MONTHS = ['қаңтар', 'ақпан', 'наурыз', 'сәуір', 'мамыр', 'маусым', 'шілде', 'тамыз', 'қыркүйек', 'қазан', 'қараша', 'желтоқсан'];
/** Endings after each Kazakh month: dative, genitive, ablative, with the third person's, and locative. */
const KAZAKH_CASES: ReadonlyArray<readonly [string, string, string, string, string]> = [
  ['ға', 'дың', 'дан', 'ына', 'да'], ['ға', 'ның', 'нан', 'ына', 'да'], ['ға', 'дың', 'дан', 'ына', 'да'], ['ге', 'дің', 'ден', 'іне', 'де'],
  ['ға', 'дың', 'дан', 'ына', 'да'], ['ға', 'ның', 'нан', 'ына', 'да'], ['ге', 'нің', 'ден', 'сіне', 'де'], ['ға', 'дың', 'дан', 'ына', 'да'],
  ['ке', 'тің', 'тен', 'іне', 'те'], ['ға', 'ның', 'нан', 'ына', 'да'], ['ға', 'ның', 'дан', 'сына', 'да'], ['ға', 'ның', 'нан', 'ына', 'да'],
];

function russianMonth(month: number, grammaticalCase: 'nominative' | 'genitive' | 'prepositional'): string {
  const stem = RUSSIAN_MONTHS[month - 1] ?? '';
  const isHard = stem === 'март' || stem === 'август';
  const endings = isHard ? ['', 'а', 'е'] : stem === 'ма' ? ['й', 'я', 'е'] : ['ь', 'я', 'е'];
  return stem + (endings[['nominative', 'genitive', 'prepositional'].indexOf(grammaticalCase)] ?? '');
}

function kazakhMonth(month: number, ending: 'plain' | 'dative' | 'genitive' | 'ablative' | 'its-dative' | 'locative'): string {
  const stem = KAZAKH_MONTHS[month - 1] ?? '';
  const index = ['dative', 'genitive', 'ablative', 'its-dative', 'locative'].indexOf(ending);
  const softened = stem === 'қыркүйек' && ending === 'its-dative' ? 'қыркүйег' : stem;
  return index < 0 ? stem : softened + (KAZAKH_CASES[month - 1]?.[index] ?? '');
}

const anyYear = fc.integer({ min: 1995, max: 2025 });
const anyMonth = fc.integer({ min: 1, max: 12 });
const anyLanguage = fc.constantFrom<Tongue>('kk', 'ru');
const anyDay = fc.tuple(anyYear, anyMonth, fc.integer({ min: 1, max: 31 })).map(([year, month, day]) => {
  const real = Math.min(day, daysInMonth(year, month));
  return { year, month, day: real, iso: isoDate(year, month, real) };
});

/** The year as words put round what it is the year of. */
const YEARS: Readonly<Record<Tongue, ReadonlyArray<(year: number, rest: string) => string>>> = {
  kk: [
    (year, rest) => `${year} жылғы ${rest}`,
    (year, rest) => `${year} жылдың ${rest}`,
    (year, rest) => `${year} ж. ${rest}`,
    (year, rest) => `${year}ж.\n${rest}`,
    (year, rest) => `${year} жыл, ${rest}`,
    (year, rest) => `${rest} ${year} ж.`,
    (year, rest) => `${rest} ${year}ж`,
  ],
  ru: [
    (year, rest) => `${rest} ${year} года`,
    (year, rest) => `${rest} ${year} г.`,
    (year, rest) => `${rest} ${year}г`,
    (year, rest) => `${rest}\n${year} год`,
    (year, rest) => `${year} г. ${rest}`,
    (year, rest) => `${year} год, ${rest}`,
    (year, rest) => `${rest} ${year}`,
  ],
};

function monthWords(month: number, language: Tongue): string[] {
  if (language === 'kk') {
    return [kazakhMonth(month, 'plain'), `${kazakhMonth(month, 'plain')} айы`, `${kazakhMonth(month, 'plain')} айында`, kazakhMonth(month, 'locative')];
  }
  return [russianMonth(month, 'nominative'), `в ${russianMonth(month, 'prepositional')}`, russianMonth(month, 'nominative').toUpperCase()];
}

function quarterWords(quarter: number, language: Tongue): string[] {
  const [roman = '', cyrillic = ''] = [ROMAN[quarter - 1], CYRILLIC_ROMAN[quarter - 1]];
  if (language === 'kk') {
    const ordinal = ['бірінші', 'екінші', 'үшінші', 'төртінші'][quarter - 1] ?? '';
    return [`${quarter}-тоқсан`, `${quarter} тоқсан`, `${cyrillic} тоқсан`, `${roman} тоқсаны`, `${ordinal} тоқсан`, `${roman}-тоқсанда`, `${cyrillic} т.`, `${quarter}-ші тоқсан`];
  }
  const ordinal = ['первый', 'второй', 'третий', 'четвертый'][quarter - 1] ?? '';
  return [`${roman} квартал`, `${quarter} квартал`, `${cyrillic} кв.`, `${quarter}-й квартал`, `в ${roman} квартале`, `${ordinal} квартал`, `${quarter} кв.`];
}

function halfYearWords(half: number, language: Tongue): string[] {
  const roman = ROMAN[half - 1] ?? '';
  if (language === 'kk') {
    const ordinal = half === 1 ? 'бірінші' : 'екінші';
    return [`${half}-жартыжылдық`, `${roman} жартыжылдығы`, `${half}-ші жарты жылдық`, `${ordinal} жартыжылдық`, `${ordinal} жартысы`, `${half}-жарты\nжылдық`];
  }
  const ordinal = half === 1 ? 'первое' : 'второе';
  return [`${roman} полугодие`, `${half}-е полугодие`, `${half}-ое полугодие`, `${ordinal} полугодие`, `в ${roman} полугодии`];
}

const PARTS: ReadonlyArray<(year: number, month: number, language: Tongue) => Stretch> = [
  (year, month, language) => ({
    words: monthWords(month, language),
    start: isoDate(year, month, 1),
    due: lastDayOfMonth(year, month),
    precision: 'month',
  }),
  (year, month, language) => {
    const quarter = Math.ceil(month / 3);
    const words = quarterWords(quarter, language);
    return { words, start: isoDate(year, quarter * 3 - 2, 1), due: lastDayOfMonth(year, quarter * 3), precision: 'quarter' };
  },
  (year, month, language) => {
    const half = Math.ceil(month / 6);
    const words = halfYearWords(half, language);
    return { words, start: isoDate(year, half * 6 - 5, 1), due: lastDayOfMonth(year, half * 6), precision: 'half-year' };
  },
];

/** A month, quarter or half-year of a year. */
const partOfYear = fc
  .tuple(anyYear, anyMonth, anyLanguage, fc.constantFrom(...PARTS), fc.nat(), fc.nat())
  .map(([year, month, language, part, wordsAt, yearAt]): Printed => {
    const { words, start, due, precision } = part(year, month, language);
    const text = pick(YEARS[language], yearAt)(year, pick(words, wordsAt));
    return { language, text, says: { kind: 'period', precision, start, due } };
  });

function pick<T>(list: readonly T[], at: number): T {
  const found = list[at % list.length];
  if (found === undefined) throw new Error('Nothing to pick from.');
  return found;
}

/** A year or a range of years. */
const years = fc.tuple(anyYear, fc.integer({ min: 0, max: 9 }), anyLanguage, fc.nat()).map(([from, more, language, at]): Printed => {
  const to = from + more;
  const one = language === 'kk' ? [`${from} ж.`, `${from} жыл`, `${from} жылы`, `${from}ж`, `${from} жыл ішінде`, `${from} жыл бойы`] : [`${from} г.`, `${from} год`, `в ${from} году`, `${from}г`, `в течение ${from} года`];
  const range =
    language === 'kk'
      ? [`${from}-${to} жж.`, `${from} – ${to} жылдар`, `${from}-\n${to} жылдары`, `${from}-${to} ж.ж.`, `${from}-${to}`, `${from}-${to} жылдар аралығында`]
      : [`${from}-${to} гг.`, `${from} – ${to} годы`, `${from}-\n${to} г.г.`, `${from}-${to}`, `в ${from}-${to} годах`, `с ${from} по ${to} годы`];
  const text = pick(more === 0 ? one : range, at);
  return { language, text, says: { kind: 'period', precision: 'year', start: isoDate(from, 1, 1), due: isoDate(to, 12, 31) } };
});

/** A day, by itself or as the last one. */
const days = fc.tuple(anyDay, anyLanguage, fc.nat()).map(([{ year, month, day, iso }, language, at]): Printed => {
  const two = (value: number): string => String(value).padStart(2, '0');
  const figures = `${two(day)}.${two(month)}.${year}`;
  const forms =
    language === 'kk'
      ? [
          `${year} жылғы ${day} ${kazakhMonth(month, 'plain')}`,
          `${year} жылғы ${day} ${kazakhMonth(month, 'dative')} дейін`,
          `${year} жылдың ${day} ${kazakhMonth(month, 'its-dative')} дейін`,
          `${year} жылғы ${kazakhMonth(month, 'genitive')} ${day}-іне дейін`,
          `${year} жылғы ${day} ${kazakhMonth(month, 'ablative')} кешіктірмей`,
          `${year} ж. «${day}» ${kazakhMonth(month, 'plain')}`,
          `${figures} ж. дейін`,
        ]
      : [
          `${day} ${russianMonth(month, 'genitive')} ${year} года`,
          `до ${day} ${russianMonth(month, 'genitive')} ${year} г.`,
          `к ${day} ${russianMonth(month, 'genitive')} ${year} г`,
          `не позднее ${day} ${russianMonth(month, 'genitive')}\n${year} года`,
          `«${day}» ${russianMonth(month, 'genitive')} ${year} г.`,
          `до ${figures}`,
          `${figures} г.`,
        ];
  return { language, text: pick(forms, at), says: { kind: 'date', precision: 'day', start: iso, due: iso } };
});

/** The end of a month, a quarter or a year. */
const ends = fc.tuple(anyYear, anyMonth, anyLanguage, fc.nat()).map(([year, month, language, at]): Printed => {
  const quarter = Math.ceil(month / 3);
  const forms: ReadonlyArray<readonly [string, string]> =
    language === 'kk'
      ? [
          [`${year} жылдың соңына дейін`, isoDate(year, 12, 31)],
          [`${year} жылғы ${kazakhMonth(month, 'plain')} айының соңына дейін`, lastDayOfMonth(year, month)],
          [`${year} жылғы ${quarter}-тоқсанның аяғына дейін`, lastDayOfMonth(year, quarter * 3)],
        ]
      : [
          [`до конца ${year} года`, isoDate(year, 12, 31)],
          [`до конца ${russianMonth(month, 'genitive')} ${year} г.`, lastDayOfMonth(year, month)],
          [`к концу ${ROMAN[quarter - 1] ?? ''} квартала ${year} г.`, lastDayOfMonth(year, quarter * 3)],
        ];
  const [text, due] = pick(forms, at);
  return { language, text, says: { kind: 'date', precision: 'day', start: due, due } };
});

const FREQUENCY_WORDS: Readonly<Record<Tongue, Readonly<Record<Frequency, readonly string[]>>>> = {
  kk: {
    monthly: ['Ай сайын', 'ай\nсайын', 'айына бір рет', 'айына 1 рет'],
    quarterly: ['Тоқсан сайын', 'әр тоқсан сайын', 'тоқсанына бір рет', 'жылына төрт рет', '3 айда 1 рет'],
    'half-yearly': ['жарты жыл сайын', 'жылына екі рет', 'жылына 2 рет', 'жартыжылдық сайын', 'жарты жылда бір рет'],
    yearly: ['Жыл сайын', 'жылма-жыл', 'жылына бір рет', 'жыл\nсайын'],
  },
  ru: {
    monthly: ['Ежемесячно', 'каждый месяц', '1 раз в месяц', 'ежемеcячно'],
    quarterly: ['Ежеквартально', 'каждый квартал', 'один раз в квартал', 'раз в три месяца', 'еже-\nквартально'],
    'half-yearly': ['раз в полугодие', '2 раза в год', 'два раза в год', 'один раз в полгода', 'по полугодиям'],
    yearly: ['Ежегодно', 'каждый год', '1 раз в год', 'ежегод-\nно'],
  },
};
const PRECISION_OF: Readonly<Record<Frequency, Precision>> = { monthly: 'month', quarterly: 'quarter', 'half-yearly': 'half-year', yearly: 'year' };

/** What recurs, with or without the years that bound it. */
const recurring = fc
  .tuple(fc.constantFrom<Frequency>('monthly', 'quarterly', 'half-yearly', 'yearly'), anyLanguage, anyYear, fc.integer({ min: 1, max: 5 }), fc.nat(), fc.nat())
  .map(([frequency, language, year, more, at, boundsAt]): Printed => {
    const words = pick(FREQUENCY_WORDS[language][frequency], at);
    const to = year + more;
    const [text, from, until] = pick<readonly [string, string | null, string | null]>(
      language === 'kk'
        ? [
            [words, null, null],
            [`${year} жылдан бастап ${words}`, isoDate(year, 1, 1), null],
            [`${year}-${to} жылдары ${words}`, isoDate(year, 1, 1), isoDate(to, 12, 31)],
          ]
        : [
            [words, null, null],
            [`${words}, начиная с ${year} года`, isoDate(year, 1, 1), null],
            [`${words} в ${year}-${to} годах`, isoDate(year, 1, 1), isoDate(to, 12, 31)],
          ],
      boundsAt,
    );
    return { language, text, says: { kind: 'recurring', precision: PRECISION_OF[frequency], recurrence: { frequency }, from, until } };
  });

/** What recurs every year on a day, in a month or in a quarter. */
const recurringOn = fc.tuple(anyDay, anyLanguage, fc.nat()).map(([{ month, day }, language, at]): Printed => {
  const real = Math.min(day, 28);
  const two = (value: number): string => String(value).padStart(2, '0');
  const quarter = Math.ceil(month / 3);
  const onDay: readonly [Precision, string] = ['day', `${two(month)}-${two(real)}`];
  const forms: ReadonlyArray<readonly [string, readonly [Precision, string]]> =
    language === 'kk'
      ? [
          [`жыл сайын ${real} ${kazakhMonth(month, 'dative')} дейін`, onDay],
          [`Жыл сайын, ${kazakhMonth(month, 'genitive')} ${real}-не дейін`, onDay],
          [`жыл сайын\n${kazakhMonth(month, 'plain')}`, ['month', two(month)]],
          [`${kazakhMonth(month, 'plain')},\nжыл сайын`, ['month', two(month)]],
          [`${quarter}-тоқсан, жыл сайын`, ['quarter', `Q${quarter}`]],
        ]
      : [
          [`ежегодно до ${real} ${russianMonth(month, 'genitive')}`, onDay],
          [`до ${real} ${russianMonth(month, 'genitive')} ежегодно`, onDay],
          [`Ежегодно, ${russianMonth(month, 'nominative')}`, ['month', two(month)]],
          [`ежегодно в ${ROMAN[quarter - 1] ?? ''} квартале`, ['quarter', `Q${quarter}`]],
        ];
  const [text, [precision, mark]] = pick(forms, at);
  return { language, text, says: { kind: 'recurring', precision, recurrence: { frequency: 'yearly', on: [mark] } } };
});

/** What goes on, from a year or a month, or until one. */
const continuous = fc.tuple(anyYear, anyMonth, anyLanguage, fc.nat()).map(([year, month, language, at]): Printed => {
  const first = isoDate(year, 1, 1);
  const forms: ReadonlyArray<readonly [string, string | null, string | null]> =
    language === 'kk'
      ? [
          ['тұрақты', null, null],
          ['Ұдайы', null, null],
          ['тұрақты негізде', null, null],
          [`${year} жылдан бастап үнемі`, first, null],
          [`${year} жылғы ${kazakhMonth(month, 'ablative')} бастап`, isoDate(year, month, 1), null],
          [`тұрақты, ${year}-${year + 2} жж.`, first, isoDate(year + 2, 12, 31)],
        ]
      : [
          ['постоянно', null, null],
          ['На постоянной основе', null, null],
          [`постоянно с ${year} г.`, first, null],
          [`с ${russianMonth(month, 'genitive')} ${year} года`, isoDate(year, month, 1), null],
          [`${year} год, далее постоянно`, first, null],
          [`постоянно (${year}-${year + 2} гг.)`, first, isoDate(year + 2, 12, 31)],
        ];
  const [text, from, until] = pick(forms, at);
  return { language, text, says: { kind: 'continuous', precision: null, from, until } };
});

/** Every kind of deadline in every manner of printing, Kazakh and Russian. */
export const printedDeadline: fc.Arbitrary<Printed> = fc.oneof(partOfYear, years, days, ends, recurring, recurringOn, continuous);

/** A deadline of its own year, so that it can stand among others. */
export const printedDatedDeadline: fc.Arbitrary<Printed> = fc.oneof(partOfYear, days);
