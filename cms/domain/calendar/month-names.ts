const KAZAKH = ['қаңтар', 'ақпан', 'наурыз', 'сәуір', 'мамыр', 'маусым', 'шілде', 'тамыз', 'қыркүйек', 'қазан', 'қараша', 'желтоқсан'];
const RUSSIAN = ['январ', 'феврал', 'март', 'апрел', 'ма', 'июн', 'июл', 'август', 'сентябр', 'октябр', 'ноябр', 'декабр'];

const KAZAKH_ENDINGS =
  ('|дағы|дегі|тағы|тегі|ға|ге|қа|ке|да|де|та|те|дан|ден|тан|тен|нан|нен|ның|нің|дың|дің|тың|тің|ны|ні|ды|ді|ты|ті|ы|і|сы|сі' +
    '|ына|іне|сына|сіне|ында|інде|сында|сінде|ынан|інен|сынан|сінен|ының|інің|сының|сінің|ындағы|індегі|сындағы|сіндегі|ын|ін').split('|');
const RUSSIAN_ENDINGS = ['ь', 'я', 'ю', 'е', 'ем', 'ём'];

const ABBREVIATIONS: Readonly<Record<string, number>> = {
  янв: 1, фев: 2, февр: 2, мар: 3, апр: 4, авг: 8, сен: 9, сент: 9, окт: 10, ноя: 11, нояб: 11, дек: 12,
  қаң: 1, ақп: 2, нау: 3, сәу: 4, мам: 5, мау: 6, шіл: 7, там: 8, қыр: 9, қаз: 10, қар: 11, жел: 12,
};

const MONTHS: ReadonlyMap<string, number> = new Map([
  ...KAZAKH.flatMap((stem, index) => kazakhForms(stem).map((form): [string, number] => [form, index + 1])),
  ...RUSSIAN.flatMap((stem, index) => russianForms(stem).map((form): [string, number] => [form, index + 1])),
  ...Object.entries(ABBREVIATIONS),
]);

/**
 * The number of the month (from 1) a Kazakh or Russian word names, in any case; null for other
 * words. `word` is in small letters, its look-alike letters put right.
 */
export function monthNamed(word: string): number | null {
  return MONTHS.get(word) ?? null;
}

/** Whether a word names a month only as its abbreviation (`янв`, `там`), which a full stop should follow. */
export function isMonthAbbreviation(word: string): boolean {
  return Object.hasOwn(ABBREVIATIONS, word);
}

/** Every form of every month's name, with its number. */
export function monthForms(): IterableIterator<[string, number]> {
  return MONTHS.entries();
}

function kazakhForms(stem: string): string[] {
  const stems = stem === 'қыркүйек' ? [stem, 'қыркүйег'] : [stem];
  return stems.flatMap((each) => KAZAKH_ENDINGS.map((ending) => each + ending));
}

function russianForms(stem: string): string[] {
  if (stem === 'ма') return ['май', 'мая', 'маю', 'мае', 'маем'];
  if (stem === 'март' || stem === 'август') return ['', 'а', 'у', 'е', 'ом'].map((ending) => stem + ending);
  return RUSSIAN_ENDINGS.map((ending) => stem + ending);
}

/** The months in their plain forms, for telling whole words from broken ones. */
export const MONTH_NAMES: readonly string[] = [
  ...KAZAKH,
  'январь', 'февраль', 'март', 'апрель', 'май', 'июнь', 'июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь',
  'января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря',
];
