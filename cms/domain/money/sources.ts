import type { FundingSource } from './funding';
import { smallLetters } from './small-letters';

export interface FoundSource {
  readonly source: FundingSource;
  /** Whether it is money of a budget. */
  readonly isBudget: boolean;
  readonly start: number;
  readonly end: number;
}

/**
 * Words that name where money comes from by themselves, small letters. Each form is looked for only
 * where a word of the text begins as one of its own does.
 */
const FORMS: ReadonlyArray<readonly [starts: string, pattern: RegExp, source: FundingSource]> = [
  ['рез үкі пре', form(String.raw`резерв\p{L}{0,4}\s(?:правительства|главы|президента)|(?:үкімет|президент)\p{L}{0,8}\sрезерв\p{L}{0,6}`), 'republican-budget'],
  ['рез обл', form(String.raw`резерв\p{L}{0,4}\sакима?\sобласти|облыс\sәкім\p{L}{0,6}\sрезерв\p{L}{0,6}`), 'oblast-budget'],
  ['өз өзі мен жек', form(String.raw`(?:өз(?:індік|інің)?|меншікті|жеке|меншік)\s(?:\p{L}{2,20}\s)?(?:қаражат|қаржы)\p{L}{0,12}`), 'own-funds'],
  ['кәс ұйы мек шар суб жұм пай', form(String.raw`(?:кәсіпорын|кәсіпорны|ұйым|мекеме|шаруашылық|субъекті|жұмыс\sберуші|пайдаланушы)\p{L}{0,12}\s(?:қаражат|қаржы)\p{L}{0,12}`), 'own-funds'],
  ['ақ ақ- жшс рмк мкк ұкп ұк ұк-', form(String.raw`(?:ақ|жшс|рмк|мкк|ұкп|ұк)(?:-\p{L}{2,4})?\s(?:өз\s)?(?:қаражат|қаржы)\p{L}{0,12}`), 'own-funds'],
  ['соб', form(String.raw`собств(?:енн\p{L}{0,4}|\.)\s?(?:средств|источник|ресурс|доход)\p{L}{0,4}(?:\s(?:предприяти|организаци)\p{L}{0,3})?`), 'own-funds'],
  ['сре за', form(String.raw`(?:средств\p{L}{0,3}|за\sсч[её]т)\s(?:самих\s|сам\p{L}{2,3}\s)?(?!международн|иностранн)(?:\p{L}{3,24}\s)?(?:предприяти|организаци|учреждени|хозяйств|субъект|работодател|исполнител|\p{L}{3,12}пользовател|(?:ао|тоо|зао|оао|ргп|гкп|кгп|нпп|нк|нао)(?!\p{L}))\p{L}{0,8}`), 'own-funds'],
  ['сре', form(String.raw`средств\p{L}{0,3}\s(?:инвестор|спонсор|донор|меценат|банк|населени|частн|международн|нефтяных|компани)\p{L}{0,6}(?:\s(?:финансов\p{L}{2}\s)?организаци\p{L}{0,3})?`), 'other'],
  ['час зае заё кре гра инв вне при бла', form(String.raw`(?:частн|за[её]мн|кредитн|грантов|инвестиционн|внебюджетн|привлеч[её]нн|благотворительн)\p{L}{1,4}\s(?:\p{L}{3,20}\s)?(?:средств|ресурс|инвестици|источник|финансировани|помощ|фонд|капитал)\p{L}{0,4}`), 'other'],
  ['нес кре лиз гра қар инв зай зае заё вне дон дем спо қай', form(String.raw`(?:несие|кредит|лизинг|грант|қарыз|инвести[цт]|инвестор|займ|заем|заём|внебюджет|донор|демеуші|спонсор|қайырымдылық)\p{L}{0,16}(?:\s(?:қаражат|қаржы)\p{L}{0,12})?`), 'other'],
  ['гчп мжә гос мем', form(String.raw`(?:гчп|мжә)(?!\p{L})|государственно-частн\p{L}{2,3}\sпартн[её]рств\p{L}{0,2}|мемлекеттік-жекеше\p{L}{0,4}\sәріптестік\p{L}{0,4}`), 'other'],
  ['бюд', form(String.raw`бюджеттен\s(?:тыс|тысқары)(?:\s(?:қаражат|қаржы|көз)\p{L}{0,12})?`), 'other'],
  ['ины ных дру про бас өзг', form(String.raw`(?:ин(?:ые|ых)|други[ех]|прочи[ех])\s(?:\p{L}{3,20}\s)?(?:источник|средств)\p{L}{0,4}|(?:басқа|өзге)\s(?:да\s|де\s)?(?:\p{L}{3,20}\s)?(?:көз|қаражат|қаржы)\p{L}{0,12}`), 'other'],
  ['нац фон ұлт қор дол үле', form(String.raw`(?:национальн\p{L}{2,3}\s)?фонд(?:а|у|ом|ы|ов)?(?!\p{L})|(?:ұлттық\s)?қор(?:ы|ының|дың|ынан|лар|лары)?(?!\p{L})|долев\p{L}{2,3}\sучасти\p{L}{1,2}|үлестік\sқатысу\p{L}{0,6}`), 'other'],
];
const START = 3;
const NO_FORM: readonly [string, RegExp, FundingSource] = ['', /$^/g, 'other'];
const FORMS_BY_START = new Map<string, number[]>();
FORMS.forEach(([starts], index) => {
  for (const start of starts.split(' ')) FORMS_BY_START.set(start, [...(FORMS_BY_START.get(start) ?? []), index]);
});

