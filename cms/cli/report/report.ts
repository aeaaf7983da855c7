import { readFileSync, readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { OrderReading } from '../../domain/reading/reading';
import { CASE_KINDS, type Case } from './case';
import { fragmentCases, type NotedFragment } from './fragment-cases';
import { planCases, type NotedPlan } from './plan-cases';

const CELLS = '.cells.json';
const SOURCES = ['.txt', '.md', '.html', '.htm', '.docx', '.xlsx'];

/**
 * Holds a folder of noted texts against the reader: `NAME.cells.json` beside the act it divides
 * into cells, and `*.jsonl` with fragments a line.
 * @param readAct reads the act in a file
 */
export async function casesIn(folder: string, readAct: (file: string) => Promise<OrderReading>): Promise<Case[]> {
  const files = (readdirSync(folder, { recursive: true }) as string[]).sort();
  const cases: Case[] = [];
  for (const file of files) {
    const path = join(folder, file);
    if (file.endsWith(CELLS)) {
      const source = sourceOf(path.slice(0, -CELLS.length), folder, files);
      cases.push(...planCases(JSON.parse(readFileSync(path, 'utf8')) as NotedPlan, await readAct(source), relative(folder, source)));
    } else if (file.endsWith('.jsonl')) {
      cases.push(...fragmentCases(fragmentsIn(path), file));
    }
  }
  return cases;
}

function sourceOf(stem: string, folder: string, files: readonly string[]): string {
  const found = SOURCES.map((ending) => stem + ending).find((path) => files.includes(relative(folder, path)));
  if (found === undefined) throw new Error(`${basename(stem)}${CELLS}: the act it is about is not beside it.`);
  return found;
}

function fragmentsIn(path: string): NotedFragment[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as NotedFragment);
}

/** The share of each kind that is read right, then every case that is not. */
export function reportOf(cases: readonly Case[]): string {
  const shares = CASE_KINDS.flatMap((kind) => {
    const all = cases.filter((one) => one.kind === kind);
    const right = all.filter(({ differences }) => differences.length === 0).length;
    return all.length === 0 ? [] : [`${kind.padEnd(10)} ${right}/${all.length} (${percent(right, all.length)})`];
  });
  const wrong = cases.filter(({ differences }) => differences.length > 0);
  return [...shares, '', `${wrong.length === 0 ? 'Nothing' : wrong.length} read otherwise than noted`, ...wrong.map(told), ''].join('\n');
}

/** Rounded down: only what is whole is 100 %. */
function percent(right: number, all: number): string {
  return `${(Math.floor((right * 1000) / all) / 10).toFixed(1)} %`;
}

function told({ kind, where, printed, differences }: Case): string {
  const fields = differences.map(({ field, noted, read }) => `    ${field}: noted ${JSON.stringify(noted)}, read ${JSON.stringify(read)}`);
  return [`\n${kind}  ${where}`, `    ${JSON.stringify(printed)}`, ...fields].join('\n');
}
