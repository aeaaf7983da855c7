import type { Language } from '../language';
import { isRussianHead } from './head-nouns';

/** Offices of the whole Republic: their full name has the Republic in the genitive. */
const OFFICES_OF_REPUBLIC = /^(Премьер-Министр|Президент|Үкімет|Парламент)/;
const KAZAKH_GENITIVE = /[ндт][ыі]ң$/;
const POSSESSED = /(сы|сі|[ыі])$/;

/**
 * The name of a body in the nominative, from a name printed in the genitive or another case.
 * In Kazakh the office that loses its genitive gives it back to what possesses it: `Қазақстан
 * Республикасы Президенті Әкімшілігінің` is `Қазақстан Республикасы Президентінің Әкімшілігі`.
 */
export function nominative(name: string, language: Language): string {
  return language === 'ru' ? russianNominative(name) : kazakhNominative(name);
}

function kazakhNominative(name: string): string {
  const words = name.split(' ');
  const last = words.pop() ?? '';
  const head = KAZAKH_GENITIVE.test(last) ? last.slice(0, -3) : last;
  const owner = words.at(-1) ?? '';
  const isOffice = OFFICES_OF_REPUBLIC.test(owner) && POSSESSED.test(owner);
  const isRepublic = owner === 'Республикасы' && OFFICES_OF_REPUBLIC.test(head);
  if (isOffice || isRepublic) words[words.length - 1] = `${owner}${genitiveOf(owner)}`;
  return [...words, head].join(' ');
}

function genitiveOf(word: string): string {
  const lastVowel = /[аоұыәеөүі](?=[^аоұыәеөүі]*$)/i.exec(word)?.[0] ?? '';
  return /[әеөүі]/i.test(lastVowel) ? 'нің' : 'ның';
}

type Gender = 'masculine' | 'feminine' | 'neuter';

const RUSSIAN_HEADS: ReadonlyArray<readonly [RegExp, string, Gender]> = [
  [/^(министерств|правительств|агентств|ведомств|обществ)а$/i, 'о', 'neuter'],
  [/^(управлени|учреждени|предприяти|объединени)я$/i, 'е', 'neuter'],
  [/^(комисси|администраци|канцеляри|инспекци|организаци|корпораци)и$/i, 'я', 'feminine'],
  [/^(палат|прокуратур|служб)ы$/i, 'а', 'feminine'],
  [/^(комитет|департамент|аким|акимат|парламент|президент|премьер-министр|маслихат|аппарат|фонд|банк|центр|совет|суд|министр|орган)а$/i, '', 'masculine'],
  [/^(председател|руководител|заместител)я$/i, 'ь', 'masculine'],
];

function russianNominative(name: string): string {
  const words = name.split(' ');
  for (let index = 0; index < words.length; index += 1) {
    if (isRussianHead((words[index] ?? '').toLowerCase()) && !/[аяи]$/.test(words[index] ?? '')) return name;
    for (const [form, ending, gender] of RUSSIAN_HEADS) {
      const stem = form.exec(words[index] ?? '')?.[1];
      if (stem === undefined) continue;
      const before = words.slice(0, index).map((word) => adjectiveNominative(word, gender));
      return [...before, stem + ending, ...words.slice(index + 1)].join(' ');
    }
  }
  return name;
}

function adjectiveNominative(word: string, gender: Gender): string {
  if (gender === 'feminine') return word.replace(/ой$/, 'ая').replace(/ей$/, 'яя');
  if (gender === 'neuter') return word.replace(/ого$/, 'ое').replace(/его$/, 'ее');
  return word
    .replace(/(област|городск|районн)ого$/i, (_, stem: string) => `${stem}${/районн/i.test(stem) ? 'ый' : 'ой'}`)
    .replace(/([гкх])ого$/, '$1ий')
    .replace(/ого$/, 'ый')
    .replace(/его$/, 'ий');
}
