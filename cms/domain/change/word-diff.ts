/** A stretch of words that both texts have, or only the earlier, or only the later. */
export interface WordStretch {
  readonly kind: 'same' | 'deleted' | 'inserted';
  readonly text: string;
}

/** Words, figures in groups of three (`368 363 500` is one), runs of white space, and single signs. */
const TOKEN = /\d{1,3}(?:\u00A0\d{3})+(?![\p{L}\p{N}])|[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu;

/** Above so many pairs of words the middles are shown as replaced whole: nobody reads such a comparison word by word. */
const MOST_PAIRS = 4_000_000;

/**
 * Two texts compared word by word: the stretches that are `same` or `deleted` make up `before`,
 * those that are `same` or `inserted` make up `after`, character by character. As many words as
 * can be are the same ones.
 */
export function wordDiff(before: string, after: string): WordStretch[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  const old = before.match(TOKEN) ?? [];
  const now = after.match(TOKEN) ?? [];
  const head = commonHead(old, now);
  const tail = commonTail(old.slice(head), now.slice(head));
  const oldMiddle = old.slice(head, old.length - tail);
  const nowMiddle = now.slice(head, now.length - tail);
  return joined([
    ...same(old.slice(0, head)),
    ...middle(oldMiddle, nowMiddle),
    ...same(old.slice(old.length - tail)),
  ]);
}

function middle(old: readonly string[], now: readonly string[]): WordStretch[] {
  const kept = old.length * now.length > MOST_PAIRS ? [] : commonWords(old, now);
  const stretches: WordStretch[] = [];
  let [inOld, inNow] = [0, 0];
  for (const [oldAt, nowAt] of [...kept, [old.length, now.length] as const]) {
    stretches.push({ kind: 'deleted', text: old.slice(inOld, oldAt).join('') });
    stretches.push({ kind: 'inserted', text: now.slice(inNow, nowAt).join('') });
    stretches.push({ kind: 'same', text: old[oldAt] ?? '' });
    [inOld, inNow] = [oldAt + 1, nowAt + 1];
  }
  return stretches;
}

/** Places of a longest common subsequence, by the usual table of lengths filled from the end. */
function commonWords(old: readonly string[], now: readonly string[]): (readonly [number, number])[] {
  const width = now.length + 1;
  const lengths = new Uint32Array((old.length + 1) * width);
  for (let o = old.length - 1; o >= 0; o -= 1) {
    for (let n = now.length - 1; n >= 0; n -= 1) {
      lengths[o * width + n] =
        old[o] === now[n]
          ? (lengths[(o + 1) * width + n + 1] ?? 0) + 1
          : Math.max(lengths[(o + 1) * width + n] ?? 0, lengths[o * width + n + 1] ?? 0);
    }
  }
  const places: (readonly [number, number])[] = [];
  for (let o = 0, n = 0; o < old.length && n < now.length; ) {
    if (old[o] === now[n]) places.push([o++, n++]);
    else if ((lengths[(o + 1) * width + n] ?? 0) >= (lengths[o * width + n + 1] ?? 0)) o += 1;
    else n += 1;
  }
  return places;
}

function commonHead(old: readonly string[], now: readonly string[]): number {
  const least = Math.min(old.length, now.length);
  let length = 0;
  while (length < least && old[length] === now[length]) length += 1;
  return length;
}

function commonTail(old: readonly string[], now: readonly string[]): number {
  const least = Math.min(old.length, now.length);
  let length = 0;
  while (length < least && old[old.length - 1 - length] === now[now.length - 1 - length]) length += 1;
  return length;
}

function same(words: readonly string[]): WordStretch[] {
  return words.length === 0 ? [] : [{ kind: 'same', text: words.join('') }];
}

/**
 * Neighbours of one kind as one stretch, nothing empty. White space alone between two changes is
 * changed with them: "3 желтоқсан" for "1 мамыр" reads as one replacement, not as two.
 */
function joined(stretches: readonly WordStretch[]): WordStretch[] {
  const result: WordStretch[] = [];
  let deleted = '';
  let inserted = '';
  let space = '';
  const flush = (): void => {
    if (deleted !== '') result.push({ kind: 'deleted', text: deleted });
    if (inserted !== '') result.push({ kind: 'inserted', text: inserted });
    [deleted, inserted] = ['', ''];
  };
  const keep = (text: string): void => {
    const last = result.at(-1);
    if (last?.kind === 'same') result[result.length - 1] = { kind: 'same', text: last.text + text };
    else result.push({ kind: 'same', text });
  };
  for (const { kind, text } of stretches) {
    if (text === '') continue;
    if (kind === 'same') {
      if (text.trim() === '' && deleted !== '' && inserted !== '') {
        space += text;
        continue;
      }
      flush();
      if (space !== '') keep(space);
      space = '';
      keep(text);
    } else {
      deleted += space;
      inserted += space;
      space = '';
      if (kind === 'deleted') deleted += text;
      else inserted += text;
    }
  }
  flush();
  if (space !== '') keep(space);
  return result;
}
