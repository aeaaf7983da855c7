/** Letters that Kazakh has and Russian has not. */
const KAZAKH_LETTERS = /[әғқңөұүһіӘҒҚҢӨҰҮҺІ]/g;
const CYRILLIC_LETTERS = /[а-яёА-ЯЁ]/g;
const SAMPLE = 20_000;
const SHARE_OF_KAZAKH = 0.03;

/** Whether a text is Kazakh or Russian, by its letters. */
export function languageOf(source: string): 'kk' | 'ru' {
  const sample = source.slice(0, SAMPLE);
  const kazakh = sample.match(KAZAKH_LETTERS)?.length ?? 0;
  const all = kazakh + (sample.match(CYRILLIC_LETTERS)?.length ?? 0);
  return all > 0 && kazakh / all >= SHARE_OF_KAZAKH ? 'kk' : 'ru';
}
