export type Gender = 'masculine' | 'feminine' | 'neuter';
/** A case and number a form of a noun may stand in: `s` singular, `p` plural; n, g, d, a, i, p for the cases. */
export type Form = `${'s' | 'p'}${'n' | 'g' | 'd' | 'a' | 'i' | 'p'}`;

/** A head noun as printed: its stem, how its stem declines, and the forms its ending may be. */
export interface RussianHead {
  readonly stem: string;
  readonly gender: Gender;
  readonly nominative: string;
  readonly plural: string;
  readonly forms: readonly Form[];
}

type Endings = Readonly<Record<string, readonly Form[]>>;

const HARD_PLURAL = { ам: ['pd'], ами: ['pi'], ах: ['pp'] } as const;
const SOFT_PLURAL = { ям: ['pd'], ями: ['pi'], ях: ['pp'] } as const;
const NEUTER: Endings = { о: ['sn', 'sa'], а: ['sg', 'pn', 'pa'], у: ['sd'], ом: ['si'], е: ['sp'], '': ['pg'], ...HARD_PLURAL };
const NEUTER_SOFT: Endings = { е: ['sn', 'sa'], я: ['sg', 'pn', 'pa'], ю: ['sd'], ем: ['si'], и: ['sp'], й: ['pg'], ...SOFT_PLURAL };
const FEMININE: Endings = { а: ['sn'], ы: ['sg', 'pn', 'pa'], и: ['sg', 'pn', 'pa'], е: ['sd', 'sp'], у: ['sa'], ой: ['si'], '': ['pg'], ...HARD_PLURAL };
const FEMININE_SOFT: Endings = { я: ['sn'], и: ['sg', 'sd', 'sp', 'pn', 'pa'], ю: ['sa'], ей: ['si'], й: ['pg'], ...SOFT_PLURAL };
const MASCULINE: Endings = { '': ['sn', 'sa'], а: ['sg'], у: ['sd'], ом: ['si'], е: ['sp'], ы: ['pn', 'pa'], и: ['pn', 'pa'], ов: ['pg'], ...HARD_PLURAL };
const MASCULINE_SOFT: Endings = { ь: ['sn'], я: ['sg'], ю: ['sd'], ем: ['si'], е: ['sp'], и: ['pn'], ей: ['pg'], ...SOFT_PLURAL };
const MASCULINE_Y: Endings = { й: ['sn', 'sa'], я: ['sg'], ю: ['sd'], ем: ['si'], е: ['sp'], и: ['pn', 'pa'], ев: ['pg'], ...SOFT_PLURAL };
const ADJECTIVAL: Endings = { ий: ['sn'], его: ['sg'], ему: ['sd'], им: ['si', 'pd'], ем: ['sp'], ие: ['pn'], их: ['pg', 'pp'], ими: ['pi'] };
const UNCHANGING: Endings = { '': ['sn', 'sg', 'sd', 'sa', 'si', 'sp', 'pn', 'pg'] };

const CLASSES: ReadonlyArray<readonly [stems: string, gender: Gender, endings: Endings, nominative: string, plural: string]> = [
  ['министерств агентств правительств обществ товариществ ведомств средств посольств хозяйств представительств казначейств', 'neuter', NEUTER, 'о', 'а'],
  ['управлени учреждени предприяти объединени отделени формировани подразделени', 'neuter', NEUTER_SOFT, 'е', 'я'],
  ['палат прокуратур служб больниц школ библиотек групп структур', 'feminine', FEMININE, 'а', 'ы'],
  ['комисси администраци канцеляри инспекци корпораци организаци станци лаборатори академи компани ассоциаци дирекци редакци федераци полици милици гварди', 'feminine', FEMININE_SOFT, 'я', 'и'],
  [
    'комитет департамент акимат аким аппарат маслихат парламент президент центр институт союз фонд банк отдел орган суд совет университет министр директор филиал премьер премьер-министр штаб комиссариат сенат мажилис секретариат инвестор колледж архив театр холдинг округ ректор начальник инспектор субъект оператор врач специалист парк заповедник диспансер участк рыбодобытчик',
    'masculine',
    MASCULINE,
    '',
    'ы',
  ],
  ['руководител председател заместител предпринимател производител товаропроизводител пользовател недропользовател водопользовател природопользовател работодател исполнител', 'masculine', MASCULINE_SOFT, 'ь', 'и'],
  ['музе санатори', 'masculine', MASCULINE_Y, 'й', 'и'],
  ['заведующ', 'masculine', ADJECTIVAL, 'ий', 'ие'],
  ['бюро', 'neuter', UNCHANGING, '', ''],
];

interface Entry {
  readonly stem: string;
  readonly gender: Gender;
  readonly endings: Endings;
  readonly nominative: string;
  readonly plural: string;
}

