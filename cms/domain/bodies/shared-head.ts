import type { Language } from '../language';
import { isGenitive, kazakhHead } from './kazakh-heads';
import { isHeadOfPeople } from './head-nouns';
import { isOnePortfolio } from './portfolios';
import { adjectiveNominative, isAdjective, russianHead, type RussianHead } from './russian-heads';

/** Plural heads that several Kazakh names share, with the singular each name gets. */
const KAZAKH_SINGULARS: ReadonlyArray<readonly [stem: string, singular: string]> = [
  ['басқарма', 'басқармасы'],
  ['министрлі', 'министрлігі'],
  ['департамент', 'департаменті'],
  ['агентті', 'агенттігі'],
  ['комитет', 'комитеті'],
  ['бөлім', 'бөлімі'],
  ['инспекция', 'инспекциясы'],
  ['орталы', 'орталығы'],
];
const SHARED_IN_RUSSIAN = /^(?:обл|гор|рай)?(?:министерств|управлени|агентств|департамент|комитет|отдел|инспекци|ведомств)$/u;
/** Whose bodies they are: said once, it holds for every name of the list. */
const RUSSIAN_OWNER = /\s(?:Республики Казахстан|РК|(?:\p{Lu}\p{L}+\s)?области|акимата\s.{2,60}|(?:\p{Lu}\p{L}+\s)района|города\s\p{Lu}\p{L}+)$/u;
const KAZAKH_OWNER = /^(?:Қазақстан Республикасы(?:ның)?|ҚР|[Оо]блыстық|[Оо]блыстың|[Қ қ]аланың|[Ққ]алалық|[Аа]удандық|\p{Lu}\p{L}+ облысы(?:ның)?)\s/u;
/** Districts each have one body of a name, so its plural alone shares nothing. */
const OF_MANY = /^(?:аудандық|қалалық|аудан|қала|районн|городск)/u;
const KAZAKH_AND = /\s(?:және|мен|бен|пен)\s/u;
const COMMA = /\s*,\s*(?:[-–—]\s*)?/;

/**
 * The names behind a plural head noun that a list shares: `қаржы, денсаулық сақтау басқармалары` in
 * Kazakh, `областные управления информации, культуры` in Russian. Any other name is one name.
 */
export function shareHead(name: string, language: Language): string[] {
  const bracket = /\s*\([^()]*\)\s*$/.exec(name)?.[0] ?? '';
  const bare = name.slice(0, name.length - bracket.length);
  const shared = language === 'ru' ? russianShare(bare) : kazakhShare(bare);
  return shared.map((one, index) => (index === shared.length - 1 ? one + bracket : one));
}

/** `Министрліктер: ішкі істер, әділет`: the head goes first, before a colon. */
const HEAD_FIRST = /^((?:\p{L}+\s){0,3})(\p{L}+):\s*(?:[-–—]\s*)?(.+)$/u;
/** An adjective of place that a list goes on with is no name: `аудандық, қалалық білім бөлімдері`. */
const PLACE_ALONE = /^(?:облыстық|аудандық|қалалық|ауылдық|селолық|жергілікті|республикалық|аудан|қала|облыс)$/iu;

function kazakhShare(name: string): string[] {
  const first = HEAD_FIRST.exec(name);
  const leading = first === null ? null : kazakhHead((first[2] ?? '').toLowerCase());
  if (first !== null && leading?.isPlural === true) {
    const singular = KAZAKH_SINGULARS.find(([stem]) => stem === leading.stem)?.[1];
    return singular === undefined ? [name] : listOf(first[3] ?? '', KAZAKH_AND, 'kk', false).map((one) => `${first[1] ?? ''}${one} ${singular}`);
  }
  const words = name.split(' ');
  const head = kazakhHead((words.at(-1) ?? '').toLowerCase());
  const singular = head?.isPlural === true && head.isPossessed ? KAZAKH_SINGULARS.find(([stem]) => stem === head.stem)?.[1] : undefined;
  if (singular === undefined) return [name];
  const owner = KAZAKH_OWNER.exec(name)?.[0] ?? '';
  const owned = words.slice(0, -1).join(' ').slice(owner.length);
  const listed = listOf(owned, KAZAKH_AND, 'kk', OF_MANY.test(owner.toLowerCase()));
  if (listed.length < 2 || listed.some((one) => isGenitive(one) || PLACE_ALONE.test(one))) return [name];
  return listed.map((one) => `${owner}${one} ${singular}`);
}

