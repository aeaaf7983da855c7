import type { Stretch } from '../../domain/reading/source';

const BLANK = String.raw`&(?:nbsp|ensp|emsp|thinsp|shy|zwnj|#160|#173|#819[2-9]|#820[1-5]|#x0*a0|#x0*ad|#x200[0-9a-d]);`;
const BLANKS = new RegExp(String.raw`${BLANK}(?:\s*${BLANK})*`, 'gi');
const EDGE_BEFORE = '>\n';
const EDGE_AFTER = '<\n';

/**
 * The markup of a page or a text, in order, with the spaces written as entities that set its lines in or
 * stand in for an empty one: `<p>&nbsp;</p>`, `&nbsp;&nbsp;1. …`. Between words they stay words' spaces.
 * `markup` must be in order.
 */
export function withBlankEntities(text: string, markup: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = [];
  let next = 0;
  for (const match of text.matchAll(BLANKS)) {
    const [start, end] = [match.index, match.index + match[0].length];
    for (let mark = markup[next]; mark !== undefined && mark.start < end; mark = markup[next]) {
      all.push(mark);
      next += 1;
    }
    const isTaken = (all.at(-1)?.end ?? 0) > start;
    if (!isTaken && (isEdge(text, start - 1, -1, EDGE_BEFORE) || isEdge(text, end, 1, EDGE_AFTER))) all.push({ start, end });
  }
  return [...all, ...markup.slice(next)];
}

/** Whether, white space aside, one of these characters stands next on a side, or nothing does. */
function isEdge(text: string, from: number, step: 1 | -1, edges: string): boolean {
  let at = from;
  while (' \t\r'.includes(text.charAt(at) || '-')) at += step;
  const character = text.charAt(at);
  return character === '' || edges.includes(character);
}
