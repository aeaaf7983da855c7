import type { Item } from './items';
import { unread, type Combined } from './outcome';
import type { Phrase } from './phrase';
import { whyUnread } from './relative';

/**
 * A reading with the words it left over: behind what was read they are a tail that a doubt names;
 * before it, or with figures, nothing is read.
 */
export function withStrays(combined: Combined, phrase: Phrase, text: string): Combined {
  if (phrase.strays.length === 0) return combined;
  if (combined.result === 'unread') return countsFromEvent(combined, text) ? unread(text, 'relative-deadline') : combined;
  const words = phrase.strays.map((stray) => text.slice(stray.start, stray.end)).join(' ');
  const recurs = combined.result === 'one' && ['recurring', 'continuous'].includes(combined.deadline.kind);
  if (!recurs && !isTail(phrase.strays, phrase, text) && !isLabel(phrase.strays, phrase, text)) return unread(words);
  return { ...combined, doubts: [...combined.doubts, { code: 'words-not-read', detail: words }] };
}

/** `жылыту маусымы басталғанға дейін`: what looks like a month is a season of some event. */
function countsFromEvent({ doubts }: Combined, text: string): boolean {
  return doubts.every(({ code }) => code === 'year-missing' || code === 'deadline-not-read') && whyUnread(text) === 'relative-deadline';
}

/** Words that make of what stands before a dash an event to count from, not a label. */
const COUNTS = new Set('после до по с со при через согласно кейін дейін соң қарай сәйкес бойынша мере'.split(' '));

function isTail(strays: readonly Item[], phrase: Phrase, text: string): boolean {
  const lastEnd = Math.max(0, ...phrase.atoms.map((atom) => atom.end), ...phrase.requests.map((request) => request.end));
  const first = strays[0];
  if (first === undefined || first.start < lastEnd || strays.some((stray) => stray.type === 'number')) return false;
  return /[,(\n:–—-]/.test(text.slice(lastEnd, first.start));
}

/** `Разработка - 2005 г.`: words before a deadline, and a dash or a colon between. */
function isLabel(strays: readonly Item[], phrase: Phrase, text: string): boolean {
  const last = strays.at(-1);
  const first = phrase.atoms[0]?.start ?? 0;
  if (last === undefined || last.end > first || strays.some((stray) => stray.type === 'number')) return false;
  return /[:–—-]/.test(text.slice(last.end, first)) && !text.slice(0, first).toLowerCase().split(/[^\p{L}]+/u).some((word) => COUNTS.has(word));
}
