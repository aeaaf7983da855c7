import type { Deadline } from '../deadline/deadline';
import type { Language } from '../language';
import type { Redaction } from '../record/plan-view';
import { remembering } from '../text/remember';
import { searchFold } from '../text/search-fold';
import type { NewMeasure, NewText } from './new-text';

/** What units are compared by: a number, the words that say what it is, and everything else it says. */
export interface UnitWords {
  readonly number: string;
  /** The beginnings of its words, so that other endings of one word are the same; empty in a language it is not held in. */
  readonly head: readonly string[];
  /** Beginnings of the other cells' words. */
  readonly rest: readonly string[];
  /** What those cells mean, in any language: days, bodies, amounts. */
  readonly means: readonly string[];
  /** The place of its section; null for what stands in none. */
  readonly section: number | null;
}

/** One of two texts to be matched, in its order. */
export interface TextWords {
  readonly sections: readonly UnitWords[];
  readonly measures: readonly UnitWords[];
}

/** A redaction's units as they are said in `language`, beside their keys, which stand in the same order. */
export function wordsOfRedaction(redaction: Redaction, language: Language): TextWords & { readonly keys: UnitKeys } {
  const beginnings = remembering(beginningsIn);
  const headed = redaction.sections.flatMap(({ heading, measures }) => (heading === null ? [] : [{ heading, measures }]));
  const unheaded = redaction.sections.filter(({ heading }) => heading === null).flatMap(({ measures }) => measures);
  const placed = [
    ...unheaded.map((measure) => ({ measure, section: null })),
    ...headed.flatMap(({ measures }, section) => measures.map((measure) => ({ measure, section }))),
  ];
  return {
    sections: headed.map(({ heading }) => ({ number: heading.number, head: beginnings(heading.title[language] ?? ''), rest: [], means: [], section: null })),
    measures: placed.map(({ measure, section }) => ({ ...measureWords(measure, language, beginnings), section })),
    keys: { sections: headed.map(({ heading }) => heading.key), measures: placed.map(({ measure }) => measure.key) },
  };
}

export interface UnitKeys {
  readonly sections: readonly string[];
  readonly measures: readonly string[];
}

export function wordsOfText({ language, sections, measures }: NewText): TextWords {
  const beginnings = remembering(beginningsIn);
  return {
    sections: sections.map(({ number, title }) => ({ number, head: beginnings(title[language] ?? ''), rest: [], means: [], section: null })),
    measures: measures.map((measure) => ({ ...measureWords(measure, language, beginnings), section: measure.sectionAt })),
  };
}

type Said = Omit<NewMeasure, 'sectionAt'>;

function measureWords(measure: Said, language: Language, beginnings: typeof beginningsIn): Omit<UnitWords, 'section'> {
  const { number, action, deadlineText, completionForm, executorsText, funding } = measure;
  const others = [deadlineText, completionForm, executorsText, funding.text];
  return {
    number,
    head: beginnings(action[language] ?? ''),
    rest: others.flatMap((text) => beginnings(text[language] ?? '')),
    means: meanings(measure),
  };
}

/** What a row means beside its words, which is the same in any language. */
function meanings({ deadline, executors, funding }: Said): string[] {
  return [
    ...daysOf(deadline).map((day) => `due ${day}`),
    ...executors.map(({ body }) => `body ${body}`),
    ...funding.lines.map(({ programme, amountTiyn, year }) => `money ${programme ?? ''} ${amountTiyn ?? ''} ${year ?? ''}`),
  ];
}

function daysOf({ kind, due, parts }: Deadline): string[] {
  return [`${kind} ${due ?? ''}`, ...parts.flatMap(daysOf)];
}

const LONGEST_BEGINNING = 6;

function beginningsIn(text: string): readonly string[] {
  return (searchFold(text).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.slice(0, LONGEST_BEGINNING));
}
