import { isBareEnding } from './endings';
import type { Lexicon } from './lexicon';
import { isAttestedCompound, keepsHyphen } from './seam';
import { foldSpaces, openCommas } from './spacing';

const FIRST_WORD = /^[\p{L}\p{N}]+/u;
const OF_COMPOUND = /[\p{L}\p{N}-]/u;
const OF_WORD = /[\p{L}\p{N}]/u;
const LONGEST_WORD = 80;

/**
 * The lines of a cell or a paragraph as one text: words broken by a hyphen at a line end are closed
 * or keep it, as the document's own lexicon shows; a hyphen that a broken line left in mid-line
 * (`министрлі-гі`) goes; white space is folded and a missing space after a comma put in. Nothing
 * but such hyphens is lost.
 */
export function joinLines(lines: readonly string[], lexicon: Lexicon): string {
  return joinKeepingBreaks(lines, lexicon).replaceAll('\n', ' ');
}

/** As {@link joinLines}, with `\n` where a line ended between two words. */
export function joinKeepingBreaks(lines: readonly string[], lexicon: Lexicon): string {
  const pieces: string[] = [];
  let end = '';
  for (const raw of lines) {
    const line = foldSpaces(raw);
    if (line === '') continue;
    const seam = pieces.length === 0 ? '' : seamBetween(end, line, lexicon);
    if (seam === 'drop') pieces.push((pieces.pop() ?? '').slice(0, -1));
    const glue = seam === 'space' ? '\n' : '';
    pieces.push(glue + line);
    end = ((seam === 'drop' ? end.slice(0, -1) : end) + glue + line).slice(-LONGEST_WORD);
  }
  return openCommas(closeLooseHyphens(pieces.join(''), lexicon));
}

function seamBetween(end: string, line: string, lexicon: Lexicon): 'keep' | 'drop' | 'space' | '' {
  const first = FIRST_WORD.exec(line.slice(0, LONGEST_WORD))?.[0] ?? '';
  const torn = end.endsWith('-') ? endingIn(OF_COMPOUND, end.slice(0, -1)) : '';
  if (torn !== '' && first !== '') {
    return keepsHyphen(torn, first, lexicon.hyphened) ? 'keep' : 'drop';
  }
  return brokenWithoutHyphen(endingIn(OF_WORD, end), first, lexicon) ? '' : 'space';
}

/** The longest end of a text whose characters are all of a class. */
function endingIn(characters: RegExp, text: string): string {
  let from = text.length;
  while (from > 0 && characters.test(text.charAt(from - 1))) from -= 1;
  return text.slice(from);
}

/** `Желтоқ` / `сан`: two halves that the lexicon knows only as one word, or a stem and a bare ending. */
function brokenWithoutHyphen(last: string, first: string, lexicon: Lexicon): boolean {
  if (last === '' || first === '' || /\d/.test(last + first) || /^\p{Lu}/u.test(first)) return false;
  const [left, right] = [last.toLowerCase(), first.toLowerCase()];
  const halfOnly = lexicon.inside(right) === 0 || lexicon.inside(left) === 0;
  if (lexicon.count(left + right) > 0 && halfOnly) return true;
  return isBareEnding(right) && lexicon.inside(right) === 0 && left.length > 2 && last !== last.toUpperCase();
}

const SPACED_HYPHEN = /(?<!\p{L})(\p{L}*\p{Ll})- (\p{Ll}+)/gu;
const INNER_HYPHEN = /-(\p{Ll}+)/gu;

const LETTER = /\p{L}/u;
const ENDS_SMALL = /\p{Ll}$/u;
const MAY_BE_TORN = /\p{Ll}-\p{Ll}/u;

/** Hyphens of broken lines that were pasted into one line. */
function closeLooseHyphens(text: string, lexicon: Lexicon): string {
  const spaced = text.includes('- ') ? closeSpacedHyphens(text, lexicon) : text;
  if (!MAY_BE_TORN.test(spaced)) return spaced;
  return spaced.replace(INNER_HYPHEN, (all: string, right: string, at: number) => {
    const left = endingIn(LETTER, spaced.slice(Math.max(0, at - LONGEST_WORD), at));
    return ENDS_SMALL.test(left) && isTornInMidLine(left.toLowerCase(), right, lexicon) ? right : all;
  });
}

function closeSpacedHyphens(text: string, lexicon: Lexicon): string {
  return text.replace(SPACED_HYPHEN, (all: string, left: string, right: string) => {
    if (isAttestedCompound(left.toLowerCase(), right, lexicon.hyphened)) return `${left}-${right}`;
    return lexicon.count((left + right).toLowerCase()) > 0 ? left + right : all;
  });
}

function isTornInMidLine(left: string, right: string, lexicon: Lexicon): boolean {
  if (isBareEnding(right)) return left.length > 2;
  const halfOnly = lexicon.inside(left) === 0 || lexicon.inside(right) === 0;
  return lexicon.count(left + right) > 0 && halfOnly && !isAttestedCompound(left, right, lexicon.hyphened);
}
