import { z } from 'zod';
import { ORDER_KINDS } from '../../domain/record/plan-record';
import { choice, date, line, requiredLine } from './fields';

const act = z.strictObject({ kind: choice(ORDER_KINDS), number: requiredLine(64), date });

const ground = {
  planId: requiredLine(64),
  inForceFrom: date,
  /** The amending order, where the register holds it. */
  orderId: line(64),
  /** What identifies it, where it does not. */
  order: z.union([z.null(), act]).default(null),
};

/** Which plan a new text changes, by which order, and from when. */
export const proposalInput = z.strictObject(ground).superRefine(requireOrder);

export type ProposalInput = z.output<typeof proposalInput>;

const MOST_UNITS = 50_000;
const key = z.union([z.null(), requiredLine(255)]);
const keys = z.array(key, { error: 'required' }).max(MOST_UNITS, 'too-long');

/** The proposal as its reviewer left it. */
export const newRedactionInput = z
  .strictObject({
    ...ground,
    /** The publication and the revision of the import that the proposal was made of. */
    basedOn: z.strictObject({ publication: z.number().int().positive(), revision: z.number().int().positive() }),
    /** For each section and row of the text, in its order: the key of the unit that it words; null for one that is new. */
    pairs: z.strictObject({ sections: keys, measures: keys }),
    /** Units that stay as they are in force, whatever the text says: `measure 1.2`, `title`; of what is new, `measure +3`. */
    left: z.array(requiredLine(300)).max(MOST_UNITS, 'too-long').default([]),
  })
  .superRefine(requireOrder);

export type NewRedactionInput = z.output<typeof newRedactionInput>;

function requireOrder(ground: { orderId: string | null; order: unknown }, context: z.RefinementCtx): void {
  if (ground.orderId === null && ground.order === null) context.addIssue({ code: 'custom', path: ['orderId'], message: 'required' });
}
