import { readDeadline } from '../domain/deadline/read-deadline';
import type { Language } from '../domain/language';
import { readFunding } from '../domain/money/read-funding';
import { unitMultiplier } from '../domain/money/unit';
import { amendingEvent, citationsIn } from '../domain/order/citation';
import { languageOf } from '../domain/reading/language-of';
import { warningAt } from '../domain/warning';

/** One line of standard input: a text, its language, and for funding the unit of bare figures. */
export interface Fragment {
  readonly lang?: unknown;
  readonly text: string;
  readonly unit?: unknown;
}

export type FragmentKind = 'deadlines' | 'funding' | 'citations';

/** What each kind of fragment is printed as: the shapes of a reading, with `warnings` beside them. */
export const fragmentReaders: Readonly<Record<FragmentKind, (fragment: Fragment) => object>> = {
  deadlines: (fragment) => {
    const { deadline, doubts } = readDeadline(fragment.text, languageFor(fragment));
    return { ...deadline, warnings: doubts.map((doubt) => warningAt('deadline', doubt)) };
  },
  funding: (fragment) => {
    const { funding, doubts } = readFunding(fragment.text, { language: languageFor(fragment), unit: unitFor(fragment) });
    return { ...funding, warnings: doubts.map((doubt) => warningAt('funding', doubt)) };
  },
  citations: (fragment) => {
    const language = languageFor(fragment);
    const citations = citationsIn(fragment.text, language).map(({ doubts, ...citation }) => ({
      ...citation,
      warnings: doubts.map((doubt) => warningAt('date', doubt)),
    }));
    const event = amendingEvent(fragment.text, language);
    const none = { kind: null, number: null, numberAsPrinted: null, date: null, title: null, event, warnings: [] };
    return { ...(citations[0] ?? none), all: citations };
  },
};

function languageFor({ lang, text }: Fragment): Language {
  if (lang === undefined || lang === null) return languageOf(text);
  if (lang === 'kk' || lang === 'ru') return lang;
  throw new Error('"lang" is "kk" or "ru".');
}

function unitFor({ unit }: Fragment): { multiplier: NonNullable<ReturnType<typeof unitMultiplier>>; place: 'header' } | null {
  if (unit === undefined || unit === null || unit === '') return null;
  const multiplier = typeof unit === 'string' ? unitMultiplier(unit) : null;
  if (multiplier === null) throw new Error('"unit" names no unit of money.');
  return { multiplier, place: 'header' };
}
