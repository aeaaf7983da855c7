import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildWhatIsStale } from './build';
import type { LaunchContext } from './context';
import { readListening } from './listening';
import { type Register, startRegister } from './register';
import { aborted, stopSignal } from './stop-signals';

/**
 * `npm start`: builds what is stale, starts database and server, tells where the views are, and
 * runs until SIGINT or SIGTERM. Reads `PORT`, `HOST`, `DATA_DIR`, `DATABASE_URL`.
 * @returns the exit code: 0 when stopped on request, 1 where a part ended unasked.
 */
export async function main(_argv: string[], { root, step }: LaunchContext): Promise<number> {
  const signal = stopSignal();
  const notes: string[] = [];
  try {
    const register = await startRegister({
      ...readListening(process.env),
      root,
      dataDir: resolve(root, process.env.DATA_DIR || '.data'),
      databaseUrl: process.env.DATABASE_URL || undefined,
      durable: true,
      step,
      signal,
      prepare: () => buildWhatIsStale(root, step),
      note: (text) => notes.push(text),
    });
    process.stdout.write(greeting(register, notes, existsSync(join(root, 'dist/build/index.html'))));
    return await runUntil(signal, register);
  } catch (error) {
    if (signal.aborted) return 0;
    throw error;
  }
}

/** Runs until `signal`, or until a part of the register ends by itself; then stops all of it. */
export async function runUntil(signal: AbortSignal, register: Register): Promise<number> {
  const unasked = await Promise.race([aborted(signal), register.ended]);
  await register.stop();
  if (unasked === undefined) return 0;
  process.stderr.write(`${unasked}\n`);
  return 1;
}

function greeting({ address, lines }: Register, notes: string[], hasPanel: boolean): string {
  const views = [
    ['Public view', `${address}/`],
    ['Officials and editors', `${address}/office`],
    ['Administrator', hasPanel ? `${address}/cms` : `${address}/cms once "npm run build:panel" has made it`],
  ];
  return [
    '',
    ...views.map(([name, where]) => `  ${name?.padEnd(24)}${where}`),
    ...blockOf(lines),
    ...blockOf(notes.map((note) => `Note: ${note}.`)),
    '',
    '',
  ].join('\n');
}

function blockOf(lines: string[]): string[] {
  return lines.length === 0 ? [] : ['', ...lines.map((line) => `  ${line}`)];
}
