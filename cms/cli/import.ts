import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { importOrder } from '../commands/import-order';
import { Problem } from '../http/problem';
import { openSource } from '../sources/open-source';
import { SourceProblem } from '../sources/source-problem';
import { withStrapi } from './with-strapi';

const USAGE = 'Usage: npm run import -- FILE [--reviewed REVIEWED.json] [--language kk|ru] [--as NAME]\n';

/**
 * Imports an order from a file of any kind that is read, as a draft, at one stroke: who does so answers
 * for every field. Prints one JSON object: the order, the plan, what was read with doubt and what was
 * left over.
 * @returns the exit status: 0, 1 where the file is no order, 2 for wrong usage
 */
export async function main(argv: readonly string[]): Promise<number> {
  const options = readOptions(argv);
  if (options === null) {
    process.stderr.write(USAGE);
    return 2;
  }
  try {
    const bytes = readFileSync(options.file);
    const fileName = basename(options.file);
    const source = {
      document: (await openSource(bytes, fileName)).document,
      fileName,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      language: options.language,
      reviewed: options.reviewed === null ? undefined : (JSON.parse(readFileSync(options.reviewed, 'utf8')) as unknown),
    };
    const imported = await withStrapi((strapi) =>
      importOrder({ strapi, actor: { name: options.as }, now: new Date() }, source),
    );
    process.stdout.write(`${JSON.stringify(imported, null, 2)}\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`${sentenceOf(error, options.file)}\n`);
    return 1;
  }
}

interface Options {
  readonly file: string;
  readonly reviewed: string | null;
  readonly language: 'kk' | 'ru';
  readonly as: string;
}

function readOptions(argv: readonly string[]): Options | null {
  const [file, ...rest] = argv;
  if (file === undefined || file.startsWith('--') || rest.length % 2 !== 0) return null;
  const given = new Map<string, string>();
  for (let at = 0; at < rest.length; at += 2) given.set(rest[at] ?? '', rest[at + 1] ?? '');
  const known = ['--reviewed', '--language', '--as'];
  const language = given.get('--language') ?? 'kk';
  if ([...given.keys()].some((name) => !known.includes(name)) || (language !== 'kk' && language !== 'ru')) return null;
  return { file, reviewed: given.get('--reviewed') ?? null, language, as: given.get('--as') ?? 'command line' };
}

function sentenceOf(error: unknown, file: string): string {
  if (error instanceof Problem && error.code === 'file-unreadable') {
    return `${file} is not an order that approves a plan: not found in it: ${(error.details.missing as string[]).join(', ')}.`;
  }
  if (error instanceof SourceProblem) return `${file} ${error.message}`;
  return error instanceof Error ? error.message : String(error);
}
