import type { FundingSource } from './funding';

export interface FoundSource {
  readonly source: FundingSource;
  /** Whether it is money of a budget. */
  readonly isBudget: boolean;
  readonly start: number;
  readonly end: number;
}

const WORD = String.raw`(?<!\p{L})`;

/** Words that name where money comes from by themselves; each first match of a form is a mention. */
const FORMS: ReadonlyArray<readonly [RegExp, FundingSource]> = [
  [form(String.raw`резерв\p{L}{0,4}\s(?:правительства|главы|президента)|(?:үкімет|президент)\p{L}{0,8}\sрезерв\p{L}{0,6}`), 'republican-budget'],
  [form(String.raw`резерв\p{L}{0,4}\sакима?\sобласти|облыс\sәкім\p{L}{0,6}\sрезерв\p{L}{0,6}`), 'oblast-budget'],
  [form(String.raw`(?:РБП?|РББ|РБ-\p{Ll}{2,4}|[Рр]\/[Бб])(?!\p{L})`, 'gu'), 'republican-budget'],
  [form(String.raw`(?:ОБ|ОБ-\p{Ll}{2,4}|[Оо]\/[Бб])(?!\p{L})`, 'gu'), 'oblast-budget'],
  [form(String.raw`(?:МБ|ЖБ|МБ-\p{Ll}{2,4}|ЖБ-\p{Ll}{2,4}|[МмЖж]\/[Бб])(?!\p{L})`, 'gu'), 'local-budget'],
  [form(String.raw`(?:ВБ|ГБ|НФ|ҰҚ)(?!\p{L})`, 'gu'), 'other'],
  [form(String.raw`(?:өз(?:індік|інің)?|меншікті|жеке|меншік)\s(?:\p{L}{2,20}\s)?(?:қаражат|қаржы)\p{L}{0,12}`), 'own-funds'],
  [form(String.raw`(?:кәсіпорын|кәсіпорны|ұйым|мекеме|шаруашылық|субъекті|жұмыс\sберуші|пайдаланушы)\p{L}{0,12}\s(?:қаражат|қаржы)\p{L}{0,12}`), 'own-funds'],
  [form(String.raw`(?:собственн|собств\.)\p{L}{0,4}\s?(?:средств|источник|ресурс|доход)\p{L}{0,4}(?:\sпредприяти\p{L}{0,3}|\sорганизаци\p{L}{0,3})?`), 'own-funds'],
  [form(String.raw`(?:средств\p{L}{0,3}|за\sсч[её]т)\s(?:самих\s|сам\p{L}{2,3}\s)?(?:\p{L}{3,24}\s)?(?:предприяти|организаци|учреждени|хозяйств|субъект|работодател|исполнител|\p{L}{3,12}пользовател)\p{L}{0,8}`), 'own-funds'],
  [form(String.raw`средств\p{L}{0,3}\s(?:инвестор|спонсор|донор|меценат|банк|населени|частн|международн|нефтяных|компани)\p{L}{0,6}`), 'other'],
  [form(String.raw`(?:частн|заемн|за[её]мн|кредитн|гранто|грантов|инвестиционн|внебюджетн|привлеч[её]нн|благотворительн)\p{L}{1,4}\s(?:\p{L}{3,20}\s)?(?:средств|ресурс|инвестици|источник|финансировани|помощ|фонд|капитал)\p{L}{0,4}`), 'other'],
  [form(String.raw`(?:несие|кредит|лизинг|грант|қарыз|инвести[цт]|инвестор|займ|заем|заём|внебюджет|донор|демеуші|спонсор|қайырымдылық)\p{L}{0,16}(?:\s(?:қаражат|қаржы)\p{L}{0,12})?`), 'other'],
  [form(String.raw`бюджеттен\s(?:тыс|тысқары)(?:\s(?:қаражат|қаржы|көз)\p{L}{0,12})?`), 'other'],
  [form(String.raw`(?:и?н(?:ые|ых)|други[ех]|прочи[ех])\s(?:\p{L}{3,20}\s)?(?:источник|средств)\p{L}{0,4}|(?:басқа|өзге)\s(?:да\s|де\s)?(?:\p{L}{3,20}\s)?(?:көз|қаражат|қаржы)\p{L}{0,12}`), 'other'],
  [form(String.raw`(?:(?:национальн\p{L}{2,3}\s)?фонд(?:а|у|ом|ы|ов)?(?!\p{L})|(?:ұлттық\s)?қор(?:ы|ының|дың|ынан|лар|лары)?(?!\p{L})|долев\p{L}{2,3}\sучасти\p{L}{1,2}|үлестік\sқатысу\p{L}{0,6})`), 'other'],
];

function form(pattern: string, flags = 'giu'): RegExp {
  return new RegExp(`${WORD}(?:${pattern})`, flags);
}

