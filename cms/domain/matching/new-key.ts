/** What stands for the key of a unit that is new in a text, by its place there; no key of a plan is like it. */
export function newKey(at: number): string {
  return `+${at}`;
}
