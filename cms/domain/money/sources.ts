import type { FundingSource } from './funding';

export interface FoundSource {
  readonly source: FundingSource;
  readonly start: number;
}

const WORDS: ReadonlyArray<readonly [RegExp, FundingSource]> = [
  [/талап\s+етілме|талап\s+етпе|қажет\s+етпе|қажет\s+етілме|қажет\s+емес|не\s+требу|без\s+финансирования/i, 'none'],
  [/(көзделген|бөлінген|қарастырылған|белгіленген|бекітілген)\s+(бюджет|қаражат|қаржы|қаржылар|сома|лимит)\p{L}*(\s+\p{L}+)?\s+шегінде|шегінде|в\s+пределах/iu, 'within-allocated'],
  [/(?<!\p{L})(өз|меншікті|жеке)\s+(қаражат|қаржы)|собственн\p{L}+\s+(средств|источник)/iu, 'own-funds'],
  [/несие|кредит|грант|қарыз|инвестиция|займ|заем|внебюджет|бюджеттен\s+тыс|донор|демеуші|спонсор|ин(?:ых|ые)\s+источник|други[ех]\s+источник|басқа\s+(?:да\s+)?көз|өзге\s+(?:де\s+)?көз/i, 'other'],
];

const BUDGETS: ReadonlyArray<readonly [RegExp, FundingSource]> = [
  [/^республик(алық|анск)/, 'republican-budget'],
  [/^(облыстық|облыстың|областн)/, 'oblast-budget'],
  [/^(жергілікті|местн|аудан|қала|район|городск|город)/, 'local-budget'],
];

const LOOK_BACK = 6;

/** The sources of money that a funding cell names, each once, in the order they stand. */
export function sourcesIn(text: string): FoundSource[] {
  const found: FoundSource[] = [];
  for (const [form, source] of WORDS) {
    const match = form.exec(text);
    if (match !== null) found.push({ source, start: match.index });
  }
  if (!found.some(({ source }) => source === 'within-allocated' || source === 'none')) found.push(...budgetsIn(text));
  const seen = new Set<FundingSource>();
  return found
    .sort((a, b) => a.start - b.start)
    .filter(({ source }) => !seen.has(source) && seen.add(source) !== undefined);
}

/** `Республикалық және облыстық бюджеттер`: every adjective before the word "budget", joined by commas and "and". */
function budgetsIn(text: string): FoundSource[] {
  const words = [...text.matchAll(/\p{L}+(?:-\p{L}+)?/gu)];
  const found: FoundSource[] = [];
  words.forEach((word, index) => {
    if (!/^бюджет/i.test(word[0])) return;
    const before = words.slice(Math.max(0, index - LOOK_BACK), index).reverse();
    let isFirst = true;
    for (const candidate of before) {
      const lower = candidate[0].toLowerCase();
      const source = BUDGETS.find(([form]) => form.test(lower))?.[1];
      if (source !== undefined) found.push({ source, start: candidate.index });
      else if (!/^(және|мен|бен|пен|и|или|средств|қаражаты|из)$/.test(lower)) break;
      isFirst = false;
    }
    const after = words.slice(index + 1, index + 3).map((next) => next[0].toLowerCase());
    if (isFirst && after.some((next) => /^(област|район|город)/.test(next))) {
      found.push({ source: /^област/.test(after[0] ?? '') ? 'oblast-budget' : 'local-budget', start: word.index });
    }
  });
  return found;
}
