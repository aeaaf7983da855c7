import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { decodeText } from '../domain/reading/decode';
import { readOrder } from '../domain/reading/read-order';
import type { BodyNames, OrderReading } from '../domain/reading/reading';
import { openSource } from '../sources/open-source';
import { SourceProblem } from '../sources/source-problem';
import { fragmentReaders, type Fragment, type FragmentKind } from './read-fragments';
import { casesIn, reportOf } from './report/report';

const USAGE = 'Usage: npm run -s read -- order FILE [--bodies BODIES.json] | deadlines | funding | citations | report DIR\n';

/**
 * Prints what the reader reads, as JSON and nothing else: a whole act from a file, or fragments
 * given as JSON lines on standard input, one line for each. `report DIR` holds a folder of texts
 * that people noted against the reader, and prints a report to be read by people.
 * @returns the exit status: 0, 1 for input that cannot be read, 2 for wrong usage
 */
export async function main(argv: readonly string[]): Promise<number> {
  const [verb, ...rest] = argv;
  try {
    if (verb === 'order') return await printOrder(rest);
    if (verb === 'report' && rest.length === 1) return await printReport(rest[0] ?? '');
    if (rest.length === 0 && isFragmentKind(verb)) return await printFragments(verb);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message.split('\n')[0] : String(error)}\n`);
    return 1;
  }
  process.stderr.write(USAGE);
  return 2;
}

function isFragmentKind(verb: string | undefined): verb is FragmentKind {
  return verb !== undefined && Object.hasOwn(fragmentReaders, verb);
}

async function printOrder(argv: readonly string[]): Promise<number> {
  const [file, flag, bodiesFile] = argv;
  const isComplete = argv.length === 1 || (argv.length === 3 && flag === '--bodies');
  if (file === undefined || file.startsWith('--') || !isComplete) {
    process.stderr.write(USAGE);
    return 2;
  }
  const reading = await readAct(file, bodiesFile === undefined ? undefined : bodiesIn(bodiesFile));
  await print(`${JSON.stringify(reading, null, 1)}\n`);
  return 0;
}

async function readAct(file: string, bodies?: readonly BodyNames[]): Promise<OrderReading> {
  const { document } = await openSource(readFileSync(file), basename(file)).catch((error: unknown): never => {
    throw error instanceof SourceProblem ? new Error(`${file} ${error.message}`) : error;
  });
  return readOrder(document, { bodies });
}

async function printReport(folder: string): Promise<number> {
  await print(reportOf(await casesIn(folder, readAct)));
  return 0;
}

function bodiesIn(file: string): BodyNames[] {
  const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (Array.isArray(value) && value.every(isBodyNames)) return value;
  throw new Error(`${file}: expected a list of {"code", "names": [...]}.`);
}

function isBodyNames(value: unknown): value is BodyNames {
  if (typeof value !== 'object' || value === null || !('code' in value) || !('names' in value)) return false;
  return typeof value.code === 'string' && Array.isArray(value.names) && value.names.every((name) => typeof name === 'string');
}

async function printFragments(kind: FragmentKind): Promise<number> {
  const lines = decodeText(readFileSync(0)).split('\n');
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    await print(`${JSON.stringify(fragmentReaders[kind](fragmentIn(line, index + 1)))}\n`);
  }
  return 0;
}

function fragmentIn(line: string, number: number): Fragment {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error(`Line ${number} is not JSON.`);
  }
  if (typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string') {
    return { ...value, text: value.text };
  }
  throw new Error(`Line ${number} has no "text".`);
}

function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error === null || error === undefined ? resolve() : reject(error)));
  });
}
