import type { Language } from '../language';

/** Plural heads that several names share, with the singular each name gets. */
const KAZAKH_PLURALS: ReadonlyArray<readonly [RegExp, string]> = [
  [/^басқармалары$/i, 'басқармасы'],
  [/^министрліктері$/i, 'министрлігі'],
  [/^департаменттері$/i, 'департаменті'],
  [/^агенттіктері$/i, 'агенттігі'],
  [/^комитеттері$/i, 'комитеті'],
  [/^бөлімдері$/i, 'бөлімі'],
];

const RUSSIAN_PLURALS: ReadonlyArray<readonly [RegExp, string, 'masculine' | 'neuter']> = [
  [/^управления$/i, 'управление', 'neuter'],
  [/^министерства$/i, 'министерство', 'neuter'],
  [/^агентства$/i, 'агентство', 'neuter'],
  [/^департаменты$/i, 'департамент', 'masculine'],
  [/^комитеты$/i, 'комитет', 'masculine'],
  [/^отделы$/i, 'отдел', 'masculine'],
];

const COMMA = /\s*,\s*/;

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

function kazakhShare(name: string): string[] {
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  const singular = KAZAKH_PLURALS.find(([plural]) => plural.test(last))?.[1];
  const owners = words.slice(0, -1).join(' ').split(COMMA);
  if (singular === undefined || owners.some((owner) => /[дтн][ыі]ң$/.test(owner))) return [name];
  const listed = splitLastAt(owners, ' және ');
  return listed.length < 2 ? [name] : listed.map((owner) => `${owner} ${singular}`);
}

function russianShare(name: string): string[] {
  const words = name.split(' ');
  const at = words.findIndex((word) => RUSSIAN_PLURALS.some(([plural]) => plural.test(word)));
  const found = RUSSIAN_PLURALS.find(([plural]) => plural.test(words[at] ?? ''));
  const owned = words.slice(at + 1).join(' ').split(COMMA);
  if (at < 0 || found === undefined || owned.length < 2) return [name];
  const [, head, gender] = found;
  const capital = at === 0 && /^\p{Lu}/u.test(words[0] ?? '');
  const before = words.slice(0, at).map((word) => singularAdjective(word, gender));
  const noun = capital ? head.charAt(0).toUpperCase() + head.slice(1) : head;
  return splitLastAt(owned, ' и ').map((owner) => [...before, noun, owner].join(' '));
}

/** `A, B және C`: with a list before it, the last "and" lists one more. */
function splitLastAt(owners: readonly string[], and: string): string[] {
  const last = owners.at(-1) ?? '';
  return [...owners.slice(0, -1), ...last.split(and)].filter((owner) => owner !== '');
}

function singularAdjective(word: string, gender: 'masculine' | 'neuter'): string {
  if (gender === 'neuter') return word.replace(/ые$/, 'ое').replace(/ие$/, 'ее');
  return word.replace(/(областн|городск)[ыи]е$/i, '$1ой').replace(/ые$/, 'ый').replace(/ие$/, 'ий');
}
