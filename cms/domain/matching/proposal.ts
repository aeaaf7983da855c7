import type { Language } from '../language';
import { CELLS_OF } from '../record/cells';
import type { Cell, MeasureWording, SectionWording, WordingRecord } from '../record/plan-record';
import type { Redaction } from '../record/plan-view';
import { proposedAct } from './proposed-act';
import type { Matching, Partner } from './match-text';
import { newKey } from './new-key';
import type { NewMeasure, NewSection, NewText } from './new-text';
import { placesInOrder, type Placed } from './places';
import { reviseCell, reviseText, WORDED_CELLS } from './revise-cell';
import { sameWords } from './same-words';

/** `kept`: the text says the same of it, in the same place. */
export type ProposedKind = 'kept' | 'changed' | 'inserted' | 'repealed';

/** What a new text does to one unit of a plan. */
export interface ProposedUnit {
  readonly kind: ProposedKind;
  readonly unit: WordingRecord['unit'];
  /** The unit's key; of one that is new, a name that no key of the plan is: `+3` is row 3 of the text. */
  readonly key: string;
  /** The wording in force; null where the unit is new. */
  readonly before: WordingRecord | null;
  /** What it says with the text; null where it is gone from it. */
  readonly after: WordingRecord | null;
  /** The cells that differ, in the order of the official columns; all of a new unit's. */
  readonly cells: readonly Cell[];
  /** Translations left out, because the words that they translate changed. */
  readonly lost: readonly LostTranslation[];
  /** The place in the text, from 0, of the section or row that says it; null where none does. */
  readonly at: number | null;
  /** How sure it is that the two are one unit, from 0 to 1; null where there is but one. */
  readonly confidence: number | null;
}

export interface LostTranslation {
  readonly cell: Cell;
  readonly language: Language;
}

/**
 * What a whole new text of a plan changes in a redaction, given which section is which and which row is
 * which: the act's words, then units in the order of the text, what is gone after what it stood behind.
 * Putting it into effect gives the text's rows, in its order.
 *
 * What is said the same is kept as it is held, in every language; of what is said otherwise the text's words hold.
 */
export function proposeChanges(redaction: Redaction, text: NewText, matching: Matching): ProposedUnit[] {
  const sections = sectionsOf(redaction, text, matching.sections);
  const keys = text.sections.map((_section, at) => sections.find((one) => one.at === at)?.key ?? newKey(at));
  return [...proposedAct(redaction, text), ...inReadingOrder(redaction, text, sections, measuresOf(redaction, text, matching.measures, keys))];
}

function sectionsOf(redaction: Redaction, { sections, language }: NewText, pairs: readonly Partner[]): ProposedUnit[] {
  const held = new Map(redaction.sections.flatMap(({ heading }) => (heading === null ? [] : [[heading.key, heading] as const])));
  const partners = byPlace(pairs, held);
  const placed = sections.map((_section, at): Placed => placedAs(partners.get(at)?.held, at));
  const places = placesInOrder(placed);
  const proposed = sections.map((section, at) => {
    const partner = partners.get(at);
    const position = places.get(placed[at]?.key ?? '') ?? 0;
    return partner === undefined ? insertedSection(section, at, position) : revisedSection(partner.held, section, partner.pair, position, language);
  });
  return [...proposed, ...goneOf([...held.values()], partners)];
}

function measuresOf(redaction: Redaction, { measures, language }: NewText, pairs: readonly Partner[], sectionKeys: readonly string[]): ProposedUnit[] {
  const held = new Map(redaction.sections.flatMap((section) => section.measures.map((measure) => [measure.key, measure] as const)));
  const partners = byPlace(pairs, held);
  const sectionOf = ({ sectionAt }: NewMeasure): string | null => (sectionAt === null ? null : (sectionKeys[sectionAt] ?? null));
  const bySection = new Map<string | null, Placed[]>();
  measures.forEach((row, at) => {
    const section = sectionOf(row);
    const before = partners.get(at)?.held;
    const one = placedAs(before?.section === section ? before : undefined, at);
    push(bySection, section, one);
  });
  const places = new Map([...bySection.values()].flatMap((ofOne) => [...placesInOrder(ofOne)]));
  const proposed = measures.map((row, at) => {
    const partner = partners.get(at);
    const section = sectionOf(row);
    const stays = partner?.held.section === section;
    const position = places.get(stays ? (partner?.held.key ?? '') : newKey(at)) ?? 0;
    return partner === undefined ? insertedMeasure(row, at, section, position) : revisedMeasure(partner.held, row, partner.pair, { section, position }, language);
  });
  return [...proposed, ...goneOf([...held.values()], partners)];
}

interface Held<Wording> {
  readonly held: Wording;
  readonly pair: Partner;
}

/** The wordings that places of the text have as partners; a key the redaction does not have is none. */
function byPlace<Wording>(pairs: readonly Partner[], held: ReadonlyMap<string, Wording>): Map<number, Held<Wording>> {
  return new Map(
    pairs.flatMap((pair): [number, Held<Wording>][] => {
      const wording = held.get(pair.key);
      return wording === undefined ? [] : [[pair.at, { held: wording, pair }]];
    }),
  );
}

