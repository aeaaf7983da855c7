const FRONT_VOWELS = /[әөүіеӘӨҮІЕ]/;
const BACK_VOWELS = /[аоұыАОҰЫ]/;
const VOWELS = /[аәеёиоөуұүыіэюяАӘЕЁИОӨУҰҮЫІЭЮЯ]/;

/** Only Kazakh writes with these: a word that has one is Kazakh whatever the text around it. */
const KAZAKH_ONLY = /[әғқңөұүһіӘҒҚҢӨҰҮҺІ]/;

/**
 * The Cyrillic letters that a Latin `y` stands for in a word whose other look-alikes are already put
 * right, place by place. Kazakh has three candidates: beside a vowel it is the glide `у`; alone
 * between consonants vowel harmony decides, `ү` with front vowels and `ұ` with back ones. Russian
 * has only `у`.
 */
export function lettersForY(word: string, kazakh: boolean): (index: number) => 'у' | 'ү' | 'ұ' {
  if (!kazakh && !KAZAKH_ONLY.test(word)) return () => 'у';
  const harmonic = !FRONT_VOWELS.test(word) && BACK_VOWELS.test(word) ? 'ұ' : 'ү';
  return (index) => {
    const beforeIsVowel = VOWELS.test(word.charAt(index - 1));
    const afterIsVowel = VOWELS.test(word.charAt(index + 1));
    return beforeIsVowel || (afterIsVowel && index > 0) ? 'у' : harmonic;
  };
}
