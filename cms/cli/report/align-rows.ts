type Row = Readonly<Record<string, string>>;

/**
 * Which read row stands for which noted one, in order, so that one row too many or too few costs
 * one case and not all that follow: the pairing with the most fields alike in all.
 * @returns for each noted row the place of the read one, or -1; and the places that stand for none
 */
export function alignRows(noted: readonly Row[], read: readonly Row[]): { pairs: number[]; unpaired: number[] } {
  const width = read.length + 1;
  const best = new Uint32Array((noted.length + 1) * width);
  const at = (n: number, r: number): number => best[n * width + r] ?? 0;
  for (let n = noted.length - 1; n >= 0; n -= 1) {
    for (let r = read.length - 1; r >= 0; r -= 1) {
      const paired = likeness(noted[n], read[r]);
      best[n * width + r] = Math.max(at(n + 1, r), at(n, r + 1), paired === 0 ? 0 : paired + at(n + 1, r + 1));
    }
  }
  const pairs: number[] = [];
  const unpaired: number[] = [];
  for (let n = 0, r = 0; n < noted.length || r < read.length; ) {
    const paired = n < noted.length && r < read.length ? likeness(noted[n], read[r]) : 0;
    if (paired > 0 && at(n, r) === paired + at(n + 1, r + 1)) {
      pairs.push(r);
      n += 1;
      r += 1;
    } else if (n < noted.length && (r === read.length || at(n, r) === at(n + 1, r))) {
      pairs.push(-1);
      n += 1;
    } else {
      unpaired.push(r);
      r += 1;
    }
  }
  return { pairs, unpaired };
}

/** How many fields say the same, what is done weighing most; nothing at all in common is no pair. */
function likeness(noted: Row | undefined, read: Row | undefined): number {
  if (noted === undefined || read === undefined) return 0;
  const alike = Object.keys(noted).filter((field) => noted[field] !== '' && noted[field] === read[field]);
  return alike.length + (alike.includes('action') ? 3 : 0);
}
