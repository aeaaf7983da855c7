import { createHash } from 'node:crypto';
import { appendAudit } from './audit';
import type { Command, Writing } from './command';
import { inTransaction } from './command';
import { insertRows } from './rows';
import { searchTextOf } from './search-text';

/** A source as it was received. */
export interface ReceivedFile {
  readonly bytes: Buffer;
  readonly fileName: string;
  /** Null where the reader is to find it by the letters. */
  readonly language: 'kk' | 'ru' | null;
}

/**
 * Takes a source in: its bytes are kept, and an import that is to be read. The same bytes again are the
 * import there is, unless it was discarded.
 * @returns the import's documentId, and whether it is new
 */
export async function startImport(command: Command, file: ReceivedFile): Promise<{ id: string; isNew: boolean }> {
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  return inTransaction(command, async (writing) => {
    const { trx, strapi, actor, now } = writing;
    await trx.raw(`select pg_advisory_xact_lock(hashtextextended(?, 0))`, [`import ${sha256}`]);
    const held = await importOf(writing, sha256);
    if (held !== null) return { id: held, isNew: false };
    await trx.raw(`insert into archive.received_file (sha256, bytes) values (?, ?) on conflict do nothing`, [sha256, file.bytes]);
    const about = { fileName: file.fileName, sha256, size: file.bytes.length, language: file.language };
    const [row] = await insertRows(trx, strapi, 'api::import.import', [
      {
        values: {
          ...about,
          state: 'reading',
          attempts: 0,
          stage: 'opening',
          done: 0,
          total: 1,
          startedBy: actor.name,
          startedAt: now.toISOString(),
          decided: 0,
          certainOpen: 0,
          doubtfulOpen: 0,
          searchText: searchTextOf(file.fileName),
          revision: 1,
        },
        relations: {},
      },
    ]);
    const id = row?.documentId ?? '';
    await appendAudit(writing, { verb: 'start-import', recordType: 'import', recordId: id, before: null, after: about });
    return { id, isNew: true };
  });
}

async function importOf({ trx }: Writing, sha256: string): Promise<string | null> {
  const row = (await trx('imports').where({ sha_256: sha256 }).whereNot({ state: 'discarded' }).first('document_id')) as
    | { document_id: string }
    | undefined;
  return row?.document_id ?? null;
}
