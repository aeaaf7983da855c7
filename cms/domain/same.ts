/** Deep equality of JSON values: an absent field is one that is undefined, and the order of fields means nothing. */
export function isSame(a: unknown, b: unknown, apart: ReadonlySet<string> = NONE): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((one, index) => isSame(one, b[index]));
  }
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const isSameIn = (field: string): boolean => apart.has(field) || isSame(left[field], right[field]);
  return Object.keys(left).every(isSameIn) && Object.keys(right).every((field) => field in left || isSameIn(field));
}

const NONE: ReadonlySet<string> = new Set();
