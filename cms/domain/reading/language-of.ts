/** Letters that Kazakh has and Russian has not. */
const KAZAKH_LETTERS = /[әғқңөұүһіӘҒҚҢӨҰҮҺІ]/g;
const CYRILLIC_LETTERS = /[а-яёА-ЯЁ]/g;
const SAMPLE = 20_000;
const SHARE_OF_KAZAKH = 0.03;

/** Whether a text, or the lines of one, is Kazakh or Russian, by its first letters. */
export function languageOf(source: string | Iterable<string>): 'kk' | 'ru' {
  const sample = typeof source === 'string' ? source.slice(0, SAMPLE) : startOf(source);
  const kazakh = sample.match(KAZAKH_LETTERS)?.length ?? 0;
  const all = kazakh + (sample.match(CYRILLIC_LETTERS)?.length ?? 0);
  return all > 0 && kazakh / all >= SHARE_OF_KAZAKH ? 'kk' : 'ru';
}

function startOf(lines: Iterable<string>): string {
  const start: string[] = [];
  let length = 0;
  for (const line of lines) {
    start.push(line.slice(0, SAMPLE));
    length += line.length;
    if (length >= SAMPLE) break;
  }
  return start.join('\n');
}
