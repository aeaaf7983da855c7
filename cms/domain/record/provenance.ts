/** A stretch of the source's text: characters from `start` up to `end`, on line `line` counted from 1. */
export interface OriginPlace {
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** Where one stored field comes from, and who answers for it. */
export interface FieldOrigin {
  /** The rule of the reader that read it, `deadline/quarter`; `entered` where a person typed it. */
  readonly rule: string;
  /** Where it stands in the source; none where it was typed, or the source does not say it in one place. */
  readonly places: readonly OriginPlace[];
  /** The words at those places, where a correction changed them, or the record has no other field for them. */
  readonly printed: string | null;
  readonly confirmedBy: string;
  /** An instant, ISO 8601 in UTC. */
  readonly confirmedAt: string;
  /** Whether the reviewer put another value in place of what was read. */
  readonly corrected: boolean;
}

/** The source a record was read from. */
export interface OriginSource {
  /** The import it was reviewed in; null where it was imported at one stroke. */
  readonly importId: string | null;
  readonly fileName: string;
  /** Of the file as received. */
  readonly sha256: string;
}

/** Where each field of a stored record comes from, by the field's name: `deadline`, `executors`, `title`. */
export interface Provenance {
  /** Null for what was entered by hand. */
  readonly source: OriginSource | null;
  readonly fields: Readonly<Record<string, FieldOrigin>>;
}

/** Where the fields of a plan and of its history come from; keyed by the ids of change-sets and wordings. */
export interface PlanProvenance {
  readonly order: Provenance | null;
  readonly plan: Provenance | null;
  readonly changeSets: Readonly<Record<string, Provenance>>;
  readonly wordings: Readonly<Record<string, Provenance>>;
}

/** The provenance of a record after a person typed the fields `names`: theirs is new, the others' stays. */
export function withEntered(before: Provenance | null, names: readonly string[], by: string, at: string): Provenance {
  const entered: FieldOrigin = { rule: 'entered', places: [], printed: null, confirmedBy: by, confirmedAt: at, corrected: false };
  return {
    source: before?.source ?? null,
    fields: { ...before?.fields, ...Object.fromEntries(names.map((name) => [name, entered])) },
  };
}

/** What a database holds as a provenance; null for nothing, and for what is none. */
export function asProvenance(value: unknown): Provenance | null {
  const isOne = typeof value === 'object' && value !== null && 'fields' in value && typeof value.fields === 'object' && 'source' in value;
  return isOne ? (value as Provenance) : null;
}
