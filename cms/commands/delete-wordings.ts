import type { Writing } from './command';

/** Deletes draft wordings with their executors and funding lines. */
export async function deleteWordings({ trx }: Writing, ids: readonly number[]): Promise<void> {
  for (const [table, link, column] of [
    ['executors', 'executors_wording_lnk', 'executor_id'],
    ['funding_lines', 'funding_lines_wording_lnk', 'funding_line_id'],
  ] as const) {
    const parts = await trx(link).whereIn('wording_id', [...ids]).pluck(column);
    await trx(table).whereIn('id', parts as number[]).delete();
  }
  for (const link of LINKS) await trx(link).whereIn('wording_id', [...ids]).delete();
  await trx('wordings').whereIn('id', [...ids]).delete();
}

/** Deleted before the wording they link: by then the database could not tell whose they were. */
const LINKS = ['wordings_amendment_lnk', 'wordings_measure_lnk', 'wordings_section_lnk', 'wordings_measure_section_lnk'];

/** Deletes sections and measures of a plan that no wording words any more. */
export async function deleteUnworded({ trx }: Writing, planId: number): Promise<void> {
  for (const [table, plan, words, column] of [
    ['measures', 'measures_plan_lnk', 'wordings_measure_lnk', 'measure_id'],
    ['sections', 'sections_plan_lnk', 'wordings_section_lnk', 'section_id'],
  ] as const) {
    await trx(table)
      .whereIn('id', trx(plan).where('plan_id', planId).select(column))
      .whereNotIn('id', trx(words).select(column))
      .delete();
  }
}
