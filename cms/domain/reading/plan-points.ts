import type { ActLine } from './act-lines';
import { columnOf, type Column, type ColumnRole } from './columns';
import { headingOf } from './heading';
import { labelsIn } from './labelled';
import type { Pen } from './pen';
import type { PlanReader } from './plan-reader';
import type { SourceCell } from './source';

const FEWEST = 2;
const NEAR = 12;
const NUMBER = /^(\d{1,3}(?:\.\d{1,3})*)[.)]\s*(?=[^\s\d])/;
const LONGEST_HEADING = 200;

/**
 * Where, among lines, a plan starts that is no table: numbered points from 1, with their deadlines
 * and executors after labels (`Срок: …`, `Жауаптылар: …`). -1 where there is none.
 */
export function planPointsStart(lines: readonly ActLine[]): number {
  const labelled = lines.flatMap(({ text }, index) => (labelsIn(text).length > 0 ? [index] : []));
  const [first] = labelled;
  if (first === undefined || labelled.length < FEWEST) return -1;
  let start = first;
  while (start > 0 && start > first - NEAR && !NUMBER.test(lines[start]?.text ?? '')) start -= 1;
  if (!/^1(?:\.1)*$/.test(NUMBER.exec(lines[start]?.text ?? '')?.[1] ?? '')) return -1;
  while (start > 0 && isNumberedHeading(lines[start - 1]?.text ?? '')) start -= 1;
  return start;
}

function isNumberedHeading(text: string): boolean {
  return text.length <= LONGEST_HEADING && (headingOf(text).label !== '' || /^[IVX]{1,5}\.\s/.test(text));
}

/** Reads such a plan: every point is a measure, what follows a label its field, a line between points a heading. */
export function readPlanPoints(lines: readonly ActLine[], plan: PlanReader, pen: Pen): void {
  let fields: Field[] = [];
  const endPoint = (): void => {
    if (fields.length > 0) plan.readRows([{ cells: fields.map(({ cell }) => cell) }], fields.map(({ role }) => columnFor(role)), null);
    plan.endMeasure();
    fields = [];
  };
  for (const line of lines) {
    const number = NUMBER.exec(line.text)?.[0] ?? '';
    const labels = labelsIn(line.text);
    const isPlain = number === '' && labels.length === 0;
    const isAfterPoint = line.isAfterGap && fields.some(({ role }) => role === 'label') && !/[.;,]$/.test(line.text);
    if (isPlain && line.text.length <= LONGEST_HEADING && (isNumberedHeading(line.text) || isAfterPoint)) {
      endPoint();
      plan.sections.add(headingOf(pen.take(`sections.${plan.sections.all.length}`, [line.source])));
      continue;
    }
    if (number !== '') endPoint();
    if (number !== '' || fields.length > 0) addPieces(fields, line, number.length, labels);
  }
  endPoint();
}

/** A field of a point, or the label before it. */
interface Field {
  readonly role: ColumnRole;
  cell: SourceCell;
}

/** Adds a line, cut at its number and its labels; where its places do not count its letters, it is not cut. */
function addPieces(fields: Field[], { source, text }: ActLine, numberLength: number, labels: ReturnType<typeof labelsIn>): void {
  const indent = source.text.length - source.text.trimStart().length;
  const isExact = source.end - source.start === source.text.length && source.text.trim().length === text.length;
  const add = (role: ColumnRole, from: number, to: number): void => {
    if (text.slice(from, to).trim() === '') return;
    const [start, end] = isExact ? [source.start + indent + from, source.start + indent + to] : [source.start, source.end];
    const piece = { text: isExact ? source.text.slice(indent + from, indent + to) : source.text, start, end, number: source.number };
    const last = fields.at(-1);
    if (last?.role === role && role !== 'label') last.cell = { lines: [...last.cell.lines, piece], start: last.cell.start, end };
    else fields.push({ role, cell: { lines: [piece], start, end } });
  };
  const open = fields.at(-1)?.role ?? 'action';
  if (!isExact) {
    add(labels[0]?.role ?? open, 0, text.length);
    return;
  }
  add('number', 0, numberLength);
  add(numberLength > 0 ? 'action' : open, numberLength, labels[0]?.start ?? text.length);
  labels.forEach(({ role, start, from }, index) => {
    add('label', start, from);
    add(role, from, labels[index + 1]?.start ?? text.length);
  });
}

function columnFor(role: ColumnRole): Column {
  return { ...columnOf([]), role };
}
