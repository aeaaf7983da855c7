import type { Language } from '../language';
import { nominative } from '../bodies/nominative';
import type { ControlReading, PointReading } from './reading';

const KAZAKH = /(?:бақылау(?:ды)?|орындалуы,)\s(.+?)\s(?:жүктелсін|тапсырылсын|жүктеймін)/i;
const RUSSIAN = /контроль\s.*?возложить\sна\s(.+)$/i;
const INITIALS_FIRST = /^(.*?)\s?((?:\p{Lu}\.\s?){1,2}\p{Lu}[\p{L}-]+)$/u;
const SURNAME_FIRST = /^(.*?)\s?(\p{Lu}[\p{L}-]+\s(?:\p{Lu}\.\s?)?\p{Lu}\.)$/u;
const BRACKETED = /^(.*?)\s?\(([^()]+)\)$/;
const KAZAKH_DATIVE = /(ға|ге|қа|ке|на|не)$/;
const LONGEST_POINT = 1000;

/** Who controls execution, from the point that says so; null where none does or the signatory keeps it. */
export function controlIn(points: readonly PointReading[], language: Language): ControlReading | null {
  for (const { text } of points) {
    const said = (language === 'ru' ? RUSSIAN : KAZAKH).exec(text.slice(0, LONGEST_POINT))?.[1];
    if (said === undefined) continue;
    const found = /(?:^|[\s.])\p{Lu}\.$/u.test(said) ? said : said.replace(/\.$/, '');
    const match = BRACKETED.exec(found) ?? INITIALS_FIRST.exec(found) ?? SURNAME_FIRST.exec(found);
    const isBracketed = BRACKETED.test(found);
    const [office, person] = [(match?.[1] ?? found).trim(), (match?.[2] ?? '').trim()];
    return {
      office: isBracketed || person === '' ? officeNominative(office, language) : language === 'ru' ? nominative(office, 'ru') : office,
      person: isBracketed ? person : personNominative(person, language),
    };
  }
  return null;
}

function officeNominative(office: string, language: Language): string {
  return language === 'ru' ? nominative(office, 'ru') : office.replace(KAZAKH_DATIVE, '');
}

/** In Kazakh the dative ends the name; in Russian a man's surname stands in the accusative. */
function personNominative(person: string, language: Language): string {
  if (language !== 'ru') return person.replace(KAZAKH_DATIVE, '');
  return person.replace(/(ов|ев|ин)а(?=$|\s)/, '$1').replace(/(ов|ев|ин)у(?=$|\s)/, '$1а').replace(/ского(?=$|\s)/, 'ский');
}
