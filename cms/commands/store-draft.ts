import { appendAudit } from './audit';
import type { Writing } from './command';
import type { OrderDraft } from './draft-of-reading';
import { amendingOrder, freeSlug } from './held-acts';
import { findReferences } from './named-references';
import { insertRows } from './rows';
import { orderData } from './save-order';
import { searchTextOf } from './search-text';
import { createRecord } from './stored-record';
import { insertMeasureWordings, insertSectionWordings } from './wording-rows';

/** The source a draft was read from: its text, and the SHA-256 of the file. */
export interface DraftSource {
  readonly text: string;
  readonly fileName: string;
  readonly sha256: string;
}

/**
 * Stores a draft whole: the order, its plan, the change-sets and their wordings, and the audit of the import.
 * @param about what the audit says of the reading
 */
export async function storeDraft(
  writing: Writing,
  draft: OrderDraft,
  source: DraftSource,
  about: Readonly<Record<string, unknown>>,
): Promise<{ orderId: string; planId: string }> {
  const { provenance, ...entered } = draft.order;
  const { revision: _revision, ...fields } = orderData(entered);
  const order = await createRecord(writing, 'order', {
    ...fields,
    provenance,
    sourceText: source.text,
    sourceFileName: source.fileName,
    sourceSha256: source.sha256,
  });
  const plan = await createRecord(writing, 'plan', {
    ...draft.plan,
    slug: await freeSlug(writing, draft.plan.slug),
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
    await createRecord(writing, 'amendment', {
      kind: amendment.kind,
      inForceFrom: amendment.inForceFrom,
      ...amendment.note,
      changesKnown: amendment.kind === 'repeal',
      state: 'draft',
      plan: plan.id,
      order: amendment.order === null ? null : await amendingOrder(writing, amendment.order),
      provenance: amendment.provenance,
    });
  }
  await appendAudit(writing, {
    verb: 'import-order',
    recordType: 'order',
    recordId: order.documentId,
    before: null,
    after: {
      source: { fileName: source.fileName, sha256: source.sha256 },
      plan: plan.documentId,
      measures: draft.measures.length,
      ...about,
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
    draft.sections.map(({ key, input, provenance }, index) => ({
      sectionId: sectionIds.get(key) ?? 0,
      effect: 'enact' as const,
      position: index + 1,
      input,
      provenance,
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
    draft.measures.map(({ input, deadline, provenance }, index) => ({
      measureId: measures[index]?.id ?? 0,
      sectionId: input.section === null ? null : (sectionIds.get(input.section) ?? null),
      effect: 'enact' as const,
      position: index + 1,
      input,
      deadline,
      provenance,
      ...references,
    })),
  );
}
