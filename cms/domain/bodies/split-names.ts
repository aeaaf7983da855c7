import type { Language } from '../language';
import { foldSpaces } from '../text/spacing';
import { kazakhHead } from './kazakh-heads';
import { isAnd, partsAlways, piecesOf, type Piece } from './pieces';
import { formsAfter, isAdjective, russianHead, type Form, type RussianHead } from './russian-heads';
import { shareHead } from './shared-head';

const PERSON = /\p{Lu}\.\s?(?:\p{Lu}\.?)?$|^\p{Lu}\.\s?(?:\p{Lu}\.)?\s?\p{Lu}\p{Ll}+$/u;
/** A remark in brackets stands after a whole name: by agreement, or the mark of the lead. */
const CLOSING_MARK = /\((?:[^()]{0,12}(?:келіс|жинақ|шақыр|соглас|созыв|свод|жауапт|ответств))[^()]{0,40}\)\s*$/iu;
/** `аудан әкімінің орынбасары Б.Сәдуақасов`. */
const ENDS_IN_SURNAME = /(?:^|\s)\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}\p{Ll}+$/u;
/** Bodies of one word that "and" may follow though nothing possesses them. */
const ALONE = /^(?:прокуратура|парламент|үкімет|мәжіліс|сенат)$/u;
/** Kinds of bodies listed bare before what possesses them all: `кәсіпорын, мекеме, ұйымдардың басшылары`. */
const KIND_ALONE = /^(?:кәсіпорын|мекеме|ұйым|орган)$/u;
const KIND = /^(?:кәсіпорын|мекеме|ұйым|орган|оқу\sорын)(?:$|д(?:ар)?|лер)/iu;
const WORDS_TO_HEAD = 6;
/** A head noun, with a remark in brackets after it, is within this many last letters of a name. */
const LONGEST_END = 240;
const LONGEST_START = 240;

/**
 * The names of bodies and persons in a printed list. A comma or `және`/`и` inside a name does not
 * split it: a Kazakh name ends in its head noun (`Облыстардың, Астана, Алматы қалаларының әкімдері`
 * is one), a Russian one begins with it. A head noun that several names share in the plural is
 * given to each (`қаржы, денсаулық сақтау басқармалары` are two).
 */
export function splitNames(text: string, language: Language): string[] {
  return wholeNames(text, language).flatMap((name) => shareHead(name, language));
}

/** The names as printed, none with a shared head noun taken apart; only separators are lost. */
export function wholeNames(text: string, language: Language): string[] {
  const names: string[][] = [];
  let [start, end] = ['', ''];
  const pieces = piecesOf(foldSpaces(text).replace(/^(?:[-–—•]\s+|\d{1,2}\)\s*)(?=\p{L})/u, ''));
  for (const { separator, text: piece } of language === 'ru' ? withAdjectives(pieces) : pieces) {
    const current = names.at(-1);
    if (current === undefined || isBoundary(start, end, separator, piece, language)) {
      names.push([piece]);
      [start, end] = [piece.slice(0, LONGEST_START), piece.slice(-LONGEST_END)];
    } else {
      current.push(separator, piece);
      if (start.length < LONGEST_START) start = (start + separator + piece).slice(0, LONGEST_START);
      end = (end + separator + piece).slice(-LONGEST_END);
    }
  }
  const listed = names.map((parts) => withoutStop(parts.join('').trim())).filter((name) => name !== '');
  return listed.flatMap(language === 'ru' ? apart : apartInKazakh);
}

/** Names that stand one after another with nothing between, as on lines of their own: `Министерство финансов Министерство юстиции`. */
function apart(name: string): string[] {
  const words = name.split(' ');
  const found: string[][] = [[]];
  let isNamed = false;
  let depth = 0;
  words.forEach((word, index) => {
    const starts = isNamed && depth === 0 && beginsName(word, words[index - 1] ?? '');
    if (starts) found.push([]);
    found.at(-1)?.push(word);
    isNamed = starts || isNamed || headOf([word]) !== null || SYLLABIC.test(word);
    depth = Math.max(0, depth + (word.match(/[(«“]/g)?.length ?? 0) - (word.match(/[)»”]/g)?.length ?? 0) + (word.startsWith('"') && !word.endsWith('"') ? 1 : 0) - (word.endsWith('"') && !word.startsWith('"') ? 1 : 0));
  });
  return found.map((one) => one.join(' '));
}