/** Which budget an adjective or its abbreviation means: `республикалық`, `обл.`, `местн.`. */
const BUDGETS: ReadonlyArray<readonly [RegExp, FundingSource]> = [
  [/^рес(?:п|-|$)/, 'republican-budget'],
  [/^обл/, 'oblast-budget'],
  [/^(?:жерг|мест|аудан|қала|ауыл|рай|гор|сельск)/, 'local-budget'],
  [/^(?:мемлекеттік|гос)/, 'other'],
];
/** Whose budget it is, after the word: `бюджет области`, `бюджеты районов и городов`. */
const OWNERS: ReadonlyArray<readonly [RegExp, FundingSource]> = [
  [/^област/, 'oblast-budget'],
  [/^(район|город|сел(а|ьск)|аул)/, 'local-budget'],
  [/^республик/, 'republican-budget'],
];
const BETWEEN = /^(және|мен|бен|пен|и|или|средств\p{L}{0,2}|қаражат\p{L}{0,4}|из|тиісті|соответствующ\p{L}{2,3})$/u;
/** `облбюджет`, `госбюджета`. */
const FUSED = /^(респ|обл|мест|гор|рай|гос)\p{L}{0,3}бюджет/iu;
const LOOK_BACK = 6;

/** The sources of money that a funding cell names, in the order they stand; a source may stand more than once. */
export function mentionsIn(text: string): FoundSource[] {
  const found: FoundSource[] = [];
  for (const [pattern, source] of FORMS) {
    for (const match of text.matchAll(pattern)) found.push({ source, isBudget: source.endsWith('-budget'), start: match.index, end: match.index + match[0].length });
  }
  found.push(...budgetsIn(text));
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter((mention) => {
    if (mention.start < end) return false;
    end = mention.end;
    return true;
  });
}

/** The sources of money that a funding cell or a column's header names, each once, in the order they stand. */
export function sourcesIn(text: string): FoundSource[] {
  const seen = new Set<FundingSource>();
  return mentionsIn(text).filter(({ source }) => !seen.has(source) && seen.add(source) !== undefined);
}

/** `Республикалық және облыстық бюджеттер`: every adjective before the word "budget", joined by commas and "and". */
function budgetsIn(text: string): FoundSource[] {
  const words = [...text.matchAll(/\p{L}+(?:-\p{L}+)?/gu)];
  const found: FoundSource[] = [];
  words.forEach((word, index) => {
    const end = word.index + word[0].length;
    const fused = FUSED.exec(word[0])?.[1]?.toLowerCase();
    if (fused !== undefined) {
      const source = BUDGETS.find(([pattern]) => pattern.test(fused))?.[1] ?? 'other';
      found.push({ source, isBudget: true, start: word.index, end });
      return;
    }
    if (!/^бюдж(?:ет|$)/i.test(word[0]) || (/^бюджеттен$/i.test(word[0]) && /^тыс/i.test(words[index + 1]?.[0] ?? ''))) return;
    const adjectives = adjectivesBefore(words.slice(Math.max(0, index - LOOK_BACK), index), text, word.index);
    const owner = ownerAfter(words.slice(index + 1, index + 3), text, end);
    if (adjectives.length > 0) found.push(...adjectives.map((adjective, at) => (at === 0 ? { ...adjective, end } : adjective)));
    else if (owner !== null) found.push({ source: owner.source, isBudget: true, start: word.index, end: owner.end });
    else if (isMoneyOfBudget(word[0].toLowerCase(), words[index + 1]?.[0].toLowerCase() ?? '')) found.push({ source: 'other', isBudget: true, start: word.index, end });
  });
  return found;
}

type Word = RegExpExecArray;

/** The adjectives that say which budgets, the nearest first. */
function adjectivesBefore(words: readonly Word[], text: string, before: number): FoundSource[] {
  const found: FoundSource[] = [];
  let right = before;
  for (const word of [...words].reverse()) {
    const lower = word[0].toLowerCase();
    const end = word.index + word[0].length;
    if (/[;:\d(]/.test(text.slice(end, right))) break;
    const source = BUDGETS.find(([pattern]) => pattern.test(lower))?.[1];
    if (source !== undefined) found.push({ source, isBudget: true, start: word.index, end });
    else if (!BETWEEN.test(lower)) break;
    right = word.index;
  }
  return found;
}

function ownerAfter(words: readonly Word[], text: string, end: number): { source: FundingSource; end: number } | null {
  for (const word of words) {
    if (/[;:,\d]/.test(text.slice(end, word.index))) return null;
    const source = OWNERS.find(([pattern]) => pattern.test(word[0].toLowerCase()))?.[1];
    if (source !== undefined) return { source, end: word.index + word[0].length };
  }
  return null;
}

/** `бюджет қаражаты`, a lone `бюджет`: money of a budget that is not said; `бюджеттік бағдарлама` says nothing of a source. */
function isMoneyOfBudget(word: string, next: string): boolean {
  if (/^бюджетті[кң]|^бюджетн/.test(word)) return /^(қаражат|қаржы|средств|ассигнован)/.test(next);
  return true;
}
