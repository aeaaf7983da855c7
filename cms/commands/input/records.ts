import { z } from 'zod';
import { LANGUAGES } from '../../domain/language';
import { ORDER_KINDS } from '../../domain/record/plan-record';
import { choice, date, line, localizedLines, requiredLine, revision, slug, text } from './fields';

const point = z.strictObject({ number: requiredLine(16), kk: text, ru: text, en: text });

/** An order as it is entered. Its source text is the import's to write and no one's to change. */
export const orderInput = z
  .strictObject({
    kind: choice(ORDER_KINDS),
    number: requiredLine(64),
    date,
    ...localizedLines('title'),
    ...localizedLines('issuer'),
    ...localizedLines('preamble'),
    ...localizedLines('signatory'),
    ...localizedLines('control'),
    points: z.array(point, { error: 'not-one-of' }).default([]),
    originalLanguages: z.array(choice(LANGUAGES)).min(1, 'required').default(['kk']),
    revision,
  });

export type OrderInput = z.output<typeof orderInput>;

const code = requiredLine(64).regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'not-a-slug');

export const bodyInput = z
  .strictObject({
    code,
    ...localizedLines('name', 1_000),
    otherSpellings: z.array(requiredLine(1_000)).default([]),
    revision,
  })
  .superRefine(requireAName);

export type BodyInput = z.output<typeof bodyInput>;

export const programmeInput = z
  .strictObject({
    key: code.optional(),
    code: requiredLine(16),
    level: choice(['republican', 'oblast', 'local']),
    ...localizedLines('name', 1_000),
    revision,
  })
  .superRefine(requireAName);

export type ProgrammeInput = z.output<typeof programmeInput>;

export const planInput = z.strictObject({
  slug,
  ...localizedLines('title'),
  status: choice(['active', 'completed', 'repealed']),
  heldFrom: date,
  revision,
});

export type PlanInput = z.output<typeof planInput>;

const changeSetFields = {
  orderId: line(64),
  reason: text,
  inForceFrom: date,
  ...localizedLines('note'),
  changesKnown: z.boolean({ error: 'not-one-of' }).default(true),
  revision,
};

/** A change-set that somebody opens: an order's amendment, or a correction, which has a reason instead. */
export const amendmentInput = z
  .strictObject({ planId: requiredLine(64), kind: choice(['amendment', 'correction']), ...changeSetFields })
  .superRefine(requireGround);

/** The same when changed: its plan and its kind stay. */
export const amendmentChange = z.strictObject(changeSetFields);

export type AmendmentInput = z.output<typeof amendmentInput>;

/** A body or programme without a name in any language cannot be told from another. Kazakh is asked for first. */
function requireAName(
  record: { nameKk: string | null; nameRu: string | null; nameEn: string | null },
  context: z.RefinementCtx,
): void {
  if (record.nameKk === null && record.nameRu === null) {
    context.addIssue({ code: 'custom', path: ['nameKk'], message: 'required' });
  }
}

function requireGround(
  record: { kind: string; orderId: string | null; reason: string | null },
  context: z.RefinementCtx,
): void {
  if (record.kind === 'amendment' && record.orderId === null) {
    context.addIssue({ code: 'custom', path: ['orderId'], message: 'required' });
  }
  if (record.kind === 'correction' && record.reason === null) {
    context.addIssue({ code: 'custom', path: ['reason'], message: 'required' });
  }
}

/** Publishing says at most which revision of the plan was looked at. */
export const publishInput = z.strictObject({ revision });
