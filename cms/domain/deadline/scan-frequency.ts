import type { Frequency } from './deadline';
import { isDash, span, type Scanned } from './scan-numbers';
import type { Token } from './tokens';

const BY_COUNT: Readonly<Record<number, Frequency>> = { 1: 'yearly', 2: 'half-yearly', 4: 'quarterly', 12: 'monthly' };
const COUNTING_WORDS: Readonly<Record<string, number>> = { бір: 1, екі: 2, төрт: 4, один: 1, два: 2, четыре: 4 };

/**
 * How often: one word (`ежегодно`), a unit with `сайын` or `каждый` (`ай сайын`), a unit with a
 * number of times (`жылына 2 рет`, `1 раз в квартал`), units in a row (`жылма-жыл`, `по кварталам`).
 */
export function scanFrequency(tokens: readonly Token[], at: number): Scanned | null {
  const token = tokens[at];
  if (token?.type === 'word' && token.role?.role === 'frequency') {
    const doubled = isDash(tokens[at + 1]) && /^(жыл|ай)/i.test(tokens[at + 2]?.text ?? '');
    return found(token.role.frequency, tokens, at, doubled ? at + 3 : at + 1);
  }
  return eachUnit(tokens, at) ?? unitTimes(tokens, at) ?? timesUnit(tokens, at) ?? byUnits(tokens, at);
}

function eachUnit(tokens: readonly Token[], at: number): Scanned | null {
  const leading = roleAt(tokens, at) === 'each';
  const unit = unitAt(tokens, leading ? at + 1 : at);
  if (unit === null) return null;
  const trailing = tokens[unit.next]?.text === '\n' ? unit.next + 1 : unit.next;
  if (roleAt(tokens, trailing) === 'each') return found(unit.frequency, tokens, at, trailing + 1);
  return leading ? found(unit.frequency, tokens, at, unit.next) : null;
}

function unitTimes(tokens: readonly Token[], at: number): Scanned | null {
  const unit = unitAt(tokens, at);
  const count = unit === null ? null : countAt(tokens, unit.next);
  if (unit === null || count === null || roleAt(tokens, unit.next + 1) !== 'times') return null;
  return ofCount(count, unit.frequency, tokens, at, unit.next + 2);
}

function timesUnit(tokens: readonly Token[], at: number): Scanned | null {
  const count = countAt(tokens, at);
  if (count === null && tokens[at - 1]?.type === 'number') return null;
  const times = count === null ? at : at + 1;
  if (roleAt(tokens, times) !== 'times' || !/^(в|во)$/i.test(tokens[times + 1]?.text ?? '')) return null;
  const unit = unitAt(tokens, times + 2);
  return unit === null ? null : ofCount(count ?? 1, unit.frequency, tokens, at, unit.next);
}

function byUnits(tokens: readonly Token[], at: number): Scanned | null {
  if (!/^по$/i.test(tokens[at]?.text ?? '')) return null;
  const word = tokens[at + 1]?.text.toLowerCase() ?? '';
  if (word === 'кварталам') return found('quarterly', tokens, at, at + 2);
  return word === 'полугодиям' ? found('half-yearly', tokens, at, at + 2) : null;
}

function ofCount(count: number, unit: Frequency, tokens: readonly Token[], at: number, next: number): Scanned | null {
  if (count === 1) return found(unit, tokens, at, next);
  const frequency = unit === 'yearly' ? BY_COUNT[count] : undefined;
  return frequency === undefined ? null : found(frequency, tokens, at, next);
}

function unitAt(tokens: readonly Token[], at: number): { frequency: Frequency; next: number } | null {
  const token = tokens[at];
  if (token?.type !== 'word' || token.role === null) return null;
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
    default:
      return null;
  }
}

function countAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (token?.type === 'number') return token.value;
  return token === undefined ? null : (COUNTING_WORDS[token.text.toLowerCase()] ?? null);
}

function roleAt(tokens: readonly Token[], at: number): string | null {
  const token = tokens[at];
  return token?.type === 'word' ? (token.role?.role ?? null) : null;
}

function found(frequency: Frequency, tokens: readonly Token[], at: number, next: number): Scanned {
  return { item: { type: 'frequency', frequency, ...span(tokens, at, next) }, next };
}
