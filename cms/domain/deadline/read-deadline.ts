import { nominative } from '../bodies/nominative';
import { splitNames } from '../bodies/split-names';
import type { Language } from '../language';
import { putLettersRight } from '../text/letters';
import { lexiconOf, type Lexicon } from '../text/lexicon';
import { joinKeepingBreaks } from '../text/lines';
import type { Doubt } from '../warning';
import { phraseOf, type Phrase } from './atoms';
import { combine, outcomeOf, type Combined, type Outcome } from './combine';
import type { Deadline } from './deadline';
import type { Item } from './items';
import { itemsOf } from './scan';
import { isLetterFigure } from './scan-numbers';
import { tokensOf } from './tokens';
import { DEADLINE_WORDS } from './vocabulary';

export interface DeadlineReading {
  readonly deadline: Deadline;
  /** What was read with doubt, or why it was not read. */
  readonly doubts: readonly Doubt[];
}

const OWN_LEXICON = lexiconOf([], DEADLINE_WORDS);
const DITTO = /^[«»"“”„'′″〃_\-–—/\\.]+$/;
const DITTO_WORDS = /^(то же|тот же срок|сол|дәл сондай|жоғарыдағыдай|сонымен бірге)$/i;
const RELATIVE = /күн|дн(?:я|ей)|недел|апта|срок|мерзім|ішінде|течение|после|кейін|мере|қажет|соответстви|сәйкес|график|кесте/i;
const FREQUENCY_NOT_HELD = /(?:апта|күн|декада|онкүндік)\s+сайын|ежедневн|еженедельн|ежедекадн|\d\s+(?:раза?|рет)(?!\p{L})/iu;
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
  const { outcome, names, doubts } = readWords(broken, language);
  const onRequestOf = names.flatMap((name) => splitNames(name, language)).map((name) => nominative(name, language));
  return { deadline: { text, ...outcome, onRequestOf }, doubts };
}

interface Words {
  readonly outcome: Outcome;
  readonly names: readonly string[];
  readonly doubts: readonly Doubt[];
}

const NOTHING: Outcome = { kind: 'none', precision: null, start: null, due: null, recurrence: null, from: null, until: null, parts: [] };

function readWords(broken: string, language: Language): Words {
  const flat = broken.replaceAll('\n', ' ');
  const tight = flat.replaceAll(' ', '');
  if (tight === '') return { outcome: NOTHING, names: [], doubts: [] };
  if (/^[-–—]+$/.test(tight)) return { outcome: NOTHING, names: [], doubts: [{ code: 'dash-alone', detail: flat }] };
  if (DITTO.test(tight) || DITTO_WORDS.test(flat)) return { outcome: { ...NOTHING, kind: 'same-as-above' }, names: [], doubts: [] };
  if (broken.length > LONGEST) return unread([{ code: 'deadline-not-read', detail: '' }]);

  const tokens = tokensOf(broken);
  const phrase = phraseOf(itemsOf(tokens, broken));
  const combined = withDoubt(combine(phrase, broken), tokens.some((_, at) => isLetterFigure(tokens, at)), flat);
  const names = phrase.requests.map((request) => request.names).filter((name) => name !== '');
  const accepted = withStrays(combined, phrase, broken);
  if (accepted.result === 'one') return { outcome: accepted.deadline, names, doubts: accepted.doubts };
  const several = severalFrom(broken, accepted, language);
  if (several !== null) return { ...several, names };
  return unread(accepted.doubts);
}

function withDoubt(combined: Combined, isDoubtful: boolean, words: string): Combined {
  if (!isDoubtful) return combined;
  return { ...combined, doubts: [...combined.doubts, { code: 'letters-for-figures', detail: words }] };
}

/** Words left over are a tail after what was read; before it, or with figures, nothing is read. */
function withStrays(combined: Combined, phrase: Phrase, text: string): Combined {
  if (phrase.strays.length === 0 || combined.result === 'unread') return explained(combined, text);
  const recurs = combined.result === 'one' && ['recurring', 'continuous'].includes(combined.deadline.kind);
  const words = phrase.strays.map((stray) => text.slice(stray.start, stray.end)).join(' ');
  if (!recurs && !isTail(phrase.strays, phrase, text)) {
    return explained({ result: 'unread', doubts: [{ code: 'deadline-not-read', detail: words }] }, text);
  }
  return { ...combined, doubts: [...combined.doubts, { code: 'words-not-read', detail: words }] };
}

function isTail(strays: readonly Item[], phrase: Phrase, text: string): boolean {
  const lastEnd = Math.max(0, ...phrase.atoms.map((atom) => atom.end), ...phrase.requests.map((request) => request.end));
  const first = strays[0];
  if (first === undefined || first.start < lastEnd || strays.some((stray) => stray.type === 'number')) return false;
  return /[,(\n]/.test(text.slice(lastEnd, first.start));
}

function explained(combined: Combined, text: string): Combined {
  if (combined.result !== 'unread' || combined.doubts.some((doubt) => doubt.code !== 'deadline-not-read')) return combined;
  const code = FREQUENCY_NOT_HELD.test(text) ? 'frequency-not-held' : RELATIVE.test(text) ? 'relative-deadline' : 'deadline-not-read';
  return { result: 'unread', doubts: [{ code, detail: text.replaceAll('\n', ' ') }] };
}

/** Several deadlines in a cell: one a line, or divided by semicolons or commas, or years of their own. */
function severalFrom(broken: string, combined: Combined, language: Language): Omit<Words, 'names'> | null {
  const severe = combined.result === 'unread' && combined.doubts.some((doubt) => doubt.code.startsWith('no-such') || doubt.code === 'range-backwards');
  if (severe) return null;
  for (const divider of [/\n/, /;/, /,\s/]) {
    const chunks = broken.split(divider).map((chunk) => chunk.trim()).filter((chunk) => chunk !== '');
    if (chunks.length < 2) continue;
    const parts = chunks.map((chunk) => ({ chunk, words: readOne(chunk, language) }));
    if (parts.every(({ words }) => words !== null)) return together(parts.flatMap(({ chunk, words }) => (words === null ? [] : [{ chunk, words }])));
  }
  if (combined.result !== 'several') return null;
  const parts = combined.parts.map(({ atom, stretch }): Deadline => ({
    text: broken.slice(atom.start, atom.end).replaceAll('\n', ' '),
    ...outcomeOf(stretch),
    onRequestOf: [],
  }));
  return { outcome: { ...NOTHING, kind: 'several', parts }, doubts: combined.doubts };
}

function readOne(chunk: string, language: Language): DeadlineReading | null {
  const phrase = phraseOf(itemsOf(tokensOf(chunk), chunk));
  const combined = withStrays(combine(phrase, chunk), phrase, chunk);
  if (combined.result !== 'one' || combined.deadline.kind === 'none') return null;
  const onRequestOf = phrase.requests
    .flatMap((request) => splitNames(request.names, language))
    .map((name) => nominative(name, language));
  return { deadline: { text: chunk.replaceAll('\n', ' '), ...combined.deadline, onRequestOf }, doubts: combined.doubts };
}

function together(parts: ReadonlyArray<{ chunk: string; words: DeadlineReading }>): Omit<Words, 'names'> {
  return {
    outcome: { ...NOTHING, kind: 'several', parts: parts.map(({ words }) => words.deadline) },
    doubts: parts.flatMap(({ words }) => words.doubts),
  };
}

function unread(doubts: readonly Doubt[]): Words {
  return { outcome: { ...NOTHING, kind: 'unread' }, names: [], doubts };
}
