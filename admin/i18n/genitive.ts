/**
 * The genitive of a body's name, for "on request of …". Names stand in the register in the
 * nominative; the printed words bend them.
 */

const KK_BACK_VOWELS = 'аоұыуяё';
const KK_FRONT_VOWELS = 'әеөүіиэю';
const KK_NASALS = 'мнң';
/** Final у and и are glides: `басқару` takes -дың. */
const KK_SONORANTS = 'рлйзжуи';

/** Kazakh: the last word takes -ның/-нің, -дың/-дің or -тың/-тің by its last sound and its vowels. */
export function kazakhGenitive(name: string): string {
  const letters = [...name.toLowerCase()].filter((letter) => /\p{L}/u.test(letter));
  const last = letters[letters.length - 1];
  const vowel = letters.filter((letter) => isKazakhVowel(letter)).pop();
  if (last === undefined || vowel === undefined) return name;
  const isBack = KK_BACK_VOWELS.includes(vowel);
  if (KK_SONORANTS.includes(last)) return `${name}${isBack ? 'дың' : 'дің'}`;
  if (isKazakhVowel(last) || KK_NASALS.includes(last)) return `${name}${isBack ? 'ның' : 'нің'}`;
  return `${name}${isBack ? 'тың' : 'тің'}`;
}

function isKazakhVowel(letter: string): boolean {
  return KK_BACK_VOWELS.includes(letter) || KK_FRONT_VOWELS.includes(letter);
}

const RU_ADJECTIVES: ReadonlyArray<readonly [RegExp, string]> = [
  [/шая$/, 'шей'],
  [/ая$/, 'ой'],
  [/яя$/, 'ей'],
  [/ое$/, 'ого'],
  [/ее$/, 'его'],
  [/ний$/, 'него'],
  [/(ый|ий|ой)$/, 'ого'],
  [/ые$/, 'ых'],
  [/ие$/, 'их'],
];

const RU_NOUNS: ReadonlyMap<string, string> = new Map([
  ['министерство', 'министерства'],
  ['министерства', 'министерств'],
  ['агентство', 'агентства'],
  ['комиссия', 'комиссии'],
  ['администрация', 'администрации'],
  ['правительство', 'правительства'],
  ['канцелярия', 'канцелярии'],
  ['комитет', 'комитета'],
  ['департамент', 'департамента'],
  ['управление', 'управления'],
  ['отдел', 'отдела'],
  ['парламент', 'парламента'],
  ['сенат', 'сената'],
  ['мажилис', 'мажилиса'],
  ['маслихат', 'маслихата'],
  ['банк', 'банка'],
  ['суд', 'суда'],
  ['прокуратура', 'прокуратуры'],
  ['академия', 'академии'],
  ['служба', 'службы'],
  ['центр', 'центра'],
  ['фонд', 'фонда'],
  ['президент', 'президента'],
  ['премьер-министр', 'премьер-министра'],
  ['аким', 'акима'],
  ['акимы', 'акимов'],
  ['акимат', 'акимата'],
  ['акиматы', 'акиматов'],
]);

/**
 * Russian: the adjectives and the noun that lead the name are bent, what follows already is.
 * @returns null where the leading noun is not one this file knows: then the name is better left as it is.
 */
export function russianGenitive(name: string): string | null {
  const words = name.split(' ');
  const bent: string[] = [];
  for (const [index, word] of words.entries()) {
    const noun = RU_NOUNS.get(word.toLowerCase());
    if (noun !== undefined) {
      return [...bent, withCaseOf(word, noun), ...words.slice(index + 1)].join(' ');
    }
    const adjective = RU_ADJECTIVES.find(([ending]) => ending.test(word));
    if (adjective === undefined) return null;
    bent.push(word.replace(adjective[0], adjective[1]));
  }
  return null;
}

function withCaseOf(model: string, word: string): string {
  const [first = ''] = model;
  return first === first.toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
