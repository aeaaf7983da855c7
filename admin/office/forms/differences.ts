/** A field whose value here is not the one stored. */
export interface Difference {
  readonly field: string;
  readonly mine: unknown;
  readonly stored: unknown;
}

/** The fields in which what was typed differs from what is stored now. An empty text and none are one. */
export function differences(
  fields: readonly string[],
  mine: Readonly<Record<string, unknown>>,
  stored: Readonly<Record<string, unknown>>,
): Difference[] {
  return fields
    .map((field) => ({ field, mine: mine[field], stored: stored[field] }))
    .filter((one) => shown(one.mine) !== shown(one.stored));
}

/** A value as a person can compare it. */
export function shown(value: unknown): string {
  if (value === undefined || value === null || value === '') return '';
  return typeof value === 'string' ? value : JSON.stringify(value, null, 1);
}
