import { readOrder } from '../domain/reading/read-order';
import type { OrderReading } from '../domain/reading/reading';
import type { SourceDocument } from '../domain/reading/source';
import { fieldsOf } from '../domain/review/fields-of';
import { originsOf } from '../domain/review/origins-of';
import type { Command } from './command';
import { inTransaction } from './command';
import { draftOf } from './draft-of-reading';
import { findImported, lockImports, refuseHeldOrder } from './held-acts';
import { readBodyNames } from '../read-models/body-names';
import { storeNames } from './import-names';
import { reviewedParts } from './input/reviewed';
import { refuseUnreadable } from './refuse-unreadable';
import { storeDraft } from './store-draft';

/** A source made ready for reading, and what people reviewed and added to its reading. */
export interface ImportSource {
  readonly document: SourceDocument;
  readonly fileName: string;
  /** Of the file as received. */
  readonly sha256: string;
  readonly language: 'kk' | 'ru';
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
 * Reads an order and stores it as a draft at one stroke: the order, its plan, and the wordings of the
 * text as held. Whoever does so confirms every field. One transaction; the same source twice makes no
 * second copy.
 * @throws Problem `file-unreadable` where the text holds no table of measures, `invalid-fields`
 *   where the register holds a plan of that order from another text
 */
export async function importOrder(command: Command, source: ImportSource): Promise<ImportedOrder> {
  const { document, fileName, sha256, language } = source;
  const reviewed = reviewedParts.parse(source.reviewed ?? { language });
  return inTransaction(command, async (writing) => {
    await lockImports(writing);
    await storeNames(writing, reviewed);
    const reading = readOrder(document, { bodies: await readBodyNames(writing.trx), language });
    refuseUnreadable(reading);
    const held = await findImported(writing, sha256);
    if (held !== null) return { ...held, isNew: false, ...outcome(reading) };
    const confirmed = { by: command.actor.name, at: command.now.toISOString() };
    const origins = originsOf(reading, fieldsOf(reading, document), new Map(), { importId: null, fileName, sha256 }, confirmed);
    const draft = await draftOf(writing, reading, reviewed, origins);
    await refuseHeldOrder(writing, draft.order);
    const about = { warnings: reading.warnings.length, reviewedMeasures: Object.keys(reviewed.measures).length };
    const stored = await storeDraft(writing, draft, { text: document.text, fileName, sha256 }, about);
    return { ...stored, isNew: true, ...outcome(reading) };
  });
}

function outcome(reading: OrderReading): Pick<ImportedOrder, 'measures' | 'warnings' | 'leftOver'> {
  return { measures: reading.measures.length, warnings: reading.warnings, leftOver: reading.leftOver };
}
