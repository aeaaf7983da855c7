import type { Column, ColumnRole } from './columns';
import { headingOf } from './heading';
import type { MeasureReading, SectionReading } from './reading';

/**
 * A second sheet of a table parted down the page: the same numbered measures again, with the columns
 * that the first has not.
 */
export interface Sheet {
  /** The place of the measure that a row of this number goes on with, or -1. */
  readonly find: (number: string) => number;
  /** Whether a heading is one of the first sheet's. */
  readonly repeatsHeading: (text: string) => boolean;
}

const NAMING: ReadonlySet<ColumnRole> = new Set(['number', 'action', 'other', 'label']);

/** Whether columns add to others: both number and name the measures, and no other role is in both. */
export function addsColumns(before: readonly Column[], columns: readonly Column[]): boolean {
  const roles = (list: readonly Column[]): Set<ColumnRole> => new Set(list.map(({ role }) => role));
  const [old, own] = [roles(before), roles(columns)];
  const isNamed = old.has('number') && own.has('number') && old.has('action') && own.has('action');
  const added = [...own].filter((role) => !NAMING.has(role));
  return isNamed && added.length > 0 && added.every((role) => !old.has(role));
}

/** The sheet that goes on with the measures from a place on, in their order. */
export function openSheet(measures: readonly MeasureReading[], from: number, sections: readonly SectionReading[]): Sheet {
  const to = measures.length;
  let next = from;
  return {
    find: (number) => {
      const last = Math.min(to, next + FARTHEST);
      for (let at = next; at < last; at += 1) {
        if (measures[at]?.number !== number) continue;
        next = at + 1;
        return at;
      }
      return -1;
    },
    repeatsHeading: (text) => {
      const { title } = headingOf(text);
      return sections.some((section) => Object.values(section.title).includes(title));
    },
  };
}

/** How many measures a second sheet may leave out before one of its rows. */
const FARTHEST = 50;
