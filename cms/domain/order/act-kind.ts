import type { OrderKind } from '../record/plan-record';

type Act = 'decree' | 'resolution' | 'decision' | 'direction' | 'order' | 'law';
type Issuer = 'maslikhat' | 'akim' | 'prime-minister' | 'government' | 'president' | 'minister' | 'office';

const LETTER = 'а-яёәғқңөұүһі';

/** The word for the act itself, Kazakh and Russian stems, small letters. */
const ACT_WORDS: ReadonlyArray<readonly [RegExp, Act]> = [
  [new RegExp(`жарлы[қғ]|(?<![${LETTER}])указ(?:а|у|ом|е|ы|ами|ов)?(?![${LETTER}])`, 'g'), 'decree'],
  [/қаулы|постановлени/g, 'resolution'],
  [/шешім|решени/g, 'decision'],
  [/өкім(?!ет)|распоряжени/g, 'direction'],
  [/бұйры[қғ]|приказ/g, 'order'],
  [new RegExp(`(?<![${LETTER}])(?:заң(?:ы|ға|ның|ын|ына|ында|ының|ымен|дар[${LETTER}]{0,8})?|(?:закон|кодекс)(?:а|у|ом|е|ы|ов|ами|ах|і|ін|іне|інің|імен)?)(?![${LETTER}])`, 'g'), 'law'],
];

/** Who issues it. */
const ISSUERS: ReadonlyArray<readonly [RegExp, Issuer]> = [
  [/мәслихат|маслихат|сесси/g, 'maslikhat'],
  [/әкім(?!шілі)|аким/g, 'akim'],
  [/премьер-министр/g, 'prime-minister'],
  [/үкімет|правительств|кабинет[аы]? министров|министрлер кабинеті/g, 'government'],
  [/президент/g, 'president'],
  [/(?<!премьер-)(?<!кабинет[аы]? )министр(?!лер кабинеті)|орынбасары|заместител[яь]|агентті[кг]|төраға|агентств|председател|прокурор/g, 'minister'],
  [/начальник|управлени|департамент|директор|бастығы|басқармасы/g, 'office'],
];

const KINDS: Readonly<Record<Act, Partial<Record<Issuer, OrderKind>>>> = {
  decree: { president: 'presidential-decree' },
  resolution: { government: 'government-resolution', akim: 'akim-resolution' },
  decision: { akim: 'akim-decision', maslikhat: 'maslikhat-decision' },
  direction: { 'prime-minister': 'prime-minister-order' },
  order: { minister: 'minister-order', office: 'other' },
  law: {},
};

/** `Указ, имеющий силу закона`: a decree, whatever force it has. */
const FORCE_OF_LAW = /имеющ[а-я]{2,4} силу (?:конституционного )?закона|(?:конституциялық )?заң күші бар/g;

/**
 * The kind of act that words name (`Премьер-Министрінің … өкімімен`, `решением акима`), or null
 * where they name none. An act whose issuer is not said is known by its word where one issuer alone
 * makes such acts.
 */
export function actKind(words: string): OrderKind | null {
  const text = words.toLowerCase().replace(FORCE_OF_LAW, ' ');
  const act = ACT_WORDS.find(([form]) => text.search(form) >= 0)?.[1];
  return act === undefined ? null : kindOf(act, ISSUERS.find(([form]) => text.search(form) >= 0)?.[1]);
}

/**
 * The kind of the act whose word stands nearest to the start or to the end of some words, by the
 * issuer nearest to it there, else by the one nearest in `around`, what stands on the other side.
 */
export function nearestActKind(words: string, to: 'start' | 'end', around = ''): OrderKind | null {
  const text = words.toLowerCase().replace(FORCE_OF_LAW, (force) => ' '.repeat(force.length));
  const act = nearest(ACT_WORDS, text, to);
  if (act === null) return null;
  const between = to === 'start' ? text.slice(0, act.index) : text.slice(act.index);
  const beforeWord = to === 'end' ? nearest(ISSUERS, text.slice(0, act.index), 'end') : null;
  const issuer = nearest(ISSUERS, between, 'start') ?? beforeWord ?? nearest(ISSUERS, around.toLowerCase(), to === 'start' ? 'end' : 'start');
  return kindOf(act.name, issuer?.name);
}

function nearest<T>(forms: ReadonlyArray<readonly [RegExp, T]>, text: string, to: 'start' | 'end'): { index: number; name: T } | null {
  const places = forms.flatMap(([form, name]) => [...text.matchAll(form)].map(({ index }) => ({ index, name })));
  const inOrder = places.sort((a, b) => (to === 'start' ? a.index - b.index : b.index - a.index));
  return inOrder[0] ?? null;
}

function kindOf(act: Act, issuer: Issuer | undefined): OrderKind {
  if (act === 'law') return 'law';
  const kind = issuer === undefined ? undefined : KINDS[act][issuer];
  if (kind !== undefined) return kind;
  if (act === 'decree') return 'presidential-decree';
  return act === 'order' ? 'minister-order' : 'other';
}
