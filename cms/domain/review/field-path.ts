import { REVIEW_UNITS, type ReviewField, type ReviewUnit } from './review';

const RECORD = /^([a-zA-Z]+)\.(\d+)(?:\.|$)/;
const OF_ONE: readonly ReviewUnit[] = ['order', 'plan'];

/** What a field is part of, by its path: `measures.3.deadline` is part of measure 3. */
export function partOf(path: string): Pick<ReviewField, 'path' | 'unit' | 'index'> {
  const unit = REVIEW_UNITS.find((one) => path.startsWith(`${one}.`)) ?? 'leftOver';
  const index = OF_ONE.includes(unit) ? undefined : RECORD.exec(path)?.[2];
  return { path, unit, index: index === undefined ? null : Number(index) };
}

/** Whether a path is that of a record that may be removed from the reading. */
export function isRemovable(path: string): boolean {
  return /^(?:measures|sections|amendments)\.\d+$/.test(path);
}

/** Whether a field is only looked at: headers, printed totals and left-over text are not put right. */
export function isOnlySeen({ unit }: Pick<ReviewField, 'unit'>): boolean {
  return unit === 'tables' || unit === 'printedTotals' || unit === 'leftOver';
}
