import type { OrderReading } from '../../cms/domain/reading/reading';
import type { SourceDocument } from '../../cms/domain/reading/source';
import { searchFold } from '../../cms/domain/text/search-fold';

const ENTITY = /&(?:quot|amp|nbsp|lt|gt|laquo|raquo);/g;

/**
 * Holds that a reading loses nothing of its source and invents nothing: the places of fields and what
 * is left over together are the whole source, tags aside, and every field has the letters and figures
 * of its places, no more and no fewer.
 */
export function expectNothingLost({ text, markup }: SourceDocument, reading: OrderReading): void {
  const words = withoutMarkup(text, markup);
  const covered = new Uint8Array(text.length);
  const printed = new Map<string, string>();
  for (const { path, start, end } of reading.places) {
    covered.fill(1, start, end);
    printed.set(path, `${printed.get(path) ?? ''} ${words.slice(start, end)}`);
  }
  const uncovered = words.split('').filter((character, index) => covered[index] === 0 && character.trim() !== '').join('');
  expect(reading.leftOver.map(({ text: left }) => left).join('').replace(/\s/g, '')).toBe(uncovered.replace(/\s/g, ''));
  for (const [path, said] of printed) {
    const field = fieldAt(reading, path);
    if (bare(field) !== bare(said)) expect([path, sorted(field)]).toEqual([path, sorted(said)]);
  }
}

function withoutMarkup(text: string, markup: SourceDocument['markup']): string {
  let words = '';
  let at = 0;
  for (const { start, end } of markup) {
    if (start < at) continue;
    words += text.slice(at, start) + ' '.repeat(end - start);
    at = end;
  }
  return words + text.slice(at);
}

/** The text a field holds, with the number and the word that stood before it. */
export function fieldAt(reading: OrderReading, path: string): string {
  let value: unknown = reading;
  const others = /^(measures\.\d+\.others)\.(.*)$/s.exec(path);
  for (const key of others === null ? path.split('.') : [...(others[1] ?? '').split('.'), others[2] ?? '']) {
    value = (value as Record<string, unknown> | undefined)?.[key];
  }
  const { language, order } = reading;
  if (path === 'order.title' && order.titleMisprint !== null) {
    const { 'as printed': asPrinted, reads } = order.titleMisprint;
    return (order.title[language] ?? '').replace(new RegExp(reads, 'i'), asPrinted);
  }
  return textOf(value);
}

function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  const { label, number, title, text, kk, ru } = value as Record<string, unknown>;
  return [label, number, textOf(title), text, kk, ru].filter((part) => typeof part === 'string').join(' ');
}

/** Letters and figures only: hyphens of broken lines, full stops after numbers and spaces may go. */
function bare(text: string): string {
  return searchFold(text.replace(ENTITY, ' ').replace(/-/g, '')).replace(/[ІI]/gi, 'і').replace(/[^\p{L}\p{N}]/gu, '').replace(/[vү]/g, 'у');
}

/** Where a word stands before or after its number, the order of the letters says nothing. */
function sorted(text: string): string {
  return Array.from(bare(text)).sort().join('');
}
