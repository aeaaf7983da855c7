const FRONT_VOWELS = /[әөүіеӘӨҮІЕ]/;
const BACK_VOWELS = /[аоұыАОҰЫ]/;
const VOWELS = /[аәеёиоөуұүыіэюяАӘЕЁИОӨУҰҮЫІЭЮЯ]/;

/** Only Kazakh writes with these: a word that has one is Kazakh whatever the text around it. */
const KAZAKH_ONLY = /[әғқңөұүһіӘҒҚҢӨҰҮҺІ]/;

/**
 * The Cyrillic letter a Latin `y` stands for at `index` of a word whose other look-alikes are
 * already put right. Kazakh has three candidates: beside a vowel it is the glide `у`; alone
 * between consonants vowel harmony decides, `ү` with front vowels and `ұ` with back ones.
 * Russian has only `у`.
 */
export function letterForY(word: string, index: number, kazakh: boolean): 'у' | 'ү' | 'ұ' {
  if (!kazakh && !KAZAKH_ONLY.test(word)) return 'у';
  const rest = word.slice(0, index) + word.slice(index + 1);
  const beforeIsVowel = VOWELS.test(word.charAt(index - 1));
  const afterIsVowel = VOWELS.test(word.charAt(index + 1));
  if (beforeIsVowel || (afterIsVowel && index > 0)) return 'у';
  if (FRONT_VOWELS.test(rest)) return 'ү';
  return BACK_VOWELS.test(rest) ? 'ұ' : 'ү';
}