function russianShare(name: string): string[] {
  const words = name.split(' ');
  const at = words.findIndex((word) => !isAdjective(word));
  const noun = (words[at] ?? '').replace(/:$/, '');
  const head = russianHead(noun.toLowerCase());
  if (head === null || !SHARED_IN_RUSSIAN.test(head.stem) || isHeadOfPeople(head.stem) || !head.forms.includes('pn')) return [name];
  const after = words.slice(at + 1).join(' ').replace(/^[-–—:]\s*/, '');
  const owner = RUSSIAN_OWNER.exec(after)?.[0] ?? '';
  const owned = after.slice(0, after.length - owner.length);
  const listed = listOf(owned, /\sи\s/u, 'ru', OF_MANY.test((words[0] ?? '').toLowerCase()));
  if (listed.length < 2) return [name];
  const before = singularOf(words.slice(0, at), noun, head);
  return listed.map((one) => `${before} ${one}${owner}`);
}

/** A plural head and the adjectives before it, in the singular: `областные управления` is `областное управление`. */
function singularOf(adjectives: readonly string[], noun: string, head: RussianHead): string {
  const singular = head.stem + head.nominative;
  const printed = /^\p{Lu}/u.test(noun) ? singular.charAt(0).toUpperCase() + singular.slice(1) : singular;
  return [...adjectives.map((word) => (/\.$/.test(word) ? word : adjectiveNominative(word, head.gender, false))), printed].join(' ');
}

const BEFORE_DASHES = /^([^:;,()]{4,120}):\s*[-–—•]\s*(?=\p{L})/u;
const DASH_OF_LIST = /\s*[,;.]?\s+[-–—•]\s*(?=\p{L})|\s*[,;]\s*[-–—•]\s*(?=\p{L})/u;

/**
 * A cell whose names are listed by dashes under a head, `Управления: - образования; - культуры`, with the
 * head given to each: `Управление образования; Управление культуры`. Items with a head of their own keep it.
 */
export function underOneHead(cell: string, language: Language): string {
  const match = BEFORE_DASHES.exec(cell);
  if (match === null) return cell;
  const items = cell.slice(match[0].length).split(DASH_OF_LIST);
  const under = language === 'ru' ? underRussian(match[1] ?? '') : underKazakh(match[1] ?? '');
  return items.length < 2 || under === null ? cell : items.map(under).join('; ');
}

type Under = (item: string) => string;

function underKazakh(printed: string): Under | null {
  const words = printed.split(' ');
  const head = kazakhHead((words.pop() ?? '').toLowerCase());
  const singular = head?.isPlural === true ? KAZAKH_SINGULARS.find(([stem]) => stem === head.stem)?.[1] : undefined;
  if (singular === undefined) return null;
  return (item) => (kazakhHead((item.split(' ').at(-1) ?? '').toLowerCase()) === null ? [...words, item.replace(/[.,;]$/, ''), singular].join(' ') : item);
}

function underRussian(printed: string): Under | null {
  const words = printed.split(' ');
  const last = words.at(-1) ?? '';
  const head = russianHead(last.toLowerCase());
  if (head === null || !head.forms.some((form) => form.startsWith('p'))) return null;
  const adjectives = words.slice(0, -1);
  const isOneHead = adjectives.every(isAdjective) && SHARED_IN_RUSSIAN.test(head.stem) && head.forms.includes('pn');
  const before = isOneHead ? singularOf(adjectives, last, head) : printed;
  return (item) => (russianHead((item.split(' ').find((word) => !isAdjective(word)) ?? '').toLowerCase()) === null ? `${before} ${item}` : item);
}

/** What a head is shared by: a list by commas, its last item by "and" too; halves of one portfolio stay together. */
function listOf(owned: string, and: RegExp, language: Language, isOfMany: boolean): string[] {
  const byComma = owned.split(COMMA).filter((item) => item !== '');
  const last = byComma.pop() ?? '';
  const halves = last.split(and);
  const isList = byComma.length > 0 || !isOfMany;
  const items = [...byComma, ...(isList ? halves : [last])];
  const joined: string[] = [];
  for (const [index, item] of items.entries()) {
    const before = joined.at(-1);
    const separator = index > byComma.length ? and : COMMA;
    if (before !== undefined && isOnePortfolio(before, item, language, separator === COMMA)) {
      joined[joined.length - 1] = before + between(owned, before, item, separator) + item;
    } else {
      joined.push(item);
    }
  }
  return joined;
}

/** What is printed between two neighbours of a list. */
function between(owned: string, left: string, right: string, separator: RegExp): string {
  const from = owned.indexOf(left) + left.length;
  const printed = owned.slice(from, owned.indexOf(right, from));
  return separator.exec(printed)?.[0] ?? printed;
}
