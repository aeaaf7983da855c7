import { z } from 'zod';
import { unitMultiplier } from '../../domain/money/unit';
import { choice, text } from './fields';

/* The words of a cell, to be read while they are typed. */

const words = { text: text.transform((value) => value ?? ''), language: choice(['kk', 'ru']) };

export const deadlineWords = z.strictObject(words);

export const executorsWords = z.strictObject(words);

/** `unit` is what the column's header says of bare figures: `млн. тенге`. */
export const fundingWords = z.strictObject({
  ...words,
  unit: z
    .union([z.null(), z.string({ error: 'not-one-of' })])
    .optional()
    .transform((value, context) => {
      if (value === undefined || value === null || value === '') return null;
      const multiplier = unitMultiplier(value);
      if (multiplier === null) context.addIssue({ code: 'custom', message: 'not-one-of' });
      return multiplier === null ? null : { multiplier, place: 'header' as const };
    }),
});
