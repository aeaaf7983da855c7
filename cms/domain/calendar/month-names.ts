const KAZAKH = ['қаңтар', 'ақпан', 'наурыз', 'сәуір', 'мамыр', 'маусым', 'шілде', 'тамыз', 'қыркүйек', 'қазан', 'қараша', 'желтоқсан'];
const RUSSIAN = ['январ', 'феврал', 'март', 'апрел', 'ма', 'июн', 'июл', 'август', 'сентябр', 'октябр', 'ноябр', 'декабр'];

const KAZAKH_ENDINGS = new Set(
  ('|дағы|дегі|тағы|тегі|ға|ге|қа|ке|да|де|та|те|дан|ден|тан|тен|ның|нің|дың|дің|тың|тің|ды|ді|ты|ті|ы|і|сы|сі' +
    '|ына|іне|сына|сіне|ында|інде|сында|сінде|ынан|інен|сынан|сінен|ының|інің|сының|сінің|ындағы|індегі|ын|ін').split('|'),
);
const RUSSIAN_ENDINGS = new Set(['', 'ь', 'я', 'ю', 'е', 'ем', 'ём', 'а', 'у', 'ом', 'й']);

const ABBREVIATIONS: Readonly<Record<string, number>> = {
  янв: 1, фев: 2, февр: 2, мар: 3, апр: 4, авг: 8, сен: 9, сент: 9, окт: 10, ноя: 11, нояб: 11, дек: 12,
  қаң: 1, ақп: 2, нау: 3, сәу: 4, мам: 5, мау: 6, шіл: 7, там: 8, қыр: 9, қаз: 10, қар: 11, жел: 12,
};

/**
 * The number of the month (from 1) a Kazakh or Russian word names, in any case; null for other
 * words. `word` is in small letters, its look-alike letters put right.
 */
export function monthNamed(word: string): number | null {
  for (let index = 0; index < 12; index += 1) {
    if (isFormOf(word, KAZAKH[index] ?? '') || isRussianFormOf(word, RUSSIAN[index] ?? '')) return index + 1;
  }
  return ABBREVIATIONS[word] ?? null;
}

function isFormOf(word: string, stem: string): boolean {
  if (word.startsWith(stem) && KAZAKH_ENDINGS.has(word.slice(stem.length))) return true;
  return stem === 'қыркүйек' && word.startsWith('қыркүйег') && KAZAKH_ENDINGS.has(word.slice(stem.length));
}

function isRussianFormOf(word: string, stem: string): boolean {
  if (!word.startsWith(stem)) return false;
  const ending = word.slice(stem.length);
  if (stem === 'ма') return ['й', 'я', 'ю', 'е', 'ем'].includes(ending);
  return RUSSIAN_ENDINGS.has(ending) && (ending !== '' || stem === 'март' || stem === 'август');
}

/** The months in their plain forms, for telling whole words from broken ones. */
export const MONTH_NAMES: readonly string[] = [
  ...KAZAKH,
  'январь', 'февраль', 'март', 'апрель', 'май', 'июнь', 'июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь',
  'января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря',
];
