import { z } from 'zod';
import { choice, requiredLine } from './fields';

/** What the address of an upload says of the file. Without a language the reader finds it by the letters. */
export const uploadInput = z.strictObject({
  fileName: requiredLine(255),
  language: choice(['kk', 'ru']).nullable().default(null),
});

/** After which decision the others are asked for; 0 for all. */
export const afterInput = z.strictObject({
  after: z
    .string({ error: 'not-one-of' })
    .regex(/^\d{1,9}$/, 'not-one-of')
    .default('0')
    .transform(Number),
});
