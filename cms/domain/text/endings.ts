const VOWEL_PLURAL = ['лар', 'лер', 'дар', 'дер', 'тар', 'тер'];
const POSSESSIVE = ['ы', 'і', 'сы', 'сі'];
const CASES = ['ның', 'нің', 'дың', 'дің', 'тың', 'тің', 'ға', 'ге', 'қа', 'ке', 'на', 'не', 'ны', 'ні', 'нда', 'нде', 'нан', 'нен'];
const DERIVED = ['лық', 'лік', 'дық', 'дік', 'тық', 'тік', 'лығы', 'лігі', 'дығы', 'дігі', 'тығы', 'тігі', 'шілер', 'шылар'];
const PARTICIPLES = ['ған', 'ген', 'қан', 'кен', 'ғанға', 'генге', 'ланды', 'ленді'];

/** Kazakh endings that never stand as words of their own; particles (да, де, ма, ақ) are not among them. */
const BARE_ENDINGS: ReadonlySet<string> = new Set([
  ...VOWEL_PLURAL,
  ...VOWEL_PLURAL.flatMap((plural) => ['ы', 'і', ...CASES].map((ending) => plural + ending)),
  ...VOWEL_PLURAL.flatMap((plural) => CASES.map((ending) => `${plural}${plural.includes('а') ? 'ы' : 'і'}${ending}`)),
  ...CASES.filter((ending) => ending.length > 2),
  ...POSSESSIVE.flatMap((possessive) => CASES.map((ending) => possessive + ending)),
  ...DERIVED,
  ...DERIVED.flatMap((derived) => CASES.map((ending) => derived + ending)),
  ...PARTICIPLES,
  'ғы',
  'гі',
  'сы',
  'сі',
  'ті',
  'рі',
]);

/** Whether `word` (small letters) is only an ending of a Kazakh word, torn from its stem. */
export function isBareEnding(word: string): boolean {
  return BARE_ENDINGS.has(word);
}
