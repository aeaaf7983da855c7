import type { Redaction } from '../record/plan-view';
import type { NewText } from './new-text';
import { anchors, pairUnits, type UnitPair } from './pair-units';
import { wordsOfRedaction, wordsOfText, type TextWords, type UnitKeys } from './unit-words';

/** Which of a text's sections and rows are which of a plan's. */
export interface Matching {
  readonly sections: readonly Partner[];
  readonly measures: readonly Partner[];
}

/** One section or row of the text and the plan's unit that it words. */
export interface Partner {
  /** The unit's key. */
  readonly key: string;
  /** The place in the text, from 0. */
  readonly at: number;
  /** How sure it is, from 0 to 1; 1 where it says the same under the same number. */
  readonly confidence: number;
}

/**
 * Matches a new text with the redaction it changes: section to section, then row to row. What has no
 * partner is new in the text, or gone from the plan; none has two.
 */
export function matchText(redaction: Redaction, text: NewText): Matching {
  const old = wordsOfRedaction(redaction, text.language);
  const { sections, measures } = matchWords(old, wordsOfText(text));
  return { sections: partners(sections, old.keys.sections), measures: partners(measures, old.keys.measures) };
}

/** As {@link matchText}, by the words alone; which text is the old one changes nothing. */
export function matchWords(old: TextWords, now: TextWords): Record<keyof UnitKeys, UnitPair[]> {
  const sections = pairSections(old, now);
  const sectionNow = new Map(sections.map((pair) => [pair.old, pair.now]));
  const sameSection = (was: number | null, is: number | null): boolean => (was === null ? is === null : sectionNow.get(was) === is);
  return { sections, measures: pairUnits(old.measures, now.measures, { sameSection, headShare: 0.75 }) };
}

/** Sections of like titles; then, of those left, sections that the same rows stand in. */
function pairSections(old: TextWords, now: TextWords): UnitPair[] {
  const byTitle = pairUnits(old.sections, now.sections, { sameSection: () => true, headShare: 1 });
  const [taken, takenNow] = [new Set(byTitle.map((pair) => pair.old)), new Set(byTitle.map((pair) => pair.now))];
  const [sizes, sizesNow] = [sizesOf(old), sizesOf(now)];
  const byRows = [...sharedRows(old, now).values()]
    .filter(({ old: was, now: is, rows }) => 2 * rows >= Math.min(sizes.get(was) ?? 0, sizesNow.get(is) ?? 0))
    .sort((a, b) => b.rows - a.rows || Math.abs(a.old - a.now) - Math.abs(b.old - b.now) || a.old + a.now - (b.old + b.now));
  const pairs = [...byTitle];
  for (const { old: was, now: is } of byRows) {
    if (taken.has(was) || takenNow.has(is)) continue;
    taken.add(was);
    takenNow.add(is);
    pairs.push({ old: was, now: is, confidence: LIKE_BY_ROWS });
  }
  return pairs.sort((a, b) => a.now - b.now);
}

const LIKE_BY_ROWS = 0.5;

/** How many rows that say the same stand in both of two sections. */
function sharedRows(old: TextWords, now: TextWords): Map<string, { readonly old: number; readonly now: number; readonly rows: number }> {
  const shared = new Map<string, { old: number; now: number; rows: number }>();
  for (const [was, is] of anchors(old.measures, now.measures)) {
    const [from, to] = [old.measures[was]?.section ?? null, now.measures[is]?.section ?? null];
    if (from === null || to === null) continue;
    const name = `${from} ${to}`;
    shared.set(name, { old: from, now: to, rows: (shared.get(name)?.rows ?? 0) + 1 });
  }
  return shared;
}

/** How many rows stand in each section. */
function sizesOf({ measures }: TextWords): Map<number | null, number> {
  const sizes = new Map<number | null, number>();
  for (const { section } of measures) sizes.set(section, (sizes.get(section) ?? 0) + 1);
  return sizes;
}

function partners(pairs: readonly UnitPair[], keys: readonly string[]): Partner[] {
  return pairs.map(({ old, now, confidence }) => ({ key: keys[old] ?? '', at: now, confidence }));
}
