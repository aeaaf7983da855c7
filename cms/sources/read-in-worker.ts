import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { prepare, type PreparedReading } from './prepared-reading';
import { readHere, type ReadingProgress, type ReadingRequest, type ReadSource, type SourceInput } from './read-source';
import type { Assignment, Report } from './reading-worker';
import { SourceProblem } from './source-problem';
import { turns } from './turns';

export type { ReadingProgress, ReadSource } from './read-source';

export interface WorkerOptions extends ReadingRequest {
  readonly onProgress?: (progress: ReadingProgress) => void;
  /** How long it may take, from when its turn comes, in milliseconds. */
  readonly milliseconds?: number;
  /** How much memory its objects may take. */
  readonly megabytes?: number;
}

const LONGEST = 90_000;
const LARGEST_MEMORY = 1_200;
/** Readings at once: each may take a processor and its memory, and the register has others to answer. */
const MOST_AT_ONCE = 2;

const WORKER_FILE = join(__dirname, 'reading-worker.js');
const inTurn = turns(MOST_AT_ONCE);

/**
 * Opens a file and reads it in a thread of its own, within limits of time and memory, so that no
 * file, however made, stops the register. At most two at once; others wait.
 * @throws SourceProblem saying why it cannot be read, `source-too-slow` and `source-expands` among them
 */
export async function readSource(bytes: Uint8Array, fileName: string, options: WorkerOptions): Promise<ReadSource> {
  return read({ bytes, fileName }, options);
}

/**
 * As {@link readSource}, for a review: the reading comes as it is kept, put together in the thread that
 * read it.
 * @throws SourceProblem saying why it cannot be read
 */
export async function readForReview(bytes: Uint8Array, fileName: string, options: WorkerOptions): Promise<PreparedReading> {
  const input = { bytes, fileName };
  if (isBuilt()) return inTurn(() => inThread(input, true, options, (report) => (report.type === 'prepared' ? report.prepared : null)));
  return prepare(await readHere(input, options, options.onProgress ?? (() => undefined)));
}

/**
 * As {@link readSource}, what was pasted: its text, and `html` where the clipboard has that too.
 * @throws SourceProblem saying why it cannot be read
 */
export async function readPasted(text: string, html: string | undefined, options: WorkerOptions): Promise<ReadSource> {
  return read({ text, html }, options);
}

async function read(input: SourceInput, options: WorkerOptions): Promise<ReadSource> {
  if (isBuilt()) return inTurn(() => inThread(input, false, options, (report) => (report.type === 'read' ? report.read : null)));
  return readHere(input, options, options.onProgress ?? (() => undefined));
}

/** Whether the worker is beside this file. Under a test the sources are run as they are written. */
function isBuilt(): boolean {
  if (existsSync(WORKER_FILE)) return true;
  if (extname(__filename) !== '.ts') throw new Error(`The worker that reads sources is missing: ${WORKER_FILE}.`);
  return false;
}

function inThread<Result>(
  input: SourceInput,
  forReview: boolean,
  { bodies, language, onProgress, milliseconds = LONGEST, megabytes = LARGEST_MEMORY }: WorkerOptions,
  resultOf: (report: Report) => Result | null,
): Promise<Result> {
  const assignment: Assignment = { input, request: { bodies, language }, forReview };
  const worker = new Worker(WORKER_FILE, {
    workerData: assignment,
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 64 },
  });
  return new Promise<Result>((resolve, reject) => {
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      worker.removeAllListeners('exit');
      settle();
      void worker.terminate();
    };
    const timer = setTimeout(() => end(() => reject(new SourceProblem('source-too-slow'))), milliseconds);
    worker.on('message', (report: Report) => {
      const result = resultOf(report);
      if (result !== null) end(() => resolve(result));
      else if (report.type === 'progress') onProgress?.(report.progress);
      else if (report.type === 'problem') end(() => reject(new SourceProblem(report.code)));
      else end(() => reject(new Error(report.type === 'failed' ? report.reason : 'The thread that reads a source answered another question.')));
    });
    worker.once('error', (error) => end(() => reject(isOutOfMemory(error) ? new SourceProblem('source-expands') : error)));
    worker.once('exit', () => end(() => reject(new Error('The thread that reads a source ended without an answer.'))));
  });
}

function isOutOfMemory(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
