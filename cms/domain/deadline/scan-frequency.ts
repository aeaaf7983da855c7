import type { Frequency } from './deadline';
import { isDash, isEachBehind, roleAt, skipBreak, span, wordAt, type Scanned } from './token-at';
import type { Token } from './tokens';

const MONTHS_IN: Readonly<Record<Frequency, number>> = { monthly: 1, quarterly: 3, 'half-yearly': 6, yearly: 12 };
const BY_MONTHS: Readonly<Record<number, Frequency>> = { 1: 'monthly', 3: 'quarterly', 6: 'half-yearly', 12: 'yearly' };
const MOST_TIMES = 1000;
/** `1-2 раза`: no one number. */
const NO_COUNT = 0;

/**
 * How often: one word (`ежегодно`), a unit with `сайын` or `каждый` (`ай сайын`), a number of times
 * in a unit or units (`жылына 2 рет`, `1 раз в квартал`, `раз в шесть месяцев`), units in a row
 * (`жылма-жыл`, `по кварталам`). What the register holds no word for (`раз в два года`, `апта
 * сайын`) has no frequency.
 */
export function scanFrequency(tokens: readonly Token[], at: number): Scanned | null {
  const token = tokens[at];
  if (token?.type === 'word' && token.role?.role === 'frequency') {
    const doubled = isDash(tokens[at + 1]) && /^(жыл|ай|тоқсан)/.test(wordAt(tokens, at + 2));
    return often(token.role.frequency, tokens, at, doubled ? at + 3 : at + 1);
  }
  return eachUnit(tokens, at) ?? unitTimes(tokens, at) ?? timesInUnit(tokens, at) ?? byUnits(tokens, at);
}

/** A frequency, and how many times in each of its units: `ежегодно 2 раза`, `жыл сайын екі рет`, `ежеквартально, 1 раз`. */
function often(frequency: Frequency | null, tokens: readonly Token[], at: number, next: number): Scanned {
  const start = skipBreak(tokens, tokens[next]?.text === ',' ? next + 1 : next);
  const count = countAt(tokens, start);
  const isAlone = count !== null && roleAt(tokens, start + 1) === 'times' && !/^(в|во)$/.test(wordAt(tokens, start + 2));
  return isAlone ? found(divided(frequency, count), true, tokens, at, start + 2) : found(frequency, false, tokens, at, next);
}

/** `ай сайын`, `әр тоқсан`, `каждые 3 года`. */
function eachUnit(tokens: readonly Token[], at: number): Scanned | null {
  const leading = roleAt(tokens, at) === 'each';
  const unit = unitsAt(tokens, leading ? at + 1 : at);
  if (unit === null) return null;
  const trailing = skipBreak(tokens, isDash(tokens[unit.next]) ? unit.next + 1 : unit.next);
  if (isEachBehind(wordAt(tokens, trailing))) return often(unit.frequency, tokens, at, trailing + 1);
  return leading ? often(unit.frequency, tokens, at, unit.next) : null;
}

/** `жылына 2 рет`, `екі жылда бір рет`, `в год 1 раз`. */
function unitTimes(tokens: readonly Token[], at: number): Scanned | null {
  const unit = unitsAt(tokens, at);
  if (unit === null) return null;
  const bound = AT_LEAST.find((words) => words.every((word, index) => wordAt(tokens, unit.next + index) === word)) ?? [];
  const start = skipBreak(tokens, unit.next + bound.length);
  const count = countAt(tokens, start);
  const times = skipBreak(tokens, count === null ? start : start + 1);
  if (roleAt(tokens, times) !== 'times' || (count === null && /^(в|во)$/.test(wordAt(tokens, times + 1)))) return null;
  return found(divided(unit.frequency, count ?? 1), true, tokens, at, times + 1, bound.length > 0);
}

const AT_LEAST = [['кемінде'], ['кем', 'дегенде']];

/** `1 раз в квартал`, `раз в два года`, `2 рет жылына`. */
function timesInUnit(tokens: readonly Token[], at: number): Scanned | null {
  const first = countAt(tokens, at);
  const isRange = first !== null && isDash(tokens[at + 1]) && countAt(tokens, at + 2) !== null;
  const count = isRange ? NO_COUNT : first;
  const times = skipBreak(tokens, isRange ? at + 3 : first === null ? at : at + 1);
  if (roleAt(tokens, times) !== 'times') return null;
  const word = skipBreak(tokens, times + 1);
  const every = tokens[word];
  if (every?.type === 'word' && every.role?.role === 'frequency' && count !== null) {
    return found(divided(every.role.frequency, count), true, tokens, at, word + 1);
  }
  const isIn = /^(в|во)$/.test(wordAt(tokens, word)) || tokens[word]?.text === '/';
  const unit = unitsAt(tokens, skipBreak(tokens, isIn ? word + 1 : word));
  return unit === null ? null : found(divided(unit.frequency, count ?? 1), true, tokens, at, unit.next);
}

const ROWS: Readonly<Record<string, Frequency>> = { месяцам: 'monthly', кварталам: 'quarterly', полугодиям: 'half-yearly', годам: 'yearly' };

function byUnits(tokens: readonly Token[], at: number): Scanned | null {
  const frequency = wordAt(tokens, at) === 'по' ? ROWS[wordAt(tokens, at + 1)] : undefined;
  return frequency === undefined ? null : found(frequency, true, tokens, at, at + 2);
}

/** A frequency so many times as often, or null where the register holds none. */
function divided(frequency: Frequency | null, times: number): Frequency | null {
  return frequency === null || times < 1 ? null : (BY_MONTHS[MONTHS_IN[frequency] / times] ?? null);
}

/** A unit of time or so many of them; the frequency is null where they repeat in no way the register holds. */
function unitsAt(tokens: readonly Token[], at: number): { frequency: Frequency | null; next: number } | null {
  const count = countAt(tokens, at);
  const unit = unitAt(tokens, count === null ? at : at + 1);
  if (unit === null || count === null) return unit;
  const months = unit.frequency === null ? 0 : MONTHS_IN[unit.frequency] * count;
  return { frequency: BY_MONTHS[months] ?? null, next: unit.next };
}

function unitAt(tokens: readonly Token[], at: number): { frequency: Frequency | null; next: number } | null {
  const token = tokens[at];
  if (token?.type !== 'word' || token.role === null) return null;
  if (/^(полгода|полугода)$/.test(token.text.toLowerCase())) return { frequency: 'half-yearly', next: at + 1 };
  switch (token.role.role) {
    case 'month-word':
      return { frequency: 'monthly', next: at + 1 };
    case 'year-word':
      return { frequency: 'yearly', next: at + 1 };
    case 'unit':
      return { frequency: token.role.unit === 'quarter' ? 'quarterly' : 'half-yearly', next: at + 1 };
    case 'half-of': {
      const after = roleAt(tokens, at + 1);
      return after === 'year-word' || after === 'years-half' ? { frequency: 'half-yearly', next: at + 2 } : null;
    }
    case 'other-unit':
      return { frequency: null, next: at + 1 };
    default:
      return null;
  }
}

function countAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (token?.type === 'number') return token.value <= MOST_TIMES ? token.value : null;
  return token?.type === 'word' && token.role?.role === 'count' ? token.role.value : null;
}

function found(frequency: Frequency | null, counted: boolean, tokens: readonly Token[], at: number, next: number, atLeast = false): Scanned {
  return { item: { type: 'frequency', frequency, counted, atLeast, ...span(tokens, at, next) }, next };
}
