import { editDistance } from './likeness';
import { russianHead } from './russian-heads';

/** How a printed word is the same as a known one. */
export type WordRelation = 'same' | 'ending' | 'misprint';

const RUSSIAN_ENDINGS = new Set(
  '|а|у|ом|е|ы|и|ов|ам|ами|ах|я|ю|ем|ей|ой|ям|ями|ях|й|ь|ью|о|ев|ию|ии|ия|ие|ий|ый|ая|яя|ое|ее|ые|ого|его|ому|ему|ым|им|ых|их|ыми|ими|ую|юю|ием|иям|иями'.split('|'),
);
const KAZAKH_ENDING = /^(?:к|қ|г|ғ)?(?:[лдт][ае]р)?(?:[сг]?і|[сғ]?ы|і|ы)?(?:[ндт][ыі]ң|[нғгқк]?[ае]|[ндт][ыі]|[ндт]?[дт][ае]|[ндт][ае]н|[мбп]ен|н)?$/u;
const RUSSIAN_PLURAL = /^(?:ов|ам|ами|ах|ям|ями|ях|ых|ыми|ые|ие|ими|их|ев)$/u;
const KAZAKH_PLURAL = /^(?:[кқ])?[лдт][ае]р/u;
const SHORTEST_STEM = 3;
const LONGEST_ENDING = 6;
/** Letters a misprint may change, put in or leave out, by the length of the word. */
const EDITS: ReadonlyArray<readonly [length: number, edits: number]> = [[9, 2], [5, 1], [0, 0]];

/** Whether two words, in small letters, are one or forms of one in another case; a singular is no form of a plural. */
export function formRelation(printed: string, known: string): 'same' | 'ending' | null {
  if (printed === known) return 'same';
  const shared = sharedStart(printed, known);
  if (shared < SHORTEST_STEM || Math.max(printed.length, known.length) - shared > LONGEST_ENDING) return null;
  return areEndings(printed, known, shared) === true ? 'ending' : null;
}

/** Whether a word, in small letters, is a misprint of a known one: a letter or two, by its length, changed, put in or left out. */
export function isMisprint(printed: string, known: string): boolean {
  const [shortest, longest] = [Math.min(printed.length, known.length), Math.max(printed.length, known.length)];
  const edits = EDITS.find(([length]) => shortest >= length)?.[1] ?? 0;
  if (edits === 0 || longest - shortest > edits) return false;
  const shared = sharedStart(printed, known);
  const ends = shared + sharedEnd(printed, known);
  if (ends >= longest - 1) return !isOtherNumber(printed, known, shared);
  return edits > 1 && ends * 2 >= shortest && editDistance(printed, known, edits) !== null && !isOtherNumber(printed, known, shared);
}

function isOtherNumber(printed: string, known: string, shared: number): boolean {
  return shared >= SHORTEST_STEM && areEndings(printed, known, shared) === false;
}

/** Whether two forms of one word are of one number, as far as their endings tell; null where they are no forms of one word. */
function areEndings(printed: string, known: string, shared: number): boolean | null {
  for (let stem = shared; stem >= SHORTEST_STEM && stem >= shared - 2; stem -= 1) {
    const [left, right] = [printed.slice(stem), known.slice(stem)];
    if (RUSSIAN_ENDINGS.has(left) && RUSSIAN_ENDINGS.has(right)) return areOfOneNumber(printed, known) ?? RUSSIAN_PLURAL.test(left) === RUSSIAN_PLURAL.test(right);
    if (KAZAKH_ENDING.test(left) && KAZAKH_ENDING.test(right)) return KAZAKH_PLURAL.test(left) === KAZAKH_PLURAL.test(right);
  }
  return null;
}

/** `акимы` is no form of `аким`, though `палаты` may be one of `палата`: the declension of head nouns tells; null for other words. */
function areOfOneNumber(a: string, b: string): boolean | null {
  const [one, other] = [russianHead(a)?.forms, russianHead(b)?.forms];
  if (one === undefined || other === undefined) return null;
  return one.some((form) => other.some((second) => second.charAt(0) === form.charAt(0)));
}

function sharedEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length]) length += 1;
  return length;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}
