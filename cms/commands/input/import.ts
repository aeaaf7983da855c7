import { z } from 'zod';
import { LANGUAGES } from '../../domain/language';
import { choice, requiredLine } from './fields';

/** A plan's source as somebody hands it in: at most 2 MB of text. */
export const importInput = z.strictObject({
  text: z.string({ error: 'required' }).min(1, 'required').max(2_000_000, 'too-long'),
  fileName: requiredLine(255).default('pasted.txt'),
  language: choice(LANGUAGES).default('kk'),
});
