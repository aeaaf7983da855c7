import { readOrder } from '../domain/reading/read-order';
import type { OrderReading } from '../domain/reading/reading';
import { sha256 } from '../read-models/sha256';
import type { Command } from './command';
import { inTransaction } from './command';
import { draftOf } from './draft-of-reading';
import { findImported, refuseHeldOrder } from './held-acts';
import { knownBodies, storeNames } from './import-names';
import { reviewedParts } from './input/reviewed';
import { refuseUnreadable } from './refuse-unreadable';
import { storeDraft } from './store-draft';

/** A source as received, and what people reviewed and added to its reading. */
export interface ImportSource {
  readonly text: string;
  readonly fileName: string;
  readonly language: 'kk' | 'ru' | 'en';
  readonly reviewed?: unknown;
}

export interface ImportedOrder {
  readonly orderId: string;
  readonly planId: string;
  /** False where the same source had been imported before: nothing is stored twice. */
  readonly isNew: boolean;
  readonly measures: number;
  readonly warnings: OrderReading['warnings'];
  readonly leftOver: OrderReading['leftOver'];
}

/**
 * Reads an order from its text and stores it as a draft: the order, its plan, and the wordings
 * of the text as held. One transaction; the same source twice makes no second copy.
 * @throws Problem `file-unreadable` where the text holds no table of measures, `invalid-fields`
 *   where the register holds a plan of that order from another text
 */
export async function importOrder(command: Command, source: ImportSource): Promise<ImportedOrder> {
  const reviewed = reviewedParts.parse(source.reviewed ?? { language: source.language });
  return inTransaction(command, async (writing) => {
    const hash = sha256(source.text);
    await writing.trx.raw(`select pg_advisory_xact_lock(hashtextextended('import', 0))`);
    await storeNames(writing, reviewed);
    const reading = readOrder(source.text, {
      bodies: await knownBodies(writing),
      language: source.language === 'ru' ? 'ru' : 'kk',
    });
    refuseUnreadable(reading);
    const held = await findImported(writing, hash);
    if (held !== null) return { ...held, isNew: false, ...outcome(reading) };
    const draft = await draftOf(writing, reading, reviewed);
    await refuseHeldOrder(writing, draft.order);
    const stored = await storeDraft(writing, draft, { ...source, hash }, reading, reviewed);
    return { ...stored, isNew: true, ...outcome(reading) };
  });
}

function outcome(reading: OrderReading): Pick<ImportedOrder, 'measures' | 'warnings' | 'leftOver'> {
  return { measures: reading.measures.length, warnings: reading.warnings, leftOver: reading.leftOver };
}