/** An abbreviation after a whole name or another abbreviation is a name of its own: `Денсаулық сақтау басқармасы АОМСЭҚБ`, `АОМСЭҚБ АОДБ`. */
function apartInKazakh(name: string): string[] {
  const words = name.split(' ');
  const found: string[][] = [[]];
  words.forEach((word, index) => {
    const before = words[index - 1] ?? '';
    const follows = CAPITALS.test(before) || kazakhHead(before.toLowerCase())?.isPossessed === true;
    if (index > 0 && CAPITALS.test(word) && follows) found.push([]);
    found.at(-1)?.push(word);
  });
  return found.map((one) => one.join(' '));
}

const CAPITALS = /^\p{Lu}{3,}$/u;

/** A head noun with a capital, in what can only be the nominative singular, after a word that is no adjective of it. */
function beginsName(word: string, before: string): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(word) || isAdjective(before) || /[-–—:]$/.test(before)) return false;
  if (SYLLABIC.test(word) && isAbbreviation(word)) return true;
  const head = russianHead(word.toLowerCase());
  return head !== null && head.forms[0] === 'sn' && !/^(?:центр|институт|фонд|банк|союз|филиал|премьер|президент|министр|округ)/u.test(head.stem);
}

/** Adjectives that stand as a piece of their own go with the head noun that follows: `районные и городские отделы`. */
function withAdjectives(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  let held: Piece | null = null;
  for (const piece of pieces) {
    const whole: Piece = held === null || partsAlways(piece.separator) ? piece : { separator: held.separator, text: held.text + piece.separator + piece.text };
    if (held !== null && whole === piece) joined.push(held);
    held = whole.text.length < LONGEST_START && wordsOf(whole.text).every(isAdjective) ? whole : null;
    if (held === null) joined.push(whole);
  }
  return held === null ? joined : [...joined, held];
}

/** The words of the start of a name, "and" and commas aside. */
function wordsOf(name: string): string[] {
  return withoutBrackets(name.slice(0, LONGEST_START)).split(/\s+/).map((word) => word.replace(/[,:;]$|(?<=\p{Ll}{5})\.$/u, '')).filter((word) => word !== '' && word !== 'и');
}

function withoutStop(name: string): string {
  return closesInitials(name) ? name : name.replace(/[.;,]$/, '');
}

function closesInitials(name: string): boolean {
  return /(?:^|[\s.])\p{Lu}\.$/u.test(name);
}

function isBoundary(start: string, end: string, separator: string, right: string, language: Language): boolean {
  if (partsAlways(separator)) return true;
  if (isPerson(end) && !isAnd(separator)) return true;
  return language === 'ru' ? russianBoundary(start, end, separator, right) : kazakhBoundary(end, isAnd(separator), right);
}