const BY_START = new Map<string, Entry[]>();
const START = 3;
for (const [stems, gender, endings, nominative, plural] of CLASSES) {
  for (const stem of stems.split(' ')) {
    const list = BY_START.get(stem.slice(0, START)) ?? [];
    list.push({ stem, gender, endings, nominative, plural: /[кг]$/.test(stem) && plural === 'ы' ? 'и' : plural });
    BY_START.set(stem.slice(0, START), list);
  }
}

const PREFIX = /^(?:(?:обл|гор|рай)(?:стат|фин|тер|сельхоз|ком|вет|туб|сан|здрав)?|гос|мин|вице-|проф|мед|сельхоз|глав|вет|нац|охот|рыбо|сан)(?=\p{L}{4})/u;

/** `упр.`, `обл.упр.ООС`, `деп-т`: a head noun cut short. */
const CUT_SHORT = /^(?:(?:обл|гор|рай)\.?)?(?:тер+\.?)?(?:упр|деп|департ|отд|инсп|мин-во|упр-ние|деп-т)(?:\.[\p{L}.]*|$)/u;

/** The head noun that a Russian word is a form of, small letters; `облуправление` and `упр.` are such too. Null for any other word. */
export function russianHead(word: string): RussianHead | null {
  const whole = headIn(word, '') ?? prefixed(word);
  if (whole !== null || !CUT_SHORT.test(word)) return whole;
  return { stem: word, gender: 'neuter', nominative: '', plural: '', forms: ['sn'] };
}

function prefixed(word: string): RussianHead | null {
  const prefix = PREFIX.exec(word)?.[0];
  return prefix === undefined ? null : headIn(word.slice(prefix.length), prefix);
}

function headIn(word: string, prefix: string): RussianHead | null {
  const found = (BY_START.get(word.slice(0, START)) ?? []).flatMap((entry) => {
    const forms = word.startsWith(entry.stem) ? entry.endings[word.slice(entry.stem.length)] : undefined;
    return forms === undefined ? [] : [{ entry, forms }];
  });
  const [first] = found.sort((a, b) => b.entry.stem.length - a.entry.stem.length);
  if (first === undefined) return null;
  const { stem, gender, nominative, plural } = first.entry;
  return { stem: prefix + stem, gender, nominative, plural, forms: first.forms };
}

const ADJECTIVE =
  /^\p{L}[\p{L}-]*(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ых|их|ыми|ими|ую|юю|ом|ем|ей)$/u;
const SHORTENED = /^(?:обл|гор|рай|респ|гос|нац|терр|межрег|рег|центр)\.?$/iu;

/** Whether a word may be an adjective, in any case, or the short form of one: `областные`, `обл.`; a head noun (`управление`) is none. */
export function isAdjective(word: string): boolean {
  return (ADJECTIVE.test(word) && russianHead(word.toLowerCase()) === null) || SHORTENED.test(word);
}

/** The forms an adjective's ending leaves to the noun it stands before; other endings leave any. */
const FORMS_BY_ADJECTIVE: ReadonlyArray<readonly [RegExp, readonly Form[]]> = [
  [/(?:ого|его)$/u, ['sg']],
  [/(?:ому|ему)$/u, ['sd']],
  [/(?:ая|яя)$/u, ['sn']],
  [/(?:ое|ее|ый|ий)$/u, ['sn', 'sa']],
  [/(?:ые|ие)$/u, ['pn', 'pa']],
  [/(?:ых|их)$/u, ['pg', 'pp']],
  [/(?:ым|им)$/u, ['si', 'pd']],
  [/(?:ыми|ими)$/u, ['pi']],
];

/** The forms of a noun that the adjective before it allows: `коммунального хозяйства` is no nominative. */
export function formsAfter(adjective: string, forms: readonly Form[]): readonly Form[] {
  const allowed = FORMS_BY_ADJECTIVE.find(([ending]) => ending.test(adjective))?.[1];
  return allowed === undefined ? forms : forms.filter((form) => allowed.includes(form));
}

const ENDING = /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ых|их|ыми|ими|ую|юю|ом|ем|ей)$/u;
const STRESSED_ENDING = /(?:^областн|^городск)$/iu;

/** An adjective in the nominative that agrees with a head noun: `областному` with a department is `областной`. */
export function adjectiveNominative(word: string, gender: Gender, isPlural: boolean): string {
  const ending = ENDING.exec(word)?.[0];
  if (ending === undefined) return word;
  const stem = word.slice(0, -ending.length);
  const isHushing = /[жшчщ]$/u.test(stem);
  const isSoft = !isHushing && /^(?:ее|яя|его|ему|юю|ем|ей)$/u.test(ending);
  const isVelar = isHushing || /[гкх]$/u.test(stem);
  if (isPlural) return stem + (isSoft || isVelar ? 'ие' : 'ые');
  if (gender === 'feminine') return stem + (isSoft ? 'яя' : 'ая');
  if (gender === 'neuter') return stem + (isSoft || isHushing ? 'ее' : 'ое');
  if (STRESSED_ENDING.test(stem)) return `${stem}ой`;
  return stem + (isSoft || isVelar ? 'ий' : 'ый');
}
