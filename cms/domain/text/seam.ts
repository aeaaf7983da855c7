/** Right-hand parts that the document writes after `left-` in mid-line, small letters. */
export type Hyphened = (left: string) => readonly string[];

/** So many letters shared with an attested right-hand part make it the same word in another case. */
const SHARED_START = 3;

/**
 * Whether the hyphen of `torn-` at a line end stays before `first`. It stays after a figure (`3-` /
 * `тоқсан`), before a capital (`Премьер-` / `Министрі`), after an abbreviation (`РМКК-` / `ның`)
 * and in a compound the document writes with a hyphen elsewhere (`штрих-` / `кодтарды`).
 */
export function keepsHyphen(torn: string, first: string, hyphened: Hyphened): boolean {
  const left = torn.slice(torn.lastIndexOf('-') + 1);
  if (left === '' || /\d$/.test(left) || /^\d/.test(first)) return true;
  const shouted = left.length > 1 && left === left.toUpperCase();
  if (shouted) {
    if (first !== first.toUpperCase()) return true;
  } else if (/^\p{Lu}/u.test(first)) {
    return true;
  }
  return isAttestedCompound(left.toLowerCase(), first.toLowerCase(), hyphened);
}

/** Whether `left-right`, in whatever case, is a compound of the document. */
export function isAttestedCompound(left: string, right: string, hyphened: Hyphened): boolean {
  return hyphened(left).some(
    (attested) => sharedStart(attested, right) >= Math.min(SHARED_START, attested.length, right.length),
  );
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}
