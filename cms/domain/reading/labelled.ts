import { columnRole, type ColumnRole } from './columns';

/** A stretch of a line that starts with what a column would be headed: `Срок исполнения: …`, `Жауаптылар – …`. */
export interface Labelled {
  readonly role: ColumnRole;
  /** Where the label starts, and where what it names does. */
  readonly start: number;
  readonly from: number;
}

const LABEL = /(?:^|[.;]\s)((?:\p{L}[\p{L} ()-]{1,58}\p{L}\)?))\s?(?::\s?|\s[-–—]\s)/gu;
const ROLES: ReadonlySet<ColumnRole> = new Set(['deadline', 'executors', 'completion', 'funding', 'amount']);
const MOST_WORDS = 5;

/** The labels of a line, in order. */
export function labelsIn(text: string): Labelled[] {
  const found: Labelled[] = [];
  for (const match of text.matchAll(LABEL)) {
    const label = match[1] ?? '';
    const role = columnRole(label);
    if (!ROLES.has(role) || label.split(' ').length > MOST_WORDS) continue;
    const end = match.index + match[0].length;
    found.push({ role, start: match.index + match[0].indexOf(label), from: end });
  }
  return found;
}
