import type { OrderReading, SectionReading } from '../reading/reading';

/** Which records of a reading stay after its review, by their places in it, and what that does to places. */
export interface KeptRecords {
  readonly amendments: readonly number[];
  readonly sections: readonly number[];
  readonly measures: readonly number[];
  /** The place a section has now: its own, or of one removed, that of the section before; null before all. */
  readonly sectionNow: (place: number | null) => number | null;
  /** The place now of the section that one lies within: of those it lies within, the nearest that stays. */
  readonly withinNow: (section: SectionReading) => number | undefined;
}

type Unit = 'amendments' | 'sections' | 'measures';

const UNITS: readonly Unit[] = ['amendments', 'sections', 'measures'];

/** @param removed the paths of removed records: `measures.3` */
export function keptRecords(reading: OrderReading, removed: ReadonlySet<string>): KeptRecords {
  const kept = (unit: Unit): number[] => [...reading[unit].keys()].filter((place) => !removed.has(`${unit}.${place}`));
  const sections = kept('sections');
  let before: number | null = null;
  let stayed = 0;
  const now = reading.sections.map((_section, place) => {
    if (sections[stayed] === place) {
      before = stayed;
      stayed += 1;
    }
    return before;
  });
  return {
    amendments: kept('amendments'),
    sections,
    measures: kept('measures'),
    sectionNow: (place) => (place === null ? null : (now[place] ?? null)),
    withinNow: (section) => {
      let within = section.within;
      while (within !== undefined && removed.has(`sections.${within}`)) within = reading.sections[within]?.within;
      return within === undefined ? undefined : (now[within] ?? undefined);
    },
  };
}

/** What a reading says of its records by their paths, for the records that stay. */
export function renumber(reading: OrderReading, kept: KeptRecords): Pick<OrderReading, 'places' | 'warnings' | 'bodyMatches' | 'rules'> {
  if (UNITS.every((unit) => kept[unit].length === reading[unit].length)) {
    const { places, warnings, bodyMatches, rules } = reading;
    return { places, warnings, bodyMatches, rules };
  }
  const now = new Map(UNITS.flatMap((unit) => kept[unit].map((from, place): [string, string] => [`${unit}.${from}`, `${unit}.${place}`])));
  const pathNow = (path: string): string | null => {
    const record = /^(?:amendments|sections|measures)\.\d+/.exec(path)?.[0];
    if (record === undefined) return path;
    const renamed = now.get(record);
    return renamed === undefined ? null : renamed + path.slice(record.length);
  };
  const moved = <Said>(said: readonly Said[], pathOf: (one: Said) => string, put: (one: Said, path: string) => Said): Said[] =>
    said.flatMap((one) => {
      const path = pathNow(pathOf(one));
      return path === null ? [] : [put(one, path)];
    });
  return {
    places: moved(reading.places, ({ path }) => path, (place, path) => ({ ...place, path })),
    warnings: moved(reading.warnings, ({ where }) => where, (warning, where) => ({ ...warning, where })),
    bodyMatches: moved(reading.bodyMatches, ({ where }) => where, (match, where) => ({ ...match, where })),
    rules: Object.fromEntries(moved(Object.entries(reading.rules), ([path]) => path, ([, rule], path) => [path, rule])),
  };
}