function placedAs(held: Pick<WordingRecord, 'key' | 'position'> | undefined, at: number): Placed {
  return held === undefined ? { key: newKey(at), position: null } : { key: held.key, position: held.position };
}

const NEW = { id: '', changeSet: '', effect: 'insert', clause: null } as const;

function insertedSection({ number, title }: NewSection, at: number, position: number): ProposedUnit {
  return inserted({ ...NEW, unit: 'section', key: newKey(at), position, number, title }, at);
}

function insertedMeasure({ sectionAt: _at, ...row }: NewMeasure, at: number, section: string | null, position: number): ProposedUnit {
  return inserted({ ...NEW, unit: 'measure', key: newKey(at), position, section, ...row }, at);
}

function inserted(after: SectionWording | MeasureWording, at: number): ProposedUnit {
  return { kind: 'inserted', unit: after.unit, key: after.key, before: null, after, cells: CELLS_OF[after.unit], lost: [], at, confidence: null };
}

function revisedSection(before: SectionWording, { number, title }: NewSection, pair: Partner, position: number, language: Language): ProposedUnit {
  const revised = reviseText(before.title, title, language);
  const cells: Cell[] = [];
  if (!sameWords(before.number, number)) cells.push('number');
  if (before.position !== position) cells.push('place');
  if (!revised.isSame) cells.push('title');
  const after = { ...before, number: cells.includes('number') ? number : before.number, position, title: revised.text };
  return revision(before, after, cells, revised.lost.map((lost) => ({ cell: 'title', language: lost })), pair);
}

function revisedMeasure(
  before: MeasureWording,
  row: NewMeasure,
  pair: Partner,
  place: { readonly section: string | null; readonly position: number },
  language: Language,
): ProposedUnit {
  const cells: Cell[] = [];
  const lost: LostTranslation[] = [];
  let after: MeasureWording = { ...before, ...place };
  if (!sameWords(before.number, row.number)) {
    cells.push('number');
    after = { ...after, number: row.number };
  }
  if (before.position !== place.position || before.section !== place.section) cells.push('place');
  for (const cell of WORDED_CELLS) {
    const revised = reviseCell(before, row, cell, language);
    if (revised === null) continue;
    cells.push(cell);
    lost.push(...revised.lost.map((one) => ({ cell, language: one })));
    after = { ...after, ...revised.fields };
  }
  return revision(before, after, cells, lost, pair);
}

function revision(
  before: SectionWording | MeasureWording,
  after: SectionWording | MeasureWording,
  cells: readonly Cell[],
  lost: readonly LostTranslation[],
  { at, confidence }: Partner,
): ProposedUnit {
  const { unit, key } = before;
  if (cells.length === 0) return { kind: 'kept', unit, key, before, after: before, cells, lost, at, confidence };
  return { kind: 'changed', unit, key, before, after: { ...after, effect: 'substitute' }, cells, lost, at, confidence };
}

function goneOf(held: readonly (SectionWording | MeasureWording)[], partners: ReadonlyMap<number, Held<SectionWording | MeasureWording>>): ProposedUnit[] {
  const found = new Set([...partners.values()].map((one) => one.held.key));
  return held
    .filter(({ key }) => !found.has(key))
    .map((before) => ({ kind: 'repealed', unit: before.unit, key: before.key, before, after: null, cells: [], lost: [], at: null, confidence: null }));
}

/** Headings with their rows as they stand in the text; what is gone stands after what it stood behind in the plan. */
function inReadingOrder(redaction: Redaction, { sections: { length }, measures }: NewText, sections: readonly ProposedUnit[], rows: readonly ProposedUnit[]): ProposedUnit[] {
  const rowsOf = new Map<number | null, ProposedUnit[]>();
  for (const row of rows) {
    if (row.at !== null) push(rowsOf, measures[row.at]?.sectionAt ?? null, row);
  }
  const inText = [...(rowsOf.get(null) ?? [])];
  sections.slice(0, length).forEach((section, at) => inText.push(section, ...(rowsOf.get(at) ?? [])));

  const gone = new Map([...sections, ...rows].filter(({ at }) => at === null).map((one) => [nameOf(one), one]));
  const behind = new Map<string, ProposedUnit[]>();
  let before = '';
  for (const { heading, measures: ofSection } of redaction.sections) {
    for (const wording of heading === null ? ofSection : [heading, ...ofSection]) {
      const lost = gone.get(nameOf(wording));
      if (lost === undefined) before = nameOf(wording);
      else push(behind, before, lost);
    }
  }
  return [...(behind.get('') ?? []), ...inText.flatMap((one) => [one, ...(behind.get(nameOf(one)) ?? [])])];
}

function nameOf({ unit, key }: Pick<ProposedUnit, 'unit' | 'key'>): string {
  return `${unit} ${key}`;
}

function push<Key, Value>(groups: Map<Key, Value[]>, key: Key, value: Value): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}
