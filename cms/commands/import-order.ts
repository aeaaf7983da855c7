import { readOrder } from '../domain/reading/read-order';
import type { OrderReading } from '../domain/reading/reading';
import { sha256 } from '../read-models/plan-record';
import { appendAudit } from './audit';
import type { Command, Writing } from './command';
import { inTransaction } from './command';
import { draftOf, type OrderDraft } from './draft-of-reading';
import { findReferences } from './named-references';
import { knownBodies, storeNames } from './import-names';
import { reviewedParts, type ReviewedParts } from './input/reviewed';
import { refuseUnreadable } from './refuse-unreadable';
import { insertRows } from './rows';
import { orderData } from './save-order';
import { searchTextOf } from './search-text';
import { createRecord } from './stored-record';
import { insertMeasureWordings, insertSectionWordings } from './wording-rows';

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
 * @throws Problem `file-unreadable` where the text holds no table of measures
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
    const stored = await storeDraft(writing, draft, { ...source, hash }, reading, reviewed);
    return { ...stored, isNew: true, ...outcome(reading) };
  });
}

function outcome(reading: OrderReading): Pick<ImportedOrder, 'measures' | 'warnings' | 'leftOver'> {
  return { measures: reading.measures.length, warnings: reading.warnings, leftOver: reading.leftOver };
}

async function findImported({ trx }: Writing, hash: string): Promise<{ orderId: string; planId: string } | null> {
  const row = (await trx('orders as o')
    .join('plans_order_lnk as l', 'l.order_id', 'o.id')
    .join('plans as p', 'p.id', 'l.plan_id')
    .where('o.source_sha_256', hash)
    .first('o.document_id as orderId', 'p.document_id as planId')) as { orderId: string; planId: string } | undefined;
  return row ?? null;
}

async function storeDraft(
  writing: Writing,
  draft: OrderDraft,
  source: ImportSource & { readonly hash: string },
  reading: OrderReading,
  reviewed: ReviewedParts,
): Promise<{ orderId: string; planId: string }> {
  const { revision: _revision, ...fields } = orderData(draft.order);
  const order = await createRecord(writing, 'order', {
    ...fields,
    sourceText: source.text,
    sourceFileName: source.fileName,
    sourceSha256: source.hash,
  });
  const plan = await createRecord(writing, 'plan', {
    ...draft.plan,
    legalStatus: 'active',
    searchText: searchTextOf(draft.plan.titleKk, draft.plan.titleRu, draft.plan.titleEn),
    order: order.id,
  });
  const enactment = await createRecord(writing, 'amendment', {
    kind: 'enactment',
    inForceFrom: draft.plan.heldFrom,
    changesKnown: true,
    state: 'draft',
    plan: plan.id,
    order: order.id,
  });
  await storeWordings(writing, plan.id, enactment.id, draft);
  for (const amendment of draft.amendments) {
    const { revision: _unused, ...act } = orderData(amendment.order);
    const amending = await createRecord(writing, 'order', act);
    await createRecord(writing, 'amendment', {
      kind: 'amendment',
      inForceFrom: amendment.order.date,
      ...amendment.note,
      changesKnown: false,
      state: 'draft',
      plan: plan.id,
      order: amending.id,
    });
  }
  await appendAudit(writing, {
    verb: 'import-order',
    recordType: 'order',
    recordId: order.documentId,
    before: null,
    after: {
      source: { fileName: source.fileName, sha256: source.hash },
      plan: plan.documentId,
      measures: reading.measures.length,
      warnings: reading.warnings.length,
      reviewedMeasures: Object.keys(reviewed.measures).length,
    },
  });
  return { orderId: order.documentId, planId: plan.documentId };
}

async function storeWordings(writing: Writing, planId: number, enactmentId: number, draft: OrderDraft): Promise<void> {
  const { trx, strapi } = writing;
  const sections = await insertRows(
    trx,
    strapi,
    'api::section.section',
    draft.sections.map(({ key }) => ({ values: { key }, relations: { plan: planId } })),
  );
  const sectionIds = new Map(draft.sections.map(({ key }, index) => [key, sections[index]?.id ?? 0]));
  const measures = await insertRows(
    trx,
    strapi,
    'api::measure.measure',
    draft.measures.map(({ key }) => ({ values: { key }, relations: { plan: planId } })),
  );
  await insertSectionWordings(
    writing,
    enactmentId,
    draft.sections.map(({ key, input }, index) => ({
      sectionId: sectionIds.get(key) ?? 0,
      effect: 'enact' as const,
      position: index + 1,
      input,
    })),
  );
  const references = await findReferences(
    writing,
    draft.measures.map(({ input }) => input),
    (index) => `measures.${index}.`,
  );
  await insertMeasureWordings(
    writing,
    enactmentId,
    draft.measures.map(({ input, deadline }, index) => ({
      measureId: measures[index]?.id ?? 0,
      sectionId: input.section === null ? null : (sectionIds.get(input.section) ?? null),
      effect: 'enact' as const,
      position: index + 1,
      input,
      deadline,
      ...references,
    })),
  );
}