function kazakhBoundary(left: string, byAnd: boolean, right: string): boolean {
  if (CLOSING_MARK.test(left)) return true;
  const words = withoutBrackets(left).split(/\s+/);
  const last = (words.at(-1) ?? '').replace(/^.*["»”](?=\p{L})/u, '');
  if (isAbbreviation(last) || ENDS_IN_SURNAME.test(left)) return true;
  const bare = last.toLowerCase();
  const head = kazakhHead(bare) ?? kazakhHead(bare.replace(/^.*-(?=\p{L})/u, ''));
  if (head === null || (KIND_ALONE.test(bare) && KIND.test(right))) return false;
  if (byAnd) return head.isPossessed || ALONE.test(bare);
  return !isDependentHead(right);
}

/** `оқу орындарының ректоры, директорлары`: a lone possessed head goes on with the owner before it. */
function isDependentHead(right: string): boolean {
  const words = withoutBrackets(right).replace(/[.,]$/, '').split(/\s+/);
  return words.length === 1 && /^\p{Ll}/u.test(words[0] ?? '') && kazakhHead(words[0] ?? '')?.isPossessed === true && !/мині?$/u.test(words[0] ?? '');
}

function russianBoundary(start: string, end: string, separator: string, right: string): boolean {
  const words = wordsOf(right);
  if (isPerson(withoutBrackets(right)) || isAbbreviation(words[0] ?? '') || /^["«“]/.test(right)) return true;
  const found = headOf(words);
  if (found === null) return false;
  const left = wordsOf(start);
  if (left.every(isAdjective)) return false;
  const leftHead = headOf(left);
  if (isAnd(separator) && leftHead !== null && isBare(leftHead, left) && isBarePlural(found, words) && !CLOSING_MARK.test(end)) return false;
  return agree(leftHead?.head.forms ?? null, found.head.forms);
}

interface FoundHead {
  readonly head: RussianHead;
  readonly at: number;
}

/** The head noun a Russian name begins with, adjectives before it aside. */
function headOf(words: readonly string[]): FoundHead | null {
  for (const [at, word] of words.slice(0, WORDS_TO_HEAD).entries()) {
    const bare = word.toLowerCase();
    const head = russianHead(bare) ?? russianHead(bare.split('-')[0] ?? '');
    if (head !== null) return { head: { ...head, forms: formsAfter((words[at - 1] ?? '').toLowerCase(), head.forms) }, at };
    if (!isAdjective(word)) return null;
  }
  return null;
}

function isBare({ at }: FoundHead, words: readonly string[]): boolean {
  return at === words.length - 1;
}

/** `министерства и ведомства`: a plural head and nothing else. */
function isBarePlural({ head, at }: FoundHead, words: readonly string[]): boolean {
  return at === 0 && words.length === 1 && head.forms.includes('pn');
}

/** Whether two heads stand in one case, as names of one list do; a genitive plural depends on the name before it. */
function agree(left: readonly Form[] | null, right: readonly Form[]): boolean {
  const nameable = right.filter((form) => form !== 'pg' && form !== 'sp' && form !== 'pp');
  if (left === null) return nameable.some((form) => form.endsWith('n') || form.endsWith('d') || form.endsWith('i'));
  return nameable.some((form) => left.some((other) => other.slice(1) === form.slice(1) && (form !== 'sg' || other === 'sg')));
}

function isPerson(name: string): boolean {
  return name.length < 60 && PERSON.test(name.trim());
}

const SYLLABIC = /^(?:Мин|Гос|Обл|Гор|Рай|Нац|Ген|Верх|Каз|Респ)(?!ахс|ахс)\p{Ll}{2,}$/u;
const SYLLABIC_TAIL = /(?:фин|юст|здрав|труд|образования?|обр|культ|культуры|сельхоз|эконом|экономики|торг|индустрии|транс|транском|связи|спорт|информ|энерго|экологии|обороны|акимат|упр|комзем|стат|комстат|прокуратура|банк|архив|военкомат|уо|оно|суд|статистика|автодор|водхоз|внешторг|имущество|комимущество|комприрода)$/u;

/** `ІІБ`, `РМКК`, `СЭС-тары`, `МТиК`, `БжҒМ`, `Минфин`, `облздрав`. */
export function isAbbreviation(printed: string): boolean {
  const word = printed.replace(/["»”.,:]/g, '').replace(/-\p{Ll}+$/u, '');
  if (/^\p{Lu}{2,}$/u.test(word)) return true;
  if (word.length <= 8 && /^\p{Lu}[\p{Lu}\p{Ll}]*\p{Lu}$/u.test(word) && (word.match(/\p{Lu}/gu)?.length ?? 0) * 2 >= word.length) return true;
  return SYLLABIC.test(word) ? SYLLABIC_TAIL.test(word) : /^(?:мин|обл|гор|рай)\p{Ll}{2,}$/u.test(word) && SYLLABIC_TAIL.test(word);
}

function withoutBrackets(name: string): string {
  return name.replace(/\([^()]*\)/g, ' ').trim();
}
