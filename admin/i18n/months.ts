import type { Language } from '../../cms/domain/language';

/** The forms of a month's name that dates and deadlines need; where a language has no such form, the nearest. */
export interface MonthForms {
  readonly month: string;
  readonly monthShort: string;
  readonly monthGenitive: string;
  readonly monthPrepositional: string;
  readonly monthDative: string;
  readonly monthAblative: string;
  readonly monthLocative: string;
}

const twelve = (names: string): readonly string[] => names.split(' ');

const kkMonths = twelve('қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан');
const ruGenitive = twelve(
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
);
const enMonths = twelve(
  'January February March April May June July August September October November December',
);

const FORMS: Record<Language, Record<keyof MonthForms, readonly string[]>> = {
  kk: {
    month: kkMonths,
    monthShort: twelve('қаң ақп нау сәу мам мау шіл там қыр қаз қар жел'),
    monthGenitive: kkMonths,
    monthPrepositional: twelve(
      'қаңтарда ақпанда наурызда сәуірде мамырда маусымда шілдеде тамызда қыркүйекте қазанда қарашада желтоқсанда',
    ),
    monthDative: twelve(
      'қаңтарға ақпанға наурызға сәуірге мамырға маусымға шілдеге тамызға қыркүйекке қазанға қарашаға желтоқсанға',
    ),
    monthAblative: twelve(
      'қаңтардан ақпаннан наурыздан сәуірден мамырдан маусымнан шілдеден тамыздан қыркүйектен қазаннан қарашадан желтоқсаннан',
    ),
    monthLocative: twelve(
      'қаңтардағы ақпандағы наурыздағы сәуірдегі мамырдағы маусымдағы шілдедегі тамыздағы қыркүйектегі қазандағы қарашадағы желтоқсандағы',
    ),
  },
  ru: {
    month: twelve('январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'),
    monthShort: twelve('янв фев мар апр май июн июл авг сен окт ноя дек'),
    monthGenitive: ruGenitive,
    monthPrepositional: twelve(
      'январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре',
    ),
    monthDative: ruGenitive,
    monthAblative: ruGenitive,
    monthLocative: ruGenitive,
  },
  en: {
    month: enMonths,
    monthShort: twelve('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'),
    monthGenitive: enMonths,
    monthPrepositional: enMonths,
    monthDative: enMonths,
    monthAblative: enMonths,
    monthLocative: enMonths,
  },
};

/** Every form of a month's name; `month` counts from 1. */
export function monthForms(month: number, language: Language): MonthForms {
  const forms = FORMS[language];
  const form = (name: keyof MonthForms): string => forms[name][month - 1] ?? '';
  return {
    month: form('month'),
    monthShort: form('monthShort'),
    monthGenitive: form('monthGenitive'),
    monthPrepositional: form('monthPrepositional'),
    monthDative: form('monthDative'),
    monthAblative: form('monthAblative'),
    monthLocative: form('monthLocative'),
  };
}
