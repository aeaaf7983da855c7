import { z } from 'zod';
import { isIsoDate } from '../../domain/calendar/iso-date';
import { isTiynDigits } from '../../domain/money/tiyn';

/**
 * The kinds of field the record is entered by. The message of every check is the code of the
 * field's problem; the sentence for it is in `admin/i18n`.
 */

/** A short text: a number, a name, one line. Trimmed; null where nothing was typed. */
export const line = (max = 255) => optionalText(max);

/** A text as long as an order's point. */
export const text = optionalText(100_000);

export const requiredLine = (max = 255) =>
  z.string({ error: 'required' }).trim().min(1, 'required').max(max, 'too-long');

export const date = z.string({ error: 'required' }).refine(isIsoDate, 'not-a-date');

export const optionalDate = z
  .union([z.literal(''), z.null(), z.string().refine(isIsoDate, 'not-a-date')])
  .optional()
  .transform((value) => (value === '' || value === undefined ? null : value));

export const choice = <Value extends string>(values: readonly Value[]) =>
  z.enum(values as readonly [Value, ...Value[]], {
    error: ({ input }) => (input === undefined || input === null || input === '' ? 'required' : 'not-one-of'),
  });

export const slug = requiredLine(120).regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'not-a-slug');

/** Whole tiyn as digits, or null where an amount is due but not given. */
export const tiyn = z
  .union([z.null(), z.string({ error: 'not-an-amount' })])
  .optional()
  .transform((value) => (value === undefined || value === '' ? null : value))
  .refine((value) => value === null || !/^-\d+$/.test(value), 'negative-amount')
  .refine((value) => value === null || value.startsWith('-') || isTiynDigits(value), 'not-an-amount');

export const revision = z.number({ error: 'not-one-of' }).int('not-one-of').positive('not-one-of').optional();

/** A text in the three languages, as three fields: `titleKk`, `titleRu`, `titleEn`. */
export function localizedLines<Name extends string>(name: Name, max = 100_000) {
  return {
    [`${name}Kk`]: optionalText(max),
    [`${name}Ru`]: optionalText(max),
    [`${name}En`]: optionalText(max),
  } as Record<`${Name}Kk` | `${Name}Ru` | `${Name}En`, ReturnType<typeof optionalText>>;
}

function optionalText(max: number) {
  return z
    .union([z.null(), z.string({ error: 'not-one-of' }).trim().max(max, 'too-long')])
    .optional()
    .transform((value) => (value === undefined || value === '' ? null : value));
}
