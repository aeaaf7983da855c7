const KAZAKH =
  'бір|екі|үш|төрт|бес|алты|жеті|сегіз|тоғыз|он|жиырма|отыз|қырық|елу|алпыс|жетпіс|сексен|тоқсан|жүз|жарты';
const RUSSIAN =
  'од(?:ин|на|ного)|дв(?:а|е|ух)|тр(?:и|[её]х)|четыр(?:е|[её]х)|пят[ьи]|шест[ьи]|сем[ьи]|вос(?:е|ь)м[ьи]|девят[ьи]|десят[ьи]|\\p{L}{2,6}надцат[ьи]|двадцат[ьи]|тридцат[ьи]|сорока?|пят(?:ь|и)десят[и]?|шест(?:ь|и)десят[и]?|сем(?:ь|и)десят[и]?|восемьдесят|девяносто|ст[оа]|двести|триста|четыреста|(?:пять|шесть|семь|восемь|девять)сот|полтор[аы]';
const SCALE = 'мың|миллион\\p{L}{0,3}|миллиард\\p{L}{0,3}|млн|млрд|тысяч[аиеу]?|тыс';

/** Numerals and scales in a row that end in tenge; a figure with the same words in brackets after it comes first and is read. */
const IN_WORDS = new RegExp(
  String.raw`(?<!\p{L})(?:${KAZAKH}|${RUSSIAN})\.?\s(?:(?:${KAZAKH}|${RUSSIAN}|${SCALE}|и|жарым)\.?\s?){0,12}(?:те[ңн]ге|тг(?!\p{L}))`,
  'u',
);
/** A cheap look for any numeral at all, before its place among the words is asked for. */
const ANY_NUMERAL = /бір|екі|үш|төрт|бес|алты|жеті|сегіз|тоғыз|он|жиырма|отыз|қырық|елу|алпыс|жетпіс|сексен|тоқсан|жүз|жарты|оди|одн|дв[аеу]|тр[иеё]|четыр|пят|шест|сем[ьи]|вос|девя|деся|дцат|сорок|ст[оа]|сот|полтор/;
const AFTER_FIGURE = /\d[^\d()]{0,20}\([^()]{0,160}\)/gu;

/** Whether an amount is written in words, in a text of small letters: `бес миллион теңге`, `пять миллионов тенге`; `5 000 000 (пять миллионов) тенге` is a figure. */
export function hasAmountInWords(text: string): boolean {
  return /те[ңн]ге|тг/.test(text) && ANY_NUMERAL.test(text) && IN_WORDS.test(text.replace(AFTER_FIGURE, ' '));
}
