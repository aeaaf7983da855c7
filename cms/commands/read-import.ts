import type { OrderReading } from '../domain/reading/reading';
import { readOrder } from '../domain/reading/read-order';
import type { SourceDocument } from '../domain/reading/source';
import { fieldPathsOf } from '../domain/review/field-paths';
import { fieldsOf } from '../domain/review/fields-of';
import { readReceivedFile } from '../read-models/import-details';
import { openSource } from '../sources/open-source';
import { SourceProblem, type SourceProblemCode } from '../sources/source-problem';
import { appendAudit } from './audit';
import type { Command, Writing } from './command';
import { inTransaction } from './command';
import { readBodyNames } from '../read-models/body-names';
import { lockImport, updateImport } from './stored-import';
import { searchTextOf } from './search-text';

/** Why an import failed. The sentences are in `admin/i18n` under `errors`. */
export type ImportProblemCode = SourceProblemCode | 'source-without-table' | 'internal';

/** A file that broke off its reading this often is not tried again at the next start. */
const MOST_ATTEMPTS = 3;
const BETWEEN_PROGRESS_MS = 300;

/**
 * Reads an import from its kept bytes and stores the reading, which puts it in review; a file that cannot
 * be read fails with the reason. Does nothing where the import is not to be read (any more).
 */
export async function readImport(command: Command, id: string): Promise<void> {
  const taken = await takeUp(command, id);
  if (taken === null) return;
  try {
    const { kind, document, reading } = await readFile(command, id, taken);
    if (reading.measures.length === 0) await fail(command, id, 'source-without-table', kind);
    else await store(command, id, kind, document, reading);
  } catch (error) {
    if (!(error instanceof SourceProblem)) command.strapi.log.error(error);
    await fail(command, id, error instanceof SourceProblem ? error.code : 'internal', null);
  }
}

interface TakenUp {
  readonly bytes: Buffer;
  readonly fileName: string;
  readonly language: 'kk' | 'ru' | null;
  readonly bodies: Awaited<ReturnType<typeof readBodyNames>>;
}

async function takeUp(command: Command, id: string): Promise<TakenUp | null> {
  const isOver = await inTransaction(command, async (writing) => {
    const stored = await lockImport(writing, id);
    if (stored.state !== 'reading') return true;
    await writing.trx('imports').where({ id: stored.id }).update({ attempts: stored.attempts + 1, stage: 'opening', done: 0, total: 1 });
    return stored.attempts >= MOST_ATTEMPTS;
  });
  const file = await readReceivedFile(command.strapi.db.connection, id);
  if (file === null) return null;
  if (isOver) {
    await fail(command, id, 'source-too-slow', null);
    return null;
  }
  return inTransaction(command, async (writing) => ({
    ...file,
    language: (await lockImport(writing, id)).language,
    bodies: await readBodyNames(writing.trx),
  }));
}

async function readFile(command: Command, id: string, { bytes, fileName, language, bodies }: TakenUp) {
  const { kind, document } = await openSource(bytes, fileName);
  const tell = teller(command, id);
  const reading = readOrder(document, { bodies, ...(language === null ? {} : { language }), onProgress: (done, total) => tell('reading', done, total) });
  return { kind, document, reading };
}

/** Tells how far the reading is, now and then: others look at it from the office. */
function teller({ strapi }: Command, id: string): (stage: 'opening' | 'reading', done: number, total: number) => void {
  let last = 0;
  return (stage, done, total) => {
    const now = performance.now();
    if (now - last < BETWEEN_PROGRESS_MS) return;
    last = now;
    void strapi.db.connection('imports').where({ document_id: id, state: 'reading' }).update({ stage, done, total }).then(undefined, (error: unknown) => strapi.log.error(error));
  };
}

async function store(command: Command, id: string, kind: string, document: SourceDocument, reading: OrderReading): Promise<void> {
  const paths = fieldPathsOf(fieldsOf(reading, document));
  const { order, plan } = reading;
  const large = { source: JSON.stringify(document), reading: JSON.stringify(reading), field_paths: JSON.stringify(paths) };
  await change(command, id, 'read-import', { kind, measures: reading.measures.length, warnings: reading.warnings.length, leftOver: reading.leftOver.length }, {
    state: 'in-review',
    kind,
    language: reading.language,
    stage: null,
    done: null,
    total: null,
    ...large,
    body_codes: JSON.stringify([...new Set(reading.bodyMatches.map(({ body }) => body))]),
    order_number: order.number?.slice(0, 255) ?? null,
    order_date: order.date,
    plan_title_kk: plan.title.kk ?? null,
    plan_title_ru: plan.title.ru ?? null,
    certain_open: paths.certain.length,
    doubtful_open: paths.doubtful.length,
    search_text: null,
  });
}

async function fail(command: Command, id: string, problem: ImportProblemCode, kind: string | null): Promise<void> {
  await change(command, id, 'fail-import', { problem }, { state: 'failed', problem, kind, stage: null, done: null, total: null });
}

/** Writes down how the reading ended, unless the import was discarded, or read by another process, meanwhile. */
async function change(command: Command, id: string, verb: string, after: object, columns: Readonly<Record<string, unknown>>): Promise<void> {
  await inTransaction(command, async (writing: Writing) => {
    const stored = await lockImport(writing, id);
    if (stored.state !== 'reading') return;
    const { search_text: _replaced, ...rest } = columns;
    await updateImport(writing, stored, {
      ...rest,
      search_text: searchTextOf(stored.fileName, columns.order_number as string | null, columns.plan_title_kk as string | null, columns.plan_title_ru as string | null),
    });
    await appendAudit(writing, { verb, recordType: 'import', recordId: id, before: null, after });
  });
}
