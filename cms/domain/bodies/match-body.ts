import { remembering } from '../text/remember';
import { initialsOf, isSyllabicOf } from './abbreviations';
import { foldToken, wordsOf, wordsWithSmall } from './name-words';
import { formRelation, isMisprint, type WordRelation } from './word-forms';

export interface KnownNames {
  readonly code: string;
  readonly names: readonly string[];
}

/** The rule by which a printed name was matched. */
export type MatchRule = 'body/same-name' | 'body/ending' | 'body/misprint' | 'body/abbreviation';

export interface Match {
  readonly code: string;
  /** The known name that the printed one is most like. */
  readonly name: string;
  /** 1 is the same name, letters, case and the Republic's name aside. */
  readonly confidence: number;
  readonly rule: MatchRule;
}

/** The match of a printed name, or where several bodies are equally like it, all of them. */
export interface Found {
  readonly match: Match | null;
  /** Bodies equally like the name, best first; empty where one is matched or none is like it. */
  readonly candidates: readonly Match[];
}

/** Bodies by their names, to be asked for by names as printed. */
export interface NameIndex {
  readonly add: (code: string, name: string) => void;
  readonly find: (printed: string) => Found;
  readonly match: (printed: string) => Match | null;
}

const CONFIDENCE: Readonly<Record<MatchRule, number>> = { 'body/same-name': 1, 'body/ending': 0.96, 'body/abbreviation': 0.9, 'body/misprint': 0.92 };
/** What each misprinted word after the first takes from the confidence. */
const PER_MISPRINT = 0.03;
const MOST_MISPRINTS = 3;
/** Words are looked up by their start, which case endings leave alone. */
const START = 4;
const MOST_COMPARED = 48;
const MOST_LISTED = 500;
const MOST_CANDIDATES = 5;
const NOTHING: Found = { match: null, candidates: [] };

interface Known {
  readonly code: string;
  readonly name: string;
  readonly words: readonly string[];
  /** The beginnings of its words, by which names are looked up. */
  readonly starts: readonly string[];
}

/** An index of the bodies of a register. */
export function indexOf(bodies: readonly KnownNames[]): NameIndex {
  const index = openIndex();
  for (const { code, names } of bodies) for (const name of names) index.add(code, name);
  return index;
}

/**
 * An empty index. It matches printed names with known ones through case endings, abbreviations and
 * misprints: every word of either must have its counterpart in the other, the Republic's name aside,
 * so that a department of one oblast is never taken for another's. Two bodies equally like the
 * printed name make no match. Each lookup compares a bounded number of names.
 */
export function openIndex(): NameIndex {
  const exact = new Map<string, Known[]>();
  const byStart = new Map<string, Known[]>();
  const abbreviated = new Map<string, Known[]>();
  const vocabulary = new Set<string>();
  const fold = remembering(foldToken);
  const find = (printed: string): Found => {
    const words = wordsOf(printed, fold);
    if (words.length === 0) return NOTHING;
    const same = exact.get(words.join(' '));
    if (same !== undefined) return decide(same.map((known) => matchOf(known, 'body/same-name', 1)));
    if (words.length === 1) {
      const short = byAbbreviation(words[0] ?? '', printed, abbreviated, byStart);
      if (short.length > 0) return decide(short.map((known) => matchOf(known, 'body/abbreviation', CONFIDENCE['body/abbreviation'])));
    }
    const { names, order } = nearest(words, byStart);
    return decide(names.flatMap((known) => likeness(words, order, known, vocabulary) ?? []));
  };
  return {
    add: (code, name) => {
      const words = wordsOf(name, fold);
      if (words.length === 0) return;
      const known = { code, name, words, starts: words.map((word) => word.slice(0, START)) };
      push(exact, words.join(' '), known);
      for (const word of words) vocabulary.add(word);
      for (const key of new Set(words.flatMap((word) => [wholeKey(word, words.length), keyOf(word, words.length)]))) push(byStart, key, known);
      for (const start of new Set(words.map((word) => word.slice(0, 2)))) push(byStart, `~${start}`, known);
      for (const initials of initialsOf(wordsWithSmall(name))) push(abbreviated, initials, known);
    },
    find,
    match: (printed) => find(printed).match,
  };
}

function matchOf({ code, name }: Known, rule: MatchRule, confidence: number): Match {
  return { code, name, confidence, rule };
}

/** The best match, unless two bodies share it. */
function decide(matches: readonly Match[]): Found {
  const best = new Map<string, Match>();
  for (const match of matches) if (match.confidence > (best.get(match.code)?.confidence ?? 0)) best.set(match.code, match);
  const [first, second, ...rest] = [...best.values()].sort((a, b) => b.confidence - a.confidence);
  if (first === undefined) return NOTHING;
  if (second === undefined || second.confidence < first.confidence) return { match: first, candidates: [] };
  const equals = rest.filter(({ confidence }) => confidence === first.confidence);
  return { match: null, candidates: [first, second, ...equals].slice(0, MOST_CANDIDATES) };
}

