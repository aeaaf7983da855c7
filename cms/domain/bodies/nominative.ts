import type { Language } from '../language';
import { kazakhHead } from './kazakh-heads';
import { adjectiveNominative, isAdjective, russianHead } from './russian-heads';

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
  return language === 'ru' ? russianNominative(name, true) : kazakhNominative(name);
}

/**
 * The name under which a register would hold a printed executor: in the nominative, its number kept.
 * What may be a nominative plural (`управления`) is left as it is.
 */
export function registerName(name: string, language: Language): string {
  if (language === 'ru') return russianNominative(name, false);
  const words = name.split(' ');
  const last = words.pop() ?? '';
  const head = kazakhHead(last.toLowerCase());
  return [...words, head === null ? last : last.slice(0, head.nominative.length)].join(' ');
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

/** Puts the head noun and the adjectives before it in the nominative; where a form may be genitive singular or nominative plural, `asSingular` decides. */
function russianNominative(name: string, asSingular: boolean): string {
  const words = name.split(' ');
  const at = words.findIndex((word) => russianHead(word.toLowerCase()) !== null || !isAdjective(word));
  const printed = words[at] ?? '';
  const head = russianHead(printed.toLowerCase());
  if (head === null || head.forms.includes('sn')) return name;
  const isPlural = head.forms.every((form) => form.startsWith('p')) || (!asSingular && head.forms.includes('pn'));
  if (isPlural && head.forms.includes('pn')) return name;
  const stem = printed.slice(0, head.stem.length);
  const noun = stem + (isPlural ? head.plural : head.nominative);
  return [...words.slice(0, at).map((word) => adjectiveNominative(word, head.gender, isPlural)), noun, ...words.slice(at + 1)].join(' ');
}
