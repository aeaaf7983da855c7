import { readBodyNames } from '../read-models/body-names';
import { readReceivedFile } from '../read-models/import-details';
import type { PreparedReading } from '../sources/prepared-reading';
import { readForReview } from '../sources/read-in-worker';
import { SourceProblem, type SourceProblemCode } from '../sources/source-problem';
import { appendAudit } from './audit';
import type { Command } from './command';
import { inTransaction } from './command';
import { searchTextOf } from './search-text';
import { lockImport, updateImport } from './stored-import';

/** Why an import failed. The sentences are in `admin/i18n` under `errors`. */
export type ImportProblemCode = SourceProblemCode | 'source-without-table' | 'internal';

/** A file that broke off its reading this often is not tried again at the next start. */
const MOST_ATTEMPTS = 3;
const BETWEEN_PROGRESS_MS = 300;

/** Lets a reading be stored, unless the register is stopping: then it is read again at the next start. */
export type StoringGate = (store: () => Promise<void>) => Promise<void>;

/**
 * Reads an import from its kept bytes and stores the reading, which puts it in review; a file that cannot
 * be read fails with the reason. Does nothing where the import is not to be read (any more).
 */
export async function readImport(command: Command, id: string, gate: StoringGate): Promise<void> {
  const taken = await takeUp(command, id);
  if (taken === null) return;
  const outcome = await readTaken(command, id, taken);
  await gate(async () => {
    await tell(command, id, 'storing', 0, 1);
    if (typeof outcome === 'string') return fail(command, id, outcome);
    try {
      await store(command, id, taken.fileName, outcome);
    } catch (error) {
      command.strapi.log.error(error);
      await fail(command, id, 'internal');
    }
  });
}

/** What was read of the file, or why nothing was. */
async function readTaken(command: Command, id: string, { bytes, fileName, language, bodies }: TakenUp): Promise<PreparedReading | ImportProblemCode> {
  let last = 0;
  try {
    const read = await readForReview(bytes, fileName, {
      bodies,
      language: language ?? undefined,
      onProgress: (progress) => {
        const now = performance.now();
        if (progress.stage === 'opening' || now - last < BETWEEN_PROGRESS_MS) return;
        last = now;
        void tell(command, id, progress.stage, progress.done, progress.total);
      },
    });
    return read.measures === 0 ? 'source-without-table' : read;
  } catch (error) {
    if (error instanceof SourceProblem) return error.code;
    command.strapi.log.error(error);
    return 'internal';
  }
}

interface TakenUp {
  readonly bytes: Buffer;
  readonly fileName: string;
  readonly language: 'kk' | 'ru' | null;
  readonly bodies: Awaited<ReturnType<typeof readBodyNames>>;
}

/** The file to read; null where it is read already, was discarded, or has broken off its reading too often. */
async function takeUp(command: Command, id: string): Promise<TakenUp | null> {
  const stored = await inTransaction(command, async (writing) => {
    const locked = await lockImport(writing, id);
    await writing.trx('imports').where({ id: locked.id, state: 'reading' }).update({ attempts: locked.attempts + 1, stage: 'opening', done: 0, total: 1 });
    return locked;
  });
  if (stored.state !== 'reading') return null;
  if (stored.attempts >= MOST_ATTEMPTS) {
    await fail(command, id, 'source-too-slow');
    return null;
  }
  const db = command.strapi.db.connection;
  const file = await readReceivedFile(db, id);
  return file === null ? null : { ...file, language: stored.language, bodies: await readBodyNames(db) };
}

/** Says how far the reading is: others look at it from the office. */
async function tell({ strapi }: Command, id: string, stage: 'reading' | 'storing', done: number, total: number): Promise<void> {
  try {
    await strapi.db.connection('imports').where({ document_id: id, state: 'reading' }).update({ stage, done, total });
  } catch (error) {
    strapi.log.error(error);
  }
}

async function store(command: Command, id: string, fileName: string, read: PreparedReading): Promise<void> {
  const { kind, measures, warnings, leftOver, orderNumber, planTitle } = read;
  await change(command, id, 'read-import', { kind, measures, warnings, leftOver }, {
    state: 'in-review',
    kind,
    language: read.language,
    stage: null,
    done: null,
    total: null,
    source: read.source,
    reading: read.reading,
    field_paths: read.fieldPaths,
    body_codes: JSON.stringify(read.bodyCodes),
    order_number: orderNumber?.slice(0, 255) ?? null,
    order_date: read.orderDate,
    plan_title_kk: planTitle.kk ?? null,
    plan_title_ru: planTitle.ru ?? null,
    certain_open: read.certain,
    doubtful_open: read.doubtful,
    search_text: searchTextOf(fileName, orderNumber, planTitle.kk, planTitle.ru),
  });
}

async function fail(command: Command, id: string, problem: ImportProblemCode): Promise<void> {
  await change(command, id, 'fail-import', { problem }, { state: 'failed', problem, stage: null, done: null, total: null });
}

/** Writes down how the reading ended, unless the import was discarded, or read by another process, meanwhile. */
async function change(command: Command, id: string, verb: string, after: object, columns: Readonly<Record<string, unknown>>): Promise<void> {
  await inTransaction(command, async (writing) => {
    const stored = await lockImport(writing, id);
    if (stored.state !== 'reading') return;
    await updateImport(writing, stored, columns);
    await appendAudit(writing, { verb, recordType: 'import', recordId: id, before: null, after });
  });
}
