/** What a funding cell says instead of naming a source or an amount. */
export type Saying = 'not-required' | 'within-allocated' | 'not-provided' | 'not-settled';

const FUNDS = String.raw`(?:қаражат|қаржы|сома|лимит|бюджет|ассигнова|средств|лимит|сумм|финансирован)`;
const ALLOCATED = String.raw`(?:көзделген|бөлінген|бөлінетін|қарастырылған|белгіленген|бекітілген|ағымдағы|выделенн\p{L}{1,3}|выделяем\p{L}{1,3}|предусмотренн\p{L}{1,3}|предусматриваем\p{L}{1,3}|утвержденн\p{L}{1,3}|имеющихся|текущего)`;

const NOT_REQUIRED =
  /талап\s(?:етілм|етпе|етілін)|қажет(?:\sетпе|\sетілм|\sемес|сіз)|керек\sемес|(?:қаржыландыру|қаржы|шығын)сыз|шығын(?:дар|ы)?\s(?:жоқ|болмайды)|(?:затрат|расходов)\sнет|қаржыландырылмай|(?:шығын\p{L}{0,6}|шығару|жұмса\p{L}{1,6})\sкөзделме|(?:затрат|расход)\p{L}{0,3}\sне\sпредусм|(?<!\p{L})не\s(?:треб|нужда)|(?<!\p{L})без\s(?:\p{L}{4,24}\s)?(?:финансировани|затрат|расход|привлечени)/u;
const WITHIN = new RegExp(
  String.raw`шегінде|в\sпредел(?:ах|е)|в\sрамках\s${ALLOCATED}\s|${ALLOCATED}\s(?:\p{L}{2,20}\s){0,2}${FUNDS}\p{L}{0,10}\s(?:аясында|шеңберінде|көлемінде)`,
  'u',
);
const ALLOCATED_FUNDS = new RegExp(String.raw`(?<!\p{L})${ALLOCATED}\s(?:\p{L}{4,20}\s)?${FUNDS}`, 'u');
const NOT_PROVIDED = /^(?:нет|жоқ|отсутству\p{L}{2,4})\.?$|(?<!\p{L})не\s(?:предусм|выделя|выдел[её]н|заложен)|көзделме|қарастырылма|бөлінбе/u;
const NOT_SETTLED =
  /по\s(?:итогам|результатам|смете|мере\s)|согласно\sсмет|при\sналичии|при\sусловии|буд[еу]т\s(?:определ|уточн|рассмотр|установл)|(?<!\p{L})(?:определ|уточн)яе?ю?тся|подлеж\p{L}{2}\sуточн|анықтала|нақтылана|айқындала|смета(?:\sбойынша|ға\sсәйкес)|сметасына\sсәйкес|(?:конкурс|тендер)\p{L}{0,6}\s(?:қорытынды|нәтиже)|(?:болған|бөлінген)\s(?:жағдайда|кезде)|бар\sболса/u;

/** The sayings of a cell, from its words in small letters with quoted names left out. */
export function sayingsIn(text: string): ReadonlySet<Saying> {
  const said = new Set<Saying>();
  if (NOT_REQUIRED.test(text)) said.add('not-required');
  if (WITHIN.test(text)) said.add('within-allocated');
  if (NOT_PROVIDED.test(text)) said.add('not-provided');
  if (NOT_SETTLED.test(text)) said.add('not-settled');
  return said;
}

/** Whether a cell, in small letters, speaks of allocated funds and does not say of which budget they are: `за счет выделенных средств`. */
export function speaksOfAllocatedFunds(text: string): boolean {
  return ALLOCATED_FUNDS.test(text);
}