/**
 * The names with as many words that share most of their beginnings, from the beginnings that fewest
 * names have; and the printed words in that order, for the rarest tells names apart soonest.
 */
function nearest(words: readonly string[], byStart: ReadonlyMap<string, readonly Known[]>): { names: readonly Known[]; order: readonly number[] } {
  const starts = words.map((word) => word.slice(0, START));
  const enough = starts.length - Math.min(MOST_MISPRINTS, Math.floor(starts.length / 2));
  const held = words
    .map((word, index) => ({ index, list: byStart.get(wholeKey(word, words.length)) ?? byStart.get(keyOf(word, words.length)) ?? [] }))
    .sort((a, b) => a.list.length - b.list.length);
  const names: Known[] = [];
  for (const { list } of held.filter((one) => one.list.length > 0)) {
    if (names.length > 0 || (names.length === 0 && list.length > MOST_LISTED)) break;
    for (const known of list) {
      if (names.length >= MOST_COMPARED) break;
      if (sharedCount(starts, known.starts) >= enough) names.push(known);
    }
  }
  return { names, order: held.map(({ index }) => index) };
}

function sharedCount(starts: readonly string[], others: readonly string[]): number {
  let count = 0;
  for (const [index, start] of starts.entries()) if (others[index] === start || others.includes(start)) count += 1;
  return count;
}

function wholeKey(word: string, count: number): string {
  return `${count} =${word}`;
}

function keyOf(word: string, count: number): string {
  return `${count} ${word.slice(0, START)}`;
}

/** How like a known name a printed one is: each word has its counterpart, in order or not, or null. */
function likeness(printed: readonly string[], order: readonly number[], known: Known, vocabulary: ReadonlySet<string>): Match | null {
  if (printed.length !== known.words.length) return null;
  const free = [...known.words];
  let misprints = 0;
  let worst: WordRelation = 'same';
  for (const index of order) {
    const word = printed[index] ?? '';
    const [at, relation] = counterpart(word, free, index, vocabulary);
    if (relation === null) return null;
    free[at] = '';
    if (relation === 'misprint') misprints += 1;
    if (relation !== 'same' && worst !== 'misprint') worst = relation;
  }
  if (misprints > MOST_MISPRINTS) return null;
  const rule = worst === 'misprint' ? 'body/misprint' : worst === 'ending' ? 'body/ending' : 'body/same-name';
  const confidence = rule === 'body/same-name' ? 0.99 : CONFIDENCE[rule] - PER_MISPRINT * Math.max(0, misprints - 1);
  return matchOf(known, rule, Math.round(confidence * 100) / 100);
}

/**
 * The known word that a printed one is: the one at its place first, else the best of those left. A
 * word the register knows elsewhere is itself, not a misprint.
 */
function counterpart(word: string, free: readonly string[], index: number, vocabulary: ReadonlySet<string>): [at: number, relation: WordRelation | null] {
  const inPlace = free[index] ?? '';
  const form = inPlace === '' ? null : formRelation(word, inPlace);
  if (form !== null) return [index, form];
  const same = free.indexOf(word);
  if (same >= 0) return [same, 'same'];
  const start = word.slice(0, 3);
  const at = free.findIndex((other) => other.startsWith(start) && formRelation(word, other) !== null);
  if (at >= 0) return [at, 'ending'];
  return [index, inPlace !== '' && !vocabulary.has(word) && isMisprint(word, inPlace) ? 'misprint' : null];
}

/** The bodies that one printed word is an abbreviation of: `МФ`, `ІІМ-ге`, `Минфин`, `Қаржымині`. */
function byAbbreviation(
  word: string,
  printed: string,
  abbreviated: ReadonlyMap<string, readonly Known[]>,
  byStart: ReadonlyMap<string, readonly Known[]>,
): readonly Known[] {
  const capitals = printed.match(/\p{Lu}/gu)?.length ?? 0;
  if (capitals >= 2) {
    const found = abbreviated.get(word) ?? [];
    if (found.length > 0) return found;
  }
  if (word.length < 6 || (capitals === 0 && !/мині?$/u.test(word))) return [];
  return (byStart.get(`~${word.slice(0, 2)}`) ?? []).filter(({ words }) => isSyllabicOf(word, words));
}

function push(index: Map<string, Known[]>, key: string, known: Known): void {
  const held = index.get(key);
  if (held === undefined) index.set(key, [known]);
  else held.push(known);
}
