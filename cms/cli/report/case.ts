/** One thing a person noted about a real text, held against what the reader reads. */
export interface Case {
  readonly kind: CaseKind;
  /** Where it stands: the file, and the row or line in it. */
  readonly where: string;
  readonly printed: string;
  /** What is read otherwise than noted, field by field; none where it is read right. */
  readonly differences: readonly Difference[];
}

export const CASE_KINDS = ['rows', 'headings', 'deadlines', 'funding', 'citations', 'notes'] as const;

export type CaseKind = (typeof CASE_KINDS)[number];

export interface Difference {
  readonly field: string;
  readonly noted: unknown;
  readonly read: unknown;
}

/** The fields of `read` that are not as `noted`; fields that are not noted may be anything. */
export function differencesBetween(noted: Readonly<Record<string, unknown>>, read: Readonly<Record<string, unknown>>): Difference[] {
  return Object.keys(noted)
    .filter((field) => JSON.stringify(noted[field]) !== JSON.stringify(read[field] ?? null))
    .map((field) => ({ field, noted: noted[field], read: read[field] ?? null }));
}
