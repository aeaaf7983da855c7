/** Stems of the head nouns that Kazakh names of bodies end in. */
const STEMS = [
  'министрлі', 'агентті', 'комитет', 'комиссия', 'комиссариат', 'басқарма', 'департамент', 'әкімшілі', 'әкімді', 'әкім', 'үкімет', 'кеңсе', 'аппарат',
  'мәслихат', 'мәжіліс', 'сенат', 'парламент', 'президент', 'прокуратура', 'орталы', 'институт', 'инспекция', 'палата', 'корпорация', 'ұйым', 'ода', 'қор',
  'банк', 'станция', 'зертхана', 'лаборатория', 'аурухана', 'бөлім', 'бөлімше', 'орган', 'мекеме', 'кәсіпорын', 'кәсіпорн', 'дәрігер', 'маман',
  'басшы', 'сот', 'кеңес', 'қызмет', 'университет', 'академия', 'министр', 'төраға', 'директор', 'ректор', 'меңгеруші', 'басты', 'бюро', 'қоғам',
  'серіктесті', 'пайдаланушы', 'округ', 'бірлесті', 'кәсіпкер', 'мұражай', 'компания', 'құрал', 'редакция', 'дирекция', 'хатшылы', 'секретариат',
  'штаб', 'полиция', 'филиал', 'федерация', 'холдинг', 'мұрағат', 'театр', 'кітапхана', 'ведомство', 'өкілді', 'өндіруші', 'субъекті', 'кәсіпода',
  'қауымдасты', 'колледж', 'орынбасар', 'уәкіл', 'қазынашылы', 'консорциум', 'оператор', 'жетекші', 'елшілі', 'құрылым', 'қазына',
];
const POSSESSIVE = '(?:[сг]?і|[сғ]?ы)';
const PLURAL = '(?:[лдт][ае]р)';
/** Cases that a name in a list may stand in; the genitive is not one, for it possesses what follows. */
const CASE = '(?:на|не|ға|ге|қа|ке|ны|ні|н|нда|нде|да|де|та|те|нан|нен|дан|ден|тан|тен|мен|бен|пен)';
const TAIL = new RegExp(`^(к|қ)?(${PLURAL})?(${POSSESSIVE})?(${CASE})?$`, 'u');
const GENITIVE = /[ндт][ыі]ң$/u;
const START = 3;

const BY_START = new Map<string, string[]>();
for (const stem of STEMS) BY_START.set(stem.slice(0, START), [...(BY_START.get(stem.slice(0, START)) ?? []), stem]);

/** How a Kazakh head noun ends. */
export interface KazakhHead {
  readonly stem: string;
  readonly isPlural: boolean;
  readonly isPossessed: boolean;
  /** The head without the case it stands in. */
  readonly nominative: string;
}

/**
 * The head noun a Kazakh word is a form of, small letters; `әділетмині` is a short form of a ministry.
 * Null for any other word, `орталық` among them: bare, it is the adjective "central".
 */
export function kazakhHead(word: string): KazakhHead | null {
  if (word === 'орталық') return null;
  if (/.мині?$/u.test(word)) return { stem: 'мині', isPlural: false, isPossessed: true, nominative: word };
  let found: KazakhHead | null = null;
  for (const stem of BY_START.get(word.slice(0, START)) ?? []) {
    const tail = word.startsWith(stem) ? TAIL.exec(word.slice(stem.length)) : null;
    if (tail === null || (found !== null && found.stem.length > stem.length)) continue;
    const grammaticalCase = tail[4] ?? '';
    found = {
      stem,
      isPlural: tail[2] !== undefined,
      isPossessed: tail[3] !== undefined || /(?:ы|і)$/u.test(word.slice(0, word.length - grammaticalCase.length)),
      nominative: grammaticalCase === '' ? word : word.slice(0, -grammaticalCase.length),
    };
  }
  return found;
}

/** Whether a word stands in the genitive and so possesses what follows. */
export function isGenitive(word: string): boolean {
  return GENITIVE.test(word);
}
