import { rankOf, type Heading } from './heading';
import type { Pen } from './pen';
import type { SectionReading } from './reading';

/** The headings of a plan as they are met: which of them lie within which, and under which a row stands. */
export interface Sections {
  readonly all: SectionReading[];
  /** The places among `all` of the headings that hold now, outermost first. */
  readonly open: () => readonly OpenSection[];
  readonly add: (heading: Heading) => void;
  /** A heading over the whole of a table: it ends all others. */
  readonly addTable: (title: string) => void;
  /**
   * Tells that a measure of this number, the `at`th, stands under the headings. A heading over listed items, `3.`
   * over `1)` and `2)`, ends where its own count goes on: with `4.`
   */
  readonly rowMet: (number: string, at: number) => void;
  /** The section's number, or its title where it has none. */
  readonly keyOf: (at: number) => string;
}

/** A heading that holds now. */
export interface OpenSection {
  /** Its place among all. */
  readonly at: number;
  readonly key: string;
  readonly heading: Heading;
  /** The place of the first measure under it; null before one is met. */
  readonly from: number | null;
}

interface Open {
  readonly at: number;
  readonly rank: number;
  /** The number of the first measure under it, and its place; null before it is met. */
  first: string | null;
  from: number | null;
}

const OF_TABLE = -1;
const LISTED = /^(?:\d{1,2}|\p{Ll})\)/u;

/**
 * Keeps the headings. One of a kind already open stands beside it, and so ends it; one of another
 * kind, right under a heading, lies within that; else what takes in more ends what takes in less.
 * A heading numbered by parts lies only within those whose number its own begins with: `2.1` not within `1`.
 */
export function openSections(pen: Pen): Sections {
  const all: SectionReading[] = [];
  let open: Open[] = [];
  const push = ({ label, number, title }: Heading, rank: number): void => {
    const within = open.at(-1)?.at;
    all.push({
      number,
      title: { [pen.language]: title },
      ...(label === '' ? {} : { label }),
      ...(within === undefined ? {} : { within }),
    });
    open = [...open, { at: all.length - 1, rank, first: null, from: null }];
  };
  const endFrom = (index: number): void => {
    open = open.slice(0, index);
  };
  return {
    all,
    open: () => open.map(({ at, from }) => ({ at, from, key: keyOfSection(all[at], pen), heading: headingIn(all[at], pen) })),
    add: (heading) => {
      const rank = rankOf(heading);
      const other = open.findIndex(({ at }) => isOfOther(heading, all[at]));
      if (other >= 0) endFrom(other);
      const isFresh = open.at(-1)?.first === null;
      const beside = open.findLastIndex((candidate) => candidate.rank === rank);
      const isUnder = isFresh && (beside < 0 || (heading.number === '' && beside === open.length - 1 && open.at(-2)?.rank !== rank));
      if (!isUnder) endFrom(beside >= 0 ? beside : open.findLastIndex((candidate) => candidate.rank < rank) + 1);
      push(heading, rank);
    },
    addTable: (title) => {
      open = [];
      push({ label: '', number: '', title }, OF_TABLE);
    },
    rowMet: (number, place) => {
      const top = open.at(-1);
      if (top !== undefined && LISTED.test(top.first ?? '') && isNext(all[top.at]?.number ?? '', number)) endFrom(open.length - 1);
      for (const one of open) {
        one.first ??= number;
        one.from ??= place;
      }
    },
    keyOf: (at) => keyOfSection(all[at], pen),
  };
}

function headingIn(section: SectionReading | undefined, pen: Pen): Heading {
  return { label: section?.label ?? '', number: section?.number ?? '', title: section?.title[pen.language] ?? '' };
}

function keyOfSection(section: SectionReading | undefined, pen: Pen): string {
  if (section === undefined) return '';
  return section.number === '' ? (section.title[pen.language] ?? '') : section.number;
}

const FIGURES = /^\d+(?:\.\d+)*$/;

/** Whether a heading numbered by parts, `2.1`, counts under another than an open one, `1`. */
function isOfOther({ number }: Heading, open: SectionReading | undefined): boolean {
  const outer = open?.number ?? '';
  const isCounted = FIGURES.test(number) && FIGURES.test(outer);
  return isCounted && number.split('.').length > outer.split('.').length && !number.startsWith(`${outer}.`);
}

/** Whether a measure's number goes on from a heading's: 4 from 3. */
function isNext(heading: string, number: string): boolean {
  return /^\d+$/.test(heading) && Number(/^(\d+)\.?$/.exec(number)?.[1] ?? '0') === Number(heading) + 1;
}
