import { z } from 'zod';
import { LANGUAGES } from '../../domain/language';

const texts = z.strictObject({ kk: z.string().optional(), ru: z.string().optional(), en: z.string().optional() });

/**
 * What people reviewed and added to a reading: names in three languages and unofficial
 * translations, by the numbers of the points, sections and measures they belong to. All of it
 * is optional; a source alone can be imported.
 */
export const reviewedParts = z.strictObject({
  about: z.string().optional(),
  language: z.enum(LANGUAGES).default('kk'),
  translationsAreOfficial: z.boolean().default(false),
  plan: z.strictObject({ slug: z.string().optional(), title: texts.default({}) }).default({ title: {} }),
  order: z
    .strictObject({
      title: texts.default({}),
      issuer: texts.default({}),
      preamble: texts.default({}),
      points: z.record(z.string(), texts).default({}),
      signatory: texts.default({}),
      control: texts.default({}),
    })
    .default({ title: {}, issuer: {}, preamble: {}, points: {}, signatory: {}, control: {} }),
  amendments: z.record(z.string(), z.strictObject({ note: texts.default({}) })).default({}),
  bodies: z
    .array(z.strictObject({ code: z.string(), name: texts, otherSpellings: z.array(z.string()).default([]) }))
    .default([]),
  programmes: z
    .array(
      z.strictObject({
        key: z.string(),
        code: z.string(),
        level: z.enum(['republican', 'oblast', 'local']),
        name: texts,
      }),
    )
    .default([]),
  sections: z.record(z.string(), z.strictObject({ title: texts.default({}) })).default({}),
  measures: z
    .record(z.string(), z.strictObject({ action: texts.default({}), completionForm: texts.default({}) }))
    .default({}),
});

export type ReviewedParts = z.output<typeof reviewedParts>;
