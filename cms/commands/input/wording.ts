import { z } from 'zod';
import { deadlineProblems } from '../../domain/deadline/validate';
import type { Deadline } from '../../domain/deadline/deadline';
import { FUNDING_SOURCES } from '../../domain/money/funding';
import { CELLS } from '../../domain/record/plan-record';
import { LANGUAGES } from '../../domain/language';
import { SCOPES } from '../partial-change';
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

const unit = choice(['measure', 'section', 'point', 'title']);

/** Where a unit stands: at a place of its kind, or right after another one, by its key (null: first). */
const placing = {
  position: z.number({ error: 'not-one-of' }).nonnegative('not-one-of').optional(),
  after: z.string({ error: 'not-one-of' }).max(64, 'too-long').nullable().optional(),
};

/** Whether the clause words the unit whole, or changes the cells that differ from what was in force. */
const scope = choice(SCOPES).default('row');

/**
 * What a measure says, whole: a wording is never patched. `basedOn` is the id of the wording the
 * form was filled from; where the record holds another by now, the save is refused as stale.
 */
export const measureInput = z.strictObject({
  number: requiredLine(32),
  ...placing,
  scope,
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
    ...placing,
    scope,
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

/** A point of the order that approved the plan. */
export const pointInput = z
  .strictObject({
    number: requiredLine(32),
    ...placing,
    scope,
    clause: line(255),
    ...localizedLines('text'),
    basedOn: line(64),
  })
  .superRefine((wording, context) => {
    if (wording.textKk === null && wording.textRu === null) {
      context.addIssue({ code: 'custom', path: ['textKk'], message: 'required' });
    }
  });

export type PointInput = z.output<typeof pointInput>;

/** The plan's title. */
export const titleInput = z
  .strictObject({ scope, clause: line(255), ...localizedLines('title'), basedOn: line(64) })
  .superRefine((wording, context) => {
    if (wording.titleKk === null && wording.titleRu === null) {
      context.addIssue({ code: 'custom', path: ['titleKk'], message: 'required' });
    }
  });

export type TitleInput = z.output<typeof titleInput>;

/** "Replace the words X by the words Y": in a unit's cell, in the unit, or (no unit) in the whole plan and its act. */
export const replaceWordsInput = z.strictObject({
  unit: unit.nullable().default(null),
  key: z.string({ error: 'required' }).max(64, 'too-long').nullable().default(null),
  cell: choice(CELLS).nullable().default(null),
  language: choice(LANGUAGES),
  from: z.string({ error: 'required' }).min(1, 'required').max(10_000, 'too-long'),
  to: z.string({ error: 'required' }).max(10_000, 'too-long'),
  clause: line(255),
  basedOn: line(64),
});

export type ReplaceWordsInput = z.output<typeof replaceWordsInput>;

/** By which clause a unit is repealed; of a section, whether its measures go too. */
export const repealInput = z.strictObject({
  clause: line(255),
  withMeasures: z.boolean({ error: 'not-one-of' }).default(false),
});

/** The unit whose change a draft takes back; the title's key is empty. */
export const revertInput = z.strictObject({
  unit,
  key: z.string({ error: 'required' }).max(64, 'too-long').default(''),
});
