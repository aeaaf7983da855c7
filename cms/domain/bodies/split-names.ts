import type { Language } from '../language';
import { isKazakhHead, isRussianHead } from './head-nouns';
import { foldSpaces } from '../text/spacing';
import { shareHead } from './shared-head';

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '«': '»', '“': '”', '„': '“' };
const SEPARATOR = /\s*[,;]\s*|(?<=\p{Lu}\.\p{Lu}\.)\s+(?=\p{Lu}\p{Ll}+\s\p{Lu}\.)|(?<!\p{Lu})\.\s+(?=\p{Lu})|\s+(?:және|мен|бен|пен|сондай-ақ|и|а также)\s+/gu;
const ADJECTIVE = /(ый|ий|ой|ая|яя|ое|ее|ые|ие)$/;
const PERSON = /\p{Lu}\.\s?(?:\p{Lu}\.?)?$|^\p{Lu}\.\s?(?:\p{Lu}\.)?\s?\p{Lu}\p{Ll}+$/u;
/** A remark in brackets stands after a whole name: by agreement, or the mark of the lead. */
const CLOSING_MARK = /\((?:келіс|жинақтау|шақыру)[^()]{0,30}\)\s*$/i;
const POSSESSED = /(ы|і)$/;
const WORDS_TO_HEAD = 5;
/** A head noun, with a remark in brackets after it, is within this many last letters of a name. */
const LONGEST_END = 240;

interface Piece {
  readonly separator: string;
  readonly text: string;
}

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
  let end = '';
  for (const { separator, text: piece } of piecesOf(foldSpaces(text))) {
    const current = names.at(-1);
    if (current === undefined || isBoundary(end, separator, piece, language)) {
      names.push([piece]);
      end = piece.slice(-LONGEST_END);
    } else {
      current.push(separator, piece);
      end = (end + separator + piece).slice(-LONGEST_END);
    }
  }
  return names.map((parts) => withoutStop(parts.join('').trim())).filter((name) => name !== '');
}

function withoutStop(name: string): string {
  return closesInitials(name) ? name : name.replace(/[.;,]$/, '');
}

function closesInitials(name: string): boolean {
  return /(?:^|[\s.])\p{Lu}\.$/u.test(name);
}

function piecesOf(text: string): Piece[] {
  const shelter = sheltered(text);
  const pieces: Piece[] = [];
  let start = 0;
  let separator = '';
  for (const match of text.matchAll(SEPARATOR)) {
    if (shelter.has(match.index)) continue;
    pieces.push({ separator, text: text.slice(start, match.index) });
    separator = match[0];
    start = match.index + match[0].length;
  }
  pieces.push({ separator, text: text.slice(start) });
  return pieces.filter((piece) => piece.text.trim() !== '');
}

/** Places inside brackets and quotes, where nothing splits. */
function sheltered(text: string): ReadonlySet<number> {
  const places = new Set<number>();
  let closer = '';
  let opened = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (closer === '') {
      closer = CLOSING[character] ?? (character === '"' && text.includes('"', at + 1) ? '"' : '');
      opened = at;
    } else if (character === closer) {
      for (let inner = opened; inner <= at; inner += 1) places.add(inner);
      closer = '';
    }
  }
  return places;
}

function isBoundary(left: string, separator: string, right: string, language: Language): boolean {
  if (separator.includes(';')) return true;
  const isAnd = separator.trim() !== '' && !/[,.]/.test(separator);
  if (isPerson(left) && !isAnd) return true;
  return language === 'ru' ? russianBoundary(right) : kazakhBoundary(left, isAnd);
}

function kazakhBoundary(left: string, isAnd: boolean): boolean {
  if (CLOSING_MARK.test(left)) return true;
  const words = withoutBrackets(left).split(/\s+/);
  const last = (words.at(-1) ?? '').replace(/^.*["»”](?=\p{L})/u, '');
  if (isAbbreviation(last)) return true;
  const head = last.toLowerCase().replace(/^.*-(?=\p{L})/u, '');
  return (isKazakhHead(head) || isKazakhHead(last.toLowerCase())) && (!isAnd || POSSESSED.test(head));
}

function russianBoundary(right: string): boolean {
  const words = withoutBrackets(right.slice(0, LONGEST_END)).split(/\s+/).slice(0, WORDS_TO_HEAD);
  if (isPerson(right) || isAbbreviation(words[0] ?? '') || /^["«“]/.test(right)) return true;
  for (const word of words) {
    if (isRussianHead(word.toLowerCase()) || isRussianHead(word.toLowerCase().split('-')[0] ?? '')) return true;
    if (!ADJECTIVE.test(word)) return false;
  }
  return false;
}

function isPerson(name: string): boolean {
  return name.length < 60 && PERSON.test(name.trim());
}

/** `ІІБ`, `РМКК`, `СЭС-тары`. */
function isAbbreviation(word: string): boolean {
  return /^\p{Lu}{2,}(-\p{Ll}+)?$/u.test(word.replace(/["»”.]/g, ''));
}

function withoutBrackets(name: string): string {
  return name.replace(/\([^()]*\)/g, ' ').trim();
}
