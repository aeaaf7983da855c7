import type { Item } from './items';
import type { Token } from './tokens';

/** An item, and the token after it. */
export interface Scanned {
  readonly item: Item;
  readonly next: number;
}

export function roleAt(tokens: readonly Token[], at: number): string | null {
  const token = tokens[at];
  return token?.type === 'word' ? (token.role?.role ?? null) : null;
}

/** The word at a place in small letters; '' where no word stands. */
export function wordAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token?.type === 'word' ? token.text.toLowerCase() : '';
}

/** `сайын` says "every" behind its unit; every other such word stands before it. */
export function isEachBehind(word: string): boolean {
  return word === 'сайын' || word === 'сайынғы';
}

export function isDash(token: Token | undefined): boolean {
  return token !== undefined && token.type === 'mark' && /^[-‐‑–—−]$/.test(token.text);
}

export function skipBreak(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === '\n' ? at + 1 : at;
}

export function skipStop(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === '.' ? at + 1 : at;
}

export function span(tokens: readonly Token[], from: number, to: number): { start: number; end: number } {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
