import type { OrderKind } from '../record/plan-record';

/** The word for the act itself, Kazakh and Russian stems, small letters. */
const ACT_WORDS: ReadonlyArray<readonly [RegExp, Act]> = [
  [/жарлы[қғ]|(^|[^а-яё])указ(а|у|ом|е)?([^а-яё]|$)/, 'decree'],
  [/қаулы|постановлени/, 'resolution'],
  [/шешім|решени/, 'decision'],
  [/өкім(?!ет)|распоряжени/, 'direction'],
  [/бұйры[қғ]|приказ/, 'order'],
  [/(^|[^а-яёәғқңөұүһі])заң(ы|ын|ына|ының|ымен|дар)?([^а-яёәғқңөұүһі]|$)|(^|[^а-яё])(закон|кодекс)(а|у|ом|е|ы)?([^а-яё]|$)/, 'law'],
];

type Act = 'decree' | 'resolution' | 'decision' | 'direction' | 'order' | 'law';

/** Who issues it. */
const ISSUERS: ReadonlyArray<readonly [RegExp, Issuer]> = [
  [/мәслихат|маслихат/, 'maslikhat'],
  [/әкім(?!шілі)|аким/, 'akim'],
  [/орынбасары|заместител[яь]/, 'minister'],
  [/премьер-министр/, 'prime-minister'],
  [/үкімет|правительств/, 'government'],
  [/президент/, 'president'],
  [/министр|агентті[кг]|төраға|агентств|председател/, 'minister'],
];

type Issuer = 'maslikhat' | 'akim' | 'prime-minister' | 'government' | 'president' | 'minister';

const KINDS: Readonly<Record<Act, Partial<Record<Issuer, OrderKind>>>> = {
  decree: { president: 'presidential-decree' },
  resolution: { government: 'government-resolution', akim: 'akim-resolution' },
  decision: { akim: 'akim-decision', maslikhat: 'maslikhat-decision' },
  direction: { 'prime-minister': 'prime-minister-order' },
  order: { minister: 'minister-order' },
  law: {},
};

/**
 * The kind of act that words name (`Премьер-Министрінің … өкімімен`, `решением акима`), or null
 * where they name none. An act whose issuer is not said is known by its word where one issuer alone
 * makes such acts.
 */
export function actKind(words: string): OrderKind | null {
  const text = words.toLowerCase();
  const act = ACT_WORDS.find(([form]) => form.test(text))?.[1];
  if (act === undefined) return null;
  if (act === 'law') return 'law';
  const issuer = ISSUERS.find(([form]) => form.test(text))?.[1];
  const kind = issuer === undefined ? undefined : KINDS[act][issuer];
  if (kind !== undefined) return kind;
  if (act === 'decree') return 'presidential-decree';
  if (act === 'order') return 'minister-order';
  return 'other';
}
