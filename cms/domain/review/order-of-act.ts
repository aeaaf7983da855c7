import type { OrderReading } from '../reading/reading';
import type { FieldDraft, GroupedDrafts } from './field-drafts';

/** Puts fields in the order of the act: the act and its notes, then what is in the tables as it stands there. */
export function inOrderOfAct(drafts: GroupedDrafts, reading: OrderReading): FieldDraft[] {
  const alone = (fields: readonly FieldDraft[]): Placed[] => rising(fields.map((field) => ({ start: startOf(field), fields: [field] })));
  const measures = drafts.measures.map((fields, index) => ({ start: reading.measures[index]?.provenance.start ?? 0, fields }));
  const table = byStart([...alone(drafts.tables), ...alone(drafts.sections), ...rising(measures), ...alone(drafts.printedTotals)]);

  const tableStart = table[0]?.start ?? Infinity;
  const above = drafts.leftOver.filter((field) => startOf(field) < tableStart);
  const below = drafts.leftOver.slice(above.length).map((field) => ({ start: startOf(field), fields: [field] }));
  const ordered = headWith(drafts.head, above);
  for (const { fields } of below.length === 0 ? table : byStart([...table, ...below])) ordered.push(...fields);
  return ordered;
}

interface Placed {
  readonly start: number;
  readonly fields: readonly FieldDraft[];
}

/** Records of one kind keep their order, whatever places merged cells give them. */
function rising(group: readonly Placed[]): Placed[] {
  let highest = 0;
  return group.map(({ start, fields }) => {
    highest = Math.max(highest, start);
    return { start: highest, fields };
  });
}

function byStart(placed: readonly Placed[]): Placed[] {
  return [...placed].sort((a, b) => a.start - b.start);
}

/** Left-over text above the table stands after the last field that starts before it. */
function headWith(head: readonly FieldDraft[], leftOver: readonly FieldDraft[]): FieldDraft[] {
  const placed = head.filter((field) => startOf(field) > 0).sort((a, b) => startOf(a) - startOf(b));
  const after = new Map<FieldDraft | undefined, FieldDraft[]>();
  let next = 0;
  for (const field of leftOver) {
    while (next < placed.length && startsBefore(placed[next], startOf(field))) next += 1;
    const before = placed[next - 1];
    after.set(before, [...(after.get(before) ?? []), field]);
  }
  return [...(after.get(undefined) ?? []), ...head.flatMap((field) => [field, ...(after.get(field) ?? [])])];
}

function startsBefore(field: FieldDraft | undefined, start: number): boolean {
  return field !== undefined && startOf(field) < start;
}

function startOf({ places }: FieldDraft): number {
  return places[0]?.start ?? 0;
}
