import { z } from 'zod';
import { isIsoDate } from '../../domain/calendar/iso-date';
import type { Deadline } from '../../domain/deadline/deadline';
import { deadlineProblems } from '../../domain/deadline/validate';
import { FUNDING_SOURCES } from '../../domain/money/funding';
import { isTiynDigits, tiynFromTenge } from '../../domain/money/tiyn';
import { ORDER_KINDS } from '../../domain/record/plan-record';
import { partOf } from '../../domain/review/field-path';
import { isRequired } from '../../domain/review/required';
import type { FieldValue } from '../../domain/review/review';
import { choice } from './fields';

/* The shapes of what a reviewer puts in place of what was read. Nothing of it is trimmed: it is the act's text. */

/** A text of the act. PostgreSQL holds no NUL. */
const text = (max = 100_000) => z.string({ error: 'required' }).max(max, 'too-long').refine((value) => !value.includes('\0'), 'not-one-of');
const filled = (max?: number) => text(max).refine((value) => value.trim() !== '', 'required');
const name = filled(1_000);
const orNull = <Shape extends z.ZodType>(shape: Shape) => z.union([z.null(), shape]);
const isoDate = z.string({ error: 'not-a-date' }).refine(isIsoDate, 'not-a-date');
const orderKind = choice(ORDER_KINDS);

/** A decimal string in tenge, not finer than a tiyn and no larger than the register holds. */
const tenge = z
  .string({ error: 'not-an-amount' })
  .refine((value) => !value.startsWith('-'), 'negative-amount')
  .refine((value) => value.startsWith('-') || isTiynDigits(String(tiynFromTenge(value) ?? '')), 'not-an-amount');

const deadline = z
  .custom<Deadline>((value) => typeof value === 'object' && value !== null, { message: 'required' })
  .superRefine((value, context) => {
    for (const { path, code } of deadlineProblems(value)) {
      context.addIssue({ code: 'custom', path: path.split('.').filter(Boolean), message: code });
    }
  });

const executors = z
  .array(
    z.strictObject({
      name,
      byAgreement: z.boolean({ error: 'not-one-of' }),
      lead: z.literal(true, { error: 'not-one-of' }).optional(),
      body: name.optional(),
      proposes: name.optional(),
    }),
    { error: 'required' },
  )
  .max(500, 'too-long');

const programmeCode = orNull(z.string({ error: 'not-one-of' }).trim().min(1, 'required').max(16, 'too-long'));

const funding = z.strictObject({
  text: text(),
  source: choice(FUNDING_SOURCES),
  amountTenge: orNull(tenge),
  programmeCode,
  programmeName: orNull(text(1_000)),
  lines: z
    .array(
      z.strictObject({
        year: z.number({ error: 'not-one-of' }).int('not-one-of').min(1900, 'not-one-of').max(2200, 'not-one-of').optional(),
        source: choice(FUNDING_SOURCES).optional(),
        amountTenge: tenge.optional(),
      }),
      { error: 'required' },
    )
    .max(500, 'too-long'),
  unit: orNull(z.enum(['cell', 'header', 'caption'], { error: 'not-one-of' })),
});

const amendment = z.strictObject({
  order: z.strictObject({
    kind: orNull(orderKind),
    number: orNull(text(64)),
    date: orNull(isoDate),
    numberAsPrinted: orNull(text(255)),
  }),
  note: text(),
  target: text(255),
  event: orNull(z.enum(['amended', 'replaced', 'repealed'], { error: 'not-one-of' })),
  changesKnown: z.literal(false, { error: 'not-one-of' }),
});

const ACT: Readonly<Record<string, z.ZodType<FieldValue>>> = {
  kind: orderKind,
  number: filled(64),
  date: z.string({ error: 'required' }).refine(isIsoDate, 'not-a-date'),
  issuer: orNull(text(1_000)),
  control: orNull(z.strictObject({ office: text(1_000), person: text(1_000) })),
};

const OF_A_MEASURE: Readonly<Record<string, z.ZodType<FieldValue>>> = { number: filled(32), deadline, executors, funding };

/**
 * The shape of the value at a field's path.
 * @param sections how many sections the reading has, for the place of a measure's own
 */
export function valueShape(path: string, sections: number): z.ZodType<FieldValue> {
  const { unit } = partOf(path);
  const last = path.split('.').at(-1) ?? '';
  const words = isRequired(path) ? filled() : text();
  if (unit === 'order') return ACT[last] ?? words;
  if (unit === 'amendments') return amendment;
  if (unit === 'sections') return z.strictObject({ number: text(32), title: name });
  if (unit !== 'measures' || /^measures\.\d+\.others\./.test(path)) return words;
  if (last === 'section') {
    return orNull(z.number({ error: 'not-one-of' }).int('not-one-of').min(0, 'not-one-of').max(sections - 1, 'not-one-of'));
  }
  return OF_A_MEASURE[last] ?? words;
}
