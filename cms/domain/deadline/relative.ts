import type { DoubtCode } from '../warning';

/**
 * Stems of words that count a deadline from an event, a need or another document: `10 жұмыс күні
 * ішінде`, `после утверждения`, `по мере необходимости`, `согласно графику`, `кесте бойынша`.
 */
const STEMS: ReadonlyArray<readonly [stem: string, exact?: 'whole']> = [
  ['күн'], ['апта'], ['сағат'], ['ішінде'], ['кейін'], ['соң', 'whole'], ['қарай'], ['мере', 'whole'], ['қажет'], ['сәйкес'], ['график'], ['кесте'],
  ['бекіт'], ['қабылдан'], ['басталғ'], ['түскен'], ['түсу'], ['бөлін'], ['шыққан'], ['жариялан'], ['жоспар'], ['мерзім'], ['қорытынды'],
  ['дн', 'whole'], ['дня', 'whole'], ['дней', 'whole'], ['дни', 'whole'], ['дневн'], ['недел'], ['срок'], ['течени'], ['после', 'whole'], ['послед'],
  ['соответств'], ['согласно'], ['план', 'whole'], ['плану', 'whole'], ['планом', 'whole'], ['необходим'], ['момент'], ['подписан'], ['утвержд'],
  ['приняти'], ['введени'], ['завершени'], ['оконч'], ['ввод'], ['сдач'], ['пуск'], ['аяқта'], ['байланысты', 'whole'], ['обращени'], ['наличи'], ['начала', 'whole'], ['началу', 'whole'], ['итог'], ['поступлени'], ['выделени'], ['немедленно'],
  ['месячн'], ['годичн'], ['квартальн'], ['часов', 'whole'], ['лет', 'whole'], ['период'], ['сезон'], ['кезең'], ['дереу'], ['жедел'], ['шұғыл'], ['мезгіл'],
];

const OTHER_FREQUENCY = /^(ежедневн|еженедельн|ежедекадн|ежесуточн|күнделікті)/;
const HEADER = /^(сроки?|мерзімі?|мерзімдері|орындау|орындалу|исполнения|выполнения|проведения|реализации)$/;
const DURATION = /(?<!\d)\d{1,2}(?:-?(?:х|ти|и))?\s?(?:год|лет|жыл|мес|ай|час|сут)/;
const WORDS = /\p{L}+/gu;

/** Why words are not read as a deadline: they count from an event, repeat in no way the register holds, or are not known. */
export function whyUnread(text: string): DoubtCode {
  const words = text.toLowerCase().match(WORDS) ?? [];
  if (words.some((word) => OTHER_FREQUENCY.test(word))) return 'frequency-not-held';
  if (words.every((word) => HEADER.test(word))) return 'deadline-not-read';
  return words.some(isRelative) || DURATION.test(text.toLowerCase()) ? 'relative-deadline' : 'deadline-not-read';
}

function isRelative(word: string): boolean {
  return STEMS.some(([stem, exact]) => (exact === 'whole' ? word === stem : word.startsWith(stem)));
}
