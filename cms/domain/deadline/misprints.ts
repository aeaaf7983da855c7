import { rolesByForm, type WordRole } from './words';

/** Shorter words have too many neighbours that mean something else. */
const SHORTEST = 7;
const MENDABLE = ['month', 'unit', 'frequency', 'continuous'];

/** Words with a letter left out, and what they were; null where that is not one thing. */
const SHORTENED: ReadonlyMap<string, WordRole | null> = shortenedForms();

/**
 * What a word with one letter wrong, missing or too many does in a deadline (`постояно`,
 * `ежегоднно`, `тоқсаян`); null where it is not near a word of deadlines, or near two.
 */
export function roleOfMisprint(word: string): WordRole | null {
  if (word.length < SHORTEST - 1) return null;
  const near = [word, ...withoutEachLetter(word)].map((each) => SHORTENED.get(each)).filter((role) => role !== undefined);
  const [first] = near;
  return first !== undefined && near.every((role) => sameRole(role, first)) ? first : null;
}

function shortenedForms(): Map<string, WordRole | null> {
  const shortened = new Map<string, WordRole | null>();
  for (const [form, role] of rolesByForm()) {
    if (form.length < SHORTEST || !MENDABLE.includes(role.role)) continue;
    for (const short of [form, ...withoutEachLetter(form)]) {
      const known = shortened.get(short);
      shortened.set(short, known === undefined || sameRole(known, role) ? role : null);
    }
  }
  return shortened;
}

function withoutEachLetter(word: string): string[] {
  return Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1));
}

function sameRole(left: WordRole | null, right: WordRole | null): boolean {
  return left !== null && right !== null && JSON.stringify(plain(left)) === JSON.stringify(plain(right));
}

/** A role without its case: two cases of one word are one thing. */
function plain(role: WordRole): object {
  return { ...role, ablative: false, genitive: false };
}
