import { z } from 'zod';
import { deadlineProblems } from '../../domain/deadline/validate';
import type { Deadline } from '../../domain/deadline/deadline';
import { FUNDING_SOURCES } from '../../domain/money/funding';
import { choice, line, localizedLines, requiredLine, tiyn } from './fields';

const executor = z.strictObject({
  body: requiredLine(64),
  role: choice(['lead', 'co-executor']).default('lead'),
  byAgreement: z.boolean({ error: 'not-one-of' }).default(false),
});

const fundingLine = z.strictObject({
  source: choice(FUNDING_SOURCES),
  programme: line(64),
  amountTiyn: tiyn,
  amountPrinted: line(255),
  year: z.union([z.null(), z.number().int('not-one-of').min(1900, 'not-one-of').max(2200, 'not-one-of')]).default(null),
});

/** Either a whole deadline, checked as one, or `{text}` alone, which the server reads. */
const deadline = z
  .custom<Deadline | { text: string }>((value) => typeof value === 'object' && value !== null, { message: 'required' })
  .superRefine((value, context) => {
    if (!('kind' in value)) {
      if (typeof value.text !== 'string') context.addIssue({ code: 'custom', path: ['text'], message: 'required' });
      return;
    }
    for (const problem of deadlineProblems(value)) {
      context.addIssue({ code: 'custom', path: problem.path.split('.').filter(Boolean), message: problem.code });
    }
  });

/**
 * What a measure says, whole: a wording is never patched. `basedOn` is the id of the wording the
 * form was filled from; where the record holds another by now, the save is refused as stale.
 */
export const measureInput = z.strictObject({
  number: requiredLine(32),
  position: z.number({ error: 'not-one-of' }).int('not-one-of').nonnegative('not-one-of').optional(),
  section: line(64),
  clause: line(255),
  ...localizedLines('action'),
  deadline,
  ...localizedLines('deadlineText', 10_000),
  ...localizedLines('completionForm'),
  ...localizedLines('executorsText'),
  executors: z.array(executor, { error: 'required' }).default([]),
  ...localizedLines('fundingText'),
  fundingSource: choice(FUNDING_SOURCES),
  fundingLines: z.array(fundingLine).default([]),
  basedOn: line(64),
}).superRefine((wording, context) => {
  if (wording.actionKk === null && wording.actionRu === null) {
    context.addIssue({ code: 'custom', path: ['actionKk'], message: 'required' });
  }
});

export type MeasureInput = z.output<typeof measureInput>;

export const sectionInput = z
  .strictObject({
    number: z.string().trim().max(32, 'too-long').default(''),
    position: z.number({ error: 'not-one-of' }).int('not-one-of').nonnegative('not-one-of').optional(),
    clause: line(255),
    ...localizedLines('title'),
    basedOn: line(64),
  })
  .superRefine((wording, context) => {
    if (wording.titleKk === null && wording.titleRu === null) {
      context.addIssue({ code: 'custom', path: ['titleKk'], message: 'required' });
    }
  });

export type SectionInput = z.output<typeof sectionInput>;
