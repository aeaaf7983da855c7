/** Letters that must be shared from the start for two words to be forms of one. */
const SHORTEST_STEM = 4;

/**
 * How alike two words are, 0 to 1. Forms of one word that differ in the case ending count almost as
 * the same; words a misprint or two apart share at least half their letters at the ends. Small letters are expected. Bounded by the words' length.
 */
export function wordLikeness(a: string, b: string): number {
  if (a === b) return 1;
  const shared = sharedStart(a, b);
  const [shorter, longer] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  if (shared >= SHORTEST_STEM && shorter - shared <= 2 && longer - shared <= 5) return 0.95;
  if (shorter < SHORTEST_STEM || longer - shorter > 4) return 0;
  if ((shared + sharedEnd(a, b)) * 2 < shorter) return 0;
  const distance = editDistance(a, b, Math.ceil(longer / 3));
  return distance === null ? 0 : 1 - distance / longer;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

function sharedEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length]) length += 1;
  return length;
}

/** The least number of letters put in, left out or changed between two words, or null above `limit`. */
export function editDistance(a: string, b: string, limit: number): number | null {
  if (Math.abs(a.length - b.length) > limit) return null;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const change = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    if (Math.min(...current) > limit) return null;
    previous = current;
  }
  const distance = previous[b.length] ?? 0;
  return distance <= limit ? distance : null;
}
