import { nominative } from '../bodies/nominative';
import { splitNames } from '../bodies/split-names';
import type { Language } from '../language';
import { putLettersRight } from '../text/letters';
import { lexiconOf, type Lexicon } from '../text/lexicon';
import { joinKeepingBreaks } from '../text/lines';
import type { Doubt } from '../warning';
import { combine } from './combine';
import type { Deadline } from './deadline';
import { isDitto } from './ditto';
import { NOTHING, wordsOf, type Combined, type Outcome } from './outcome';
import { phraseOf, type Phrase } from './phrase';
import { whyUnread } from './relative';
import type { DeadlineRule } from './rule';
import { itemsOf } from './scan';
import { isLetterFigure } from './scan-figures';
import { withStrays } from './strays';
import { tokensOf } from './tokens';
import { DEADLINE_WORDS } from './vocabulary';

export interface DeadlineReading {
  readonly deadline: Deadline;
  /** What was read with doubt, or why it was not read. */
  readonly doubts: readonly Doubt[];
  /** The rule of the grammar that read it. */
  readonly rule: DeadlineRule;
}

const OWN_LEXICON = lexiconOf([], DEADLINE_WORDS);
const LONGEST = 2000;

/**
 * Reads the words of a deadline cell, Kazakh or Russian, line breaks and all. What cannot be
 * (`VI т.`) or can be read two ways comes with a doubt; what is not understood is `unread`.
 * Names of bodies whose request starts it come in the nominative. Time is linear in the text.
 */
export function readDeadline(source: string, language: Language, lexicon: Lexicon = OWN_LEXICON): DeadlineReading {
  const lines = source.split(/\r?\n/).map((line) => putLettersRight(line, { language }));
  const broken = joinKeepingBreaks(lines, lexicon);
  const text = broken.replaceAll('\n', ' ');
  const tight = text.replaceAll(' ', '');
  if (tight === '') return plain(text, 'none', 'deadline/empty');
  if (/^[-–—]+$/.test(tight)) return plain(text, 'none', 'deadline/dash', [{ code: 'dash-alone', detail: text }]);
  if (isDitto(text)) return plain(text, 'same-as-above', 'deadline/ditto');
  if (broken.length > LONGEST) return plain(text, 'unread', 'deadline/unread', [{ code: 'deadline-not-read', detail: '' }]);
  return readWords(broken, language);
}

function plain(text: string, kind: Deadline['kind'], rule: DeadlineRule, doubts: readonly Doubt[] = []): DeadlineReading {
  return { deadline: { text, ...NOTHING, kind, onRequestOf: [] }, doubts, rule };
}

interface Parsed {
  readonly combined: Combined;
  readonly names: readonly string[];
  /** What recurs and what goes on stand together: two deadlines where the words divide (`постоянно, ежеквартально`). */
  readonly mixed: boolean;
}

function parse(broken: string, language: Language): Parsed {
  const tokens = tokensOf(broken);
  const phrase = phraseOf(itemsOf(tokens, broken));
  const doubts: Doubt[] = [];
  if (tokens.some((_, at) => isLetterFigure(tokens, at))) doubts.push({ code: 'letters-for-figures', detail: flat(broken) });
  const mended = tokens.filter((token) => token.mended === true).map(({ text }) => text);
  if (mended.length > 0) doubts.push({ code: 'misprint-read-right', detail: mended.join(' ') });
  const combined = withStrays(combine(phrase, broken), phrase, broken);
  if (combined.result !== 'unread' && combined.rule !== 'deadline/on-request') doubts.push(...requestsOfNobody(phrase, broken));
  return { combined: { ...combined, doubts: [...combined.doubts, ...doubts] }, names: namesIn(phrase, language), mixed: phrase.continuousAt !== null && phrase.frequencies.length > 0 };
}

/** `ежеквартально и по запросу`: a request that names nobody has no place beside another deadline. */
function requestsOfNobody(phrase: Phrase, text: string): Doubt[] {
  return phrase.requests.filter(({ names }) => names === '').map((request) => ({ code: 'words-not-read', detail: wordsOf(request, text) }));
}

function namesIn(phrase: Phrase, language: Language): string[] {
  return phrase.requests
    .filter(({ names }) => names !== '')
    .flatMap(({ names }) => splitNames(names, language))
    .map((name) => nominative(name, language));
}

function readWords(broken: string, language: Language): DeadlineReading {
  const text = flat(broken);
  const { combined, names, mixed } = parse(broken, language);
  const { rule, doubts } = combined;
  const parts = combined.result === 'one' && !mixed ? null : dividedParts(broken, combined, language);
  if (combined.result === 'one' && parts === null) return { deadline: { text, ...combined.deadline, onRequestOf: names }, doubts, rule };
  if (parts !== null) return several(text, parts.map(({ deadline }) => deadline), parts.flatMap((part) => part.doubts), names);
  if (combined.result === 'several') {
    const deadlines = combined.parts.map(({ outcome, from, to }) => partOf(broken.slice(from, to), outcome));
    return several(text, deadlines, doubts, names);
  }
  return explained(text, doubts);
}

function partOf(words: string, outcome: Outcome): Deadline {
  return { text: flat(words), ...outcome, onRequestOf: [] };
}

function several(text: string, parts: readonly Deadline[], doubts: readonly Doubt[], names: readonly string[]): DeadlineReading {
  const onRequestOf = parts.some((part) => part.onRequestOf.length > 0) ? [] : names;
  return { deadline: { text, ...NOTHING, kind: 'several', parts, onRequestOf }, doubts, rule: 'deadline/several' };
}

/** Several deadlines in a cell: one a line, or divided by semicolons, or by commas. */
function dividedParts(broken: string, combined: Combined, language: Language): DeadlineReading[] | null {
  const cannotBe = combined.doubts.some(({ code }) => code.startsWith('no-such') || code === 'range-backwards');
  if (combined.result === 'unread' && cannotBe) return null;
  for (const divider of [/\n/, /;/, /,\s/]) {
    const chunks = broken.split(divider).map(withoutDividers).filter((chunk) => chunk !== '');
    if (chunks.length < 2) continue;
    const parts = chunks.map((chunk) => readChunk(chunk, language));
    if (parts.every((part) => part !== null)) return parts;
  }
  return null;
}

function readChunk(chunk: string, language: Language): DeadlineReading | null {
  const { combined, names } = parse(chunk, language);
  if (combined.result !== 'one') return null;
  return { deadline: { text: flat(chunk), ...combined.deadline, onRequestOf: names }, doubts: combined.doubts, rule: combined.rule };
}

function explained(text: string, doubts: readonly Doubt[]): DeadlineReading {
  const isExplained = doubts.some(({ code }) => !['deadline-not-read', 'misprint-read-right'].includes(code));
  const reasons: readonly Doubt[] = isExplained ? doubts : [{ code: whyUnread(text), detail: text }];
  const isRelative = reasons.some(({ code }) => code === 'relative-deadline');
  return plain(text, 'unread', isRelative ? 'deadline/relative' : 'deadline/unread', reasons);
}

function flat(words: string): string {
  return words.replaceAll('\n', ' ');
}

function withoutDividers(chunk: string): string {
  let [from, to] = [0, chunk.length];
  while (from < to && /[\s,;]/.test(chunk.charAt(from))) from += 1;
  while (to > from && /[\s,;]/.test(chunk.charAt(to - 1))) to -= 1;
  return chunk.slice(from, to);
}
