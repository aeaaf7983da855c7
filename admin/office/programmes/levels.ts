import type { ProgrammeLevel } from '../../../cms/domain/record/plan-record';

/** The levels a budget programme stands at, from the top. */
export const PROGRAMME_LEVELS: readonly ProgrammeLevel[] = ['republican', 'oblast', 'local'];
