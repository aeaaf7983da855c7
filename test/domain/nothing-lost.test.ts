import fc from 'fast-check';
import type { OrderReading } from '../../cms/domain/reading/reading';
import { readOrder } from '../../cms/domain/reading/read-order';
import { searchFold } from '../../cms/domain/text/search-fold';
import { seedBodies, seedSource } from '../support/seed-source';

const seed = seedSource();
const seedLines = seed.split('\n');
const bodies = seedBodies();

describe('nothing of a source is lost', () => {
  test('every character of the seed belongs to a field or is left over', () => {
    expectNothingLost(seed);
  });

  test('nor when lines are dropped, doubled, moved or broken', () => {
    const line = fc.nat(seedLines.length - 1);
    const change = fc.record({ kind: fc.constantFrom('drop', 'double', 'swap', 'tab', 'blank', 'noise'), at: line, to: line });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const lines = [...seedLines];
        for (const { kind, at, to } of changes) mutate(lines, kind, at, to);
        expectNothingLost(lines.join('\n'));
      }),
      { numRuns: 80 },
    );
  });

  test('nor when any stretch of the seed is cut out', () => {
    fc.assert(
      fc.property(fc.nat(seed.length), fc.nat(seed.length), (a, b) => {
        expectNothingLost(seed.slice(Math.min(a, b), Math.max(a, b)));
      }),
      { numRuns: 80 },
    );
  });

  test('nor of any text at all', () => {
    const text = fc.string({ unit: fc.constantFrom(...'аб1. \t\n-,"№IіЕскерту', 'Ескерту. ', '1. ', '\n\t', 'бекітілген', 'Срок'), maxLength: 120 });
    fc.assert(fc.property(text, (source) => { expectNothingLost(source); }), { numRuns: 500 });
  });
});

function mutate(lines: string[], kind: string, at: number, to: number): void {
  const line = lines[at] ?? '';
  if (kind === 'drop') lines.splice(at, 1);
  if (kind === 'double') lines.splice(at, 0, line);
  if (kind === 'swap') [lines[at], lines[to]] = [lines[to] ?? '', line];
  if (kind === 'tab') lines[at] = `\t${line}`;
  if (kind === 'blank') lines.splice(at, 0, ' ');
  if (kind === 'noise') lines.splice(at, 0, 'бөтен сөз №7-тоқсан, 2003 ж. VІ т.');
}

/** Places and left-overs together cover the source; each field holds the letters of its places. */
function expectNothingLost(source: string): void {
  const reading = readOrder(source, { bodies, language: 'kk' });
  const covered = new Uint8Array(source.length);
  const printed = new Map<string, string>();
  for (const { path, start, end } of reading.places) {
    covered.fill(1, start, end);
    printed.set(path, (printed.get(path) ?? '') + source.slice(start, end));
  }
  const uncovered = source.split('').filter((character, index) => covered[index] === 0 && character.trim() !== '').join('');
  expect(reading.leftOver.map(({ text }) => text).join('').replace(/\s/g, '')).toBe(uncovered.replace(/\s/g, ''));
  for (const [path, text] of printed) expect([path, bare(fieldAt(reading, path))]).toEqual([path, bare(text)]);
}

/** The text a field holds, with the number that stood before it. */
function fieldAt(reading: OrderReading, path: string): string {
  let value: unknown = reading;
  const others = /^(measures\.\d+\.others)\.(.*)$/s.exec(path);
  for (const key of others === null ? path.split('.') : [...(others[1] ?? '').split('.'), others[2] ?? '']) {
    value = (value as Record<string, unknown> | undefined)?.[key];
  }
  if (path === 'order.title' && reading.order.titleMisprint !== null) {
    const { 'as printed': asPrinted, reads } = reading.order.titleMisprint;
    return (reading.order.title.kk ?? '').replace(new RegExp(reads, 'i'), asPrinted);
  }
  return textOf(value);
}

function textOf(value: unknown): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  const { number, title, text, kk } = value as Record<string, unknown>;
  return [number, textOf(title), text, kk].filter((part) => typeof part === 'string').join(' ');
}

/** Letters and figures only: hyphens of broken lines, full stops after numbers and spaces may go. */
function bare(text: string): string {
  return searchFold(text.replace(/-/g, '')).replace(/[ІI]/gi, 'і').replace(/[^\p{L}\p{N}]/gu, '').replace(/[vү]/g, 'у');
}
