import { Problem } from '../http/problem';
import { appendAudit } from './audit';
import type { Command } from './command';
import { inTransaction } from './command';
import { lockImport, updateImport } from './stored-import';

/**
 * Takes an import off the table. Its file, its reading and what people said of it are kept; the same file
 * may be imported anew.
 * @throws Problem `not-in-review` for one that is accepted: its draft is withdrawn instead; `not-found`
 */
export async function discardImport(command: Command, id: string): Promise<void> {
  await inTransaction(command, async (writing) => {
    const stored = await lockImport(writing, id);
    if (stored.state === 'accepted') throw new Problem('not-in-review', { state: stored.state });
    if (stored.state === 'discarded') return;
    await updateImport(writing, stored, { state: 'discarded' });
    await appendAudit(writing, {
      verb: 'discard-import',
      recordType: 'import',
      recordId: id,
      before: { fileName: stored.fileName, sha256: stored.sha256, state: stored.state, decided: stored.decided },
      after: null,
    });
  });
}