function form(pattern: string): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${pattern})`, 'gu');
}

/** `РБ`, `ЖБ-дан`, `М/Б`. */
const ABBREVIATION = /(?<!\p{L})(?:([РОМЖВГ])Б[ПБ]?|([РрОоМмЖж])\/[Бб]|НФ|ҰҚ)(?:-\p{Ll}{2,4})?(?!\p{L})/gu;
const MAY_ABBREVIATE = /[РОМЖВГ]Б|\/[Бб]|НФ|ҰҚ/;
const ABBREVIATED: Readonly<Record<string, FundingSource>> = {
  р: 'republican-budget',
  о: 'oblast-budget',
  м: 'local-budget',
  ж: 'local-budget',
};

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
/** `облбюджет`, `госбюджета`, `жергіліктібюджет`. */
const FUSED = /^(респ|обл|мест|гор|рай|гос|жерг|аудан|қала)\p{L}{0,8}бюджет/u;
const LOOK_BACK = 6;

/** The sources of money that a funding cell names, in the order they stand; a source may stand more than once. */
export function mentionsIn(text: string): FoundSource[] {
  const lower = smallLetters(text);
  const words = [...lower.matchAll(/\p{L}+(?:-\p{L}+)?/gu)];
  const starts = new Set(words.map((word) => word[0].slice(0, START)));
  const found: FoundSource[] = [];
  const asked = new Set<number>();
  for (const start of starts) for (const form of FORMS_BY_START.get(start) ?? []) asked.add(form);
  for (const index of asked) {
    const [, pattern, source] = FORMS[index] ?? NO_FORM;
    for (const match of lower.matchAll(pattern)) found.push(mention(match, source));
  }
  if (MAY_ABBREVIATE.test(text)) {
    for (const match of text.matchAll(ABBREVIATION)) {
      found.push(mention(match, ABBREVIATED[(match[1] ?? match[2] ?? '').toLowerCase()] ?? 'other'));
    }
  }
  found.push(...budgetsIn(lower, words), ...loneAdjectivesIn(lower, words));
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter((one) => {
    if (one.start < end) return false;
    end = one.end;
    return true;
  });
}

function mention(match: RegExpExecArray, source: FundingSource): FoundSource {
  return { source, isBudget: source.endsWith('-budget'), start: match.index, end: match.index + match[0].length };
}

/** The sources of money that a funding cell or a column's header names, each once, in the order they stand. */
export function sourcesIn(text: string): FoundSource[] {
  const seen = new Set<FundingSource>();
  return mentionsIn(text).filter(({ source }) => !seen.has(source) && seen.add(source) !== undefined);
}

/** `Республикалық және облыстық бюджеттер`: every adjective before the word "budget", joined by commas and "and". */
function budgetsIn(text: string, words: readonly Word[]): FoundSource[] {
  const found: FoundSource[] = [];
  words.forEach((word, index) => {
    const end = word.index + word[0].length;
    const fused = FUSED.exec(word[0])?.[1];
    if (fused !== undefined) {
      const source = BUDGETS.find(([pattern]) => pattern.test(fused))?.[1] ?? 'other';
      found.push({ source, isBudget: true, start: word.index, end });
      return;
    }
    if (!/^бюдж(?:ет|$)/.test(word[0]) || (word[0] === 'бюджеттен' && /^тыс/.test(words[index + 1]?.[0] ?? ''))) return;
    const adjectives = adjectivesBefore(words.slice(Math.max(0, index - LOOK_BACK), index), text, word.index);
    const owner = ownerAfter(words.slice(index + 1, index + 3), text, end);
    if (adjectives.length > 0) found.push(...adjectives.map((adjective, at) => (at === 0 ? { ...adjective, end } : adjective)));
    else if (owner !== null) found.push({ source: owner.source, isBudget: true, start: word.index, end: owner.end });
    else if (isMoneyOfBudget(word[0], words[index + 1]?.[0] ?? '')) found.push({ source: 'other', isBudget: true, start: word.index, end });
  });
  return found;
}

type Word = RegExpExecArray;

const ANY_LONE_ADJECTIVE = /республикан|областн|местн|республикалық|облыстық|жергілікті/;
const LONE_ADJECTIVE = /^(?:республикан|областн|местн|республикалық|облыстық|жергілікті)/;

/** `из республиканского бюджета, из местного`; `Республиканский – 100`: the word "budget" is left out. */
function loneAdjectivesIn(text: string, words: readonly Word[]): FoundSource[] {
  if (!ANY_LONE_ADJECTIVE.test(text)) return [];
  return words.flatMap((word) => {
    const end = word.index + word[0].length;
    if (!LONE_ADJECTIVE.test(word[0]) || !/^\s?(?:$|[,;:.)\d–—-])/.test(text.slice(end, end + 2))) return [];
    const source = BUDGETS.find(([pattern]) => pattern.test(word[0]))?.[1];
    return source === undefined ? [] : [{ source, isBudget: true, start: word.index, end }];
  });
}

/** The adjectives that say which budgets, the nearest first. */
function adjectivesBefore(words: readonly Word[], text: string, before: number): FoundSource[] {
  const found: FoundSource[] = [];
  let right = before;
  for (const word of [...words].reverse()) {
    const end = word.index + word[0].length;
    if (/[;:\d(]/.test(text.slice(end, right))) break;
    const source = BUDGETS.find(([pattern]) => pattern.test(word[0]))?.[1];
    if (source !== undefined) found.push({ source, isBudget: true, start: word.index, end });
    else if (!BETWEEN.test(word[0])) break;
    right = word.index;
  }
  return found;
}

function ownerAfter(words: readonly Word[], text: string, end: number): { source: FundingSource; end: number } | null {
  for (const word of words) {
    if (/[;:,\d]/.test(text.slice(end, word.index))) return null;
    const source = OWNERS.find(([pattern]) => pattern.test(word[0]))?.[1];
    if (source !== undefined) return { source, end: word.index + word[0].length };
  }
  return null;
}

/** `бюджет қаражаты`, a lone `бюджет`: money of a budget that is not said; `бюджеттік бағдарлама` says nothing of a source. */
function isMoneyOfBudget(word: string, next: string): boolean {
  if (/^бюджетті[кң]|^бюджетн/.test(word)) return /^(қаражат|қаржы|средств|ассигнован)/.test(next);
  return true;
}
