/** What the marks beside an executor's name say of it. */
export interface ExecutorMarks {
  readonly byAgreement: boolean;
  readonly isLead: boolean;
  /** Whether the mark says "all by agreement", of every name before it. */
  readonly ofAll: boolean;
}

export interface MarkedName extends ExecutorMarks {
  readonly name: string;
}

const AGREEMENT = String.raw`(?:келіс(?:ім|у)(?:і|лер)?\s?бойынша|келісілген|по\s?согласовани[юе]|согласовани[юе])`;
const LEAD = String.raw`(?:жинақ(?:тау|таушы|тайды)?|шақыр(?:у|ушы)|созыв|свод|сводн(?:ая|ый)|головной|координатор|үйлестіруші|ответственн(?:ый|ая|ое)(?:\sисполнитель)?|отв\.?|жауапты(?:\sорындаушы)?)`;
const ALL = String.raw`(?:все|всем|всеми|барлығы|бәрі)`;
const AGREED = new RegExp(String.raw`^(?:${ALL}\s?[-–—:,]?\s?)?${AGREEMENT}$`, 'iu');
const LED = new RegExp(String.raw`^${LEAD}$`, 'iu');
const OF_ALL = new RegExp(String.raw`^${ALL}(?!\p{L})`, 'iu');
const BRACKETS = /[([]([^()[\]]{2,200})[)\]]/gu;
const OF_MONEY = /бюджет(?!\p{L}{1,4}\s(?:планиров|жоспарлау|комисси|политик|саясат))|(?<!\p{L})средств(?!\p{L}{0,3}\s(?:массов|связи))|қаражат|есебінен|те[ңн]ге/iu;
/** Marks without brackets after a name: `МФ - свод`, `Верховный Суд, по согласованию`. */
const UNBRACKETED = new RegExp(String.raw`(?<=[\p{L}"»”.)])(?:\s*[-–—]\s*(созыв|свод|жинақтау|жинақтаушы|шақыру)|,?\s+(келісім бойынша|келісу бойынша|по согласованию))(?=\s*(?:[,;.]|$))`, 'giu');
/** Words before a list: `ответственные исполнители: …`. */
const BEFORE = new RegExp(String.raw`^(${LEAD}|ответственные(?:\sисполнители)?|(?:со)?исполнител[ьи]|жауапты\sорындаушылар|бірлесіп\sорындаушылар)\s*(?::|\s[-–—]\s)\s*`, 'iu');
const LEADING = new RegExp(String.raw`^(?:${LEAD})$`, 'iu');

/** Where the money comes from, after the names: `…, за счет средств местного бюджета`, `…, жергілікті бюджет есебінен`. */
const MONEY_AFTER = new RegExp(
  String.raw`[,;.]\s+((?:финансирование\s(?:[-–—:]\s?)?)?(?:за\sсч[её]т|из\sсредств|в\sпределах)\s[^();]{3,160}|[^(),;.]{3,100}\s(?:есебінен|қаражатынан|қаражаты\sшегінде))(?=\s*$|;)`,
  'giu',
);

/** A cell with the marks beside its names, and what it says of money, in brackets, as most print them. */
export function bracketMarks(text: string): string {
  return text
    .replace(UNBRACKETED, (_, lead?: string, agreement?: string) => ` (${lead ?? agreement ?? ''})`)
    .replace(MONEY_AFTER, (_, money: string) => ` (${money})`);
}

/** What an executors cell says of money, in brackets or after its names, each with the words before it. */
export function remarksOfMoney(cell: string): ReadonlyArray<{ readonly remark: string; readonly before: string }> {
  if (!OF_MONEY.test(cell)) return [];
  const marked = bracketMarks(cell);
  return [...marked.matchAll(BRACKETS)]
    .map((match) => ({ remark: match[1]?.trim() ?? '', before: marked.slice(0, match.index) }))
    .filter(({ remark }) => OF_MONEY.test(remark));
}

/**
 * A name and the marks printed with it, in brackets or not: by agreement, the lead (`свод`, `созыв`,
 * `жинақтау`). Brackets that say anything else stay in the name; those that tell of money go.
 */
export function markedName(printed: string): MarkedName {
  let [byAgreement, isLead, ofAll] = [false, false, false];
  const take = (mark: string): boolean => {
    const words = mark.trim();
    if (AGREED.test(words)) {
      byAgreement = true;
      ofAll ||= OF_ALL.test(words);
      return true;
    }
    if (!LED.test(words)) return OF_ALL.test(words) && words.length < 10;
    isLead = true;
    return true;
  };
  let name = printed.replace(BRACKETS, (all: string, inner: string) => {
    if (OF_MONEY.test(inner)) return ' ';
    const marks = inner.split(/\s*[,;/]\s*|\s[-–—]\s/);
    if (!marks.every((mark) => AGREED.test(mark.trim()) || LED.test(mark.trim()) || OF_ALL.test(mark.trim()))) return all;
    ofAll ||= OF_ALL.test(inner.trim()) && marks.some((mark) => AGREED.test(mark.trim()));
    marks.forEach(take);
    return ' ';
  });
  name = tidy(name);
  const before = BEFORE.exec(name);
  if (before !== null) {
    isLead ||= LEADING.test(before[1] ?? '');
    name = name.slice(before[0].length);
  }
  if (take(name)) name = '';
  return { name, byAgreement, isLead, ofAll };
}

function tidy(name: string): string {
  return name.replace(/\s+/g, ' ').replace(/\s+(?=[,;])/g, '').replace(/^[\s,;:]+|[\s,;:]+$/g, '');
}
