import type { Language } from '../language';
import { nominative } from '../bodies/nominative';
import type { ControlReading, PointReading } from './reading';

const KAZAKH = /(?:бақылау(?:ды)?(?:\s(?:жасау|жүргізу)(?:ды)?)?|орындалуы,)\s(.+?)\s(?:жүктелсін|тапсырылсын|жүктеймін)/i;
const RUSSIAN = /контроль\s.*?возложить\sна\s(.+)$/i;
const INITIALS_FIRST = /^(.*?)\s?((?:\p{Lu}\.\s?){1,2}\p{Lu}[\p{L}-]+)$/u;
const SURNAME_FIRST = /^(.*?)\s?(\p{Lu}[\p{L}-]+\s(?:\p{Lu}\.\s?)?\p{Lu}\.)$/u;
const BRACKETED = /^(.*?)\s?\(([^()]+)\)$/;
/** A second one who controls, behind the name of the first. */
const AND_ANOTHER = /^(.*?(?:\p{Lu}\.\s?){1,2}(?:\p{Lu}[\p{L}-]+)?|.*?\p{Lu}[\p{L}-]+\s(?:\p{Lu}\.\s?){1,2}|[^()]*\([^()]+\))\s(?:и|және|мен|бен|пен)\s(.+)$/u;
/** Offices of persons, each put into the nominative where several are one person's. */
const OFFICE_OF_PERSON = /^(?:перв\S+\s)?(?:заместител|начальник|руководител|председател|директор|министр|секретар|аким)/i;
const KAZAKH_DATIVE = /(ға|ге|қа|ке|на|не)$/;
const LONGEST_POINT = 1000;

/** Who controls execution, and the words that name another beside. */
export interface FoundControl {
  readonly control: ControlReading;
  /** '' where there is one alone. */
  readonly another: string;
}

/** Who controls execution, from the point that says so; null where none does or the signatory keeps it. */
export function controlIn(points: readonly PointReading[], language: Language): FoundControl | null {
  for (const { text } of points) {
    const all = (language === 'ru' ? RUSSIAN : KAZAKH).exec(text.slice(0, LONGEST_POINT))?.[1];
    if (all === undefined) continue;
    const [, said = all, another = ''] = AND_ANOTHER.exec(all) ?? [];
    const found = /(?:^|[\s.])\p{Lu}\.$/u.test(said) ? said : said.replace(/\.$/, '');
    const match = BRACKETED.exec(found) ?? INITIALS_FIRST.exec(found) ?? SURNAME_FIRST.exec(found);
    const isBracketed = BRACKETED.test(found);
    const [office, person] = [(match?.[1] ?? found).trim(), (match?.[2] ?? '').trim()];
    const control = {
      office: isBracketed || person === '' ? officeNominative(office, language) : language === 'ru' ? officeNominative(office, 'ru') : office,
      person: isBracketed ? person : personNominative(person, language),
    };
    return { control, another };
  }
  return null;
}

function officeNominative(office: string, language: Language): string {
  if (language !== 'ru') return office.replace(KAZAKH_DATIVE, '');
  const [first = '', ...more] = office.split(', ');
  return [nominative(first, 'ru'), ...more.map((part) => (OFFICE_OF_PERSON.test(part) ? nominative(part, 'ru') : part))].join(', ');
}

/** In Kazakh the dative ends the name; in Russian a man's surname stands in the accusative. */
function personNominative(person: string, language: Language): string {
  if (language !== 'ru') return person.replace(KAZAKH_DATIVE, '');
  return person.replace(/(ов|ев|ин)а(?=$|\s)/, '$1').replace(/(ов|ев|ин)у(?=$|\s)/, '$1а').replace(/ского(?=$|\s)/, 'ский');
}
