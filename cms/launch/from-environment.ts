import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildWhatIsStale } from './build';
import type { LaunchContext } from './context';
import { readListening } from './listening';
import { type Register, startRegister } from './register';
import { aborted, stopSignal } from './stop-signals';

/**
 * Runs the register that `PORT`, `HOST`, `DATA_DIR` and `DATABASE_URL` describe, built first,
 * until SIGINT or SIGTERM; tells on stdout where its views are and what its server has to say
 * once. `meanwhile` is called when it runs, and what it answers when it is to stop.
 * @returns the exit code: 0 when stopped on request, 1 where a part of it ended unasked.
 */
export async function runFromEnvironment(
  context: LaunchContext,
  meanwhile: (register: Register) => () => void = () => () => undefined,
): Promise<number> {
  const signal = stopSignal();
  try {
    const register = await start(context, signal);
    const end = meanwhile(register);
    const unasked = await Promise.race([aborted(signal), register.ended]);
    end();
    await register.stop();
    if (unasked === undefined) return 0;
    process.stderr.write(`${unasked}\n`);
    return 1;
  } catch (error) {
    if (signal.aborted) return 0;
    throw error;
  }
}

async function start({ root, step }: LaunchContext, signal: AbortSignal): Promise<Register> {
  const notes: string[] = [];
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
  return register;
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
