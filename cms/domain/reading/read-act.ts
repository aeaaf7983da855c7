import { nominative } from '../bodies/nominative';
import { citationsIn, type Citation } from '../order/citation';
import { isHeading, isPersonLine, isRemark, isSignature, NOTE, POINT, stampIn } from './act-lines';
import { readNote } from './amendments';
import { controlIn } from './control';
import { misprintIn, readRight } from './misprint';
import type { Pen } from './pen';
import type { ActReading, AmendmentReading, PointReading } from './reading';
import { isBlank, type SourceLine } from './source';

export interface ActAndPlan {
  readonly act: ActReading;
  readonly planTitle: string;
  readonly amendments: readonly AmendmentReading[];
}

interface Line {
  readonly source: SourceLine;
  readonly text: string;
}

/** Reads what stands around the table: the act's heading, title, points and signature, the stamp, the plan's title, the notes. */
export function readAct(sources: readonly SourceLine[], pen: Pen): ActAndPlan {
  const { lines, amendments } = withoutNotes(sources, pen);
  const headingAt = lines.findIndex(({ text }) => isHeading(text));
  const heading = headingAt >= 0 ? lines[headingAt] : undefined;
  const firstPoint = lines.findIndex(({ text }, index) => index > headingAt && POINT.test(text));
  const titleEnd = heading === undefined ? (firstPoint >= 0 ? Math.min(1, firstPoint) : 0) : headingAt;
  const title = lines.slice(0, titleEnd);
  const body = lines.slice(heading === undefined ? titleEnd : headingAt + 1);

  const pointsAt = body.findIndex(({ text }) => POINT.test(text));
  const signatureAt = signatureStart(body, Math.max(pointsAt, 0));
  const opening = body.slice(0, pointsAt >= 0 ? pointsAt : signatureAt);
  const hasAct = heading !== undefined || pointsAt >= 0;
  const points = pointsAt >= 0 ? readPoints(body.slice(pointsAt, signatureAt), pen) : [];
  const closing = readClosing(hasAct ? body.slice(signatureAt) : [...opening, ...body.slice(signatureAt)], hasAct, pen);

  const headingText = heading === undefined ? null : pen.take('order.heading', [heading.source]);
  const named = firstCitation(headingText, pen);
  const stamped = firstCitation(closing.stamp === '' ? null : closing.stamp, pen);
  compareStamp(named, stamped, pen);
  const cited = named ?? stamped;
  const printedTitle = pen.take('order.title', title.map(({ source }) => source));
  const misprint = misprintIn(printedTitle, pen.lexicon);
  if (misprint !== null) {
    pen.doubt('order.title', [{ code: 'misprint-read-right', detail: `${misprint['as printed']} → ${misprint.reads}` }]);
  }
  if (cited === null || cited.number === null || cited.date === null || cited.kind === null) {
    pen.doubt('order', [{ code: 'act-not-identified', detail: headingText ?? closing.stamp }]);
  }
  pen.doubt('order.date', cited?.doubts ?? []);

  const act: ActReading = {
    kind: cited?.kind ?? null,
    number: cited?.number ?? null,
    date: cited?.date ?? null,
    issuer: headingText === null ? null : issuerOf(headingText, pen),
    heading: headingText,
    title: { [pen.language]: misprint === null ? printedTitle : readRight(printedTitle, misprint) },
    titleMisprint: misprint,
    preamble: hasAct ? pen.take('order.preamble', opening.map(({ source }) => source)) : '',
    points,
    control: controlIn(points, pen.language),
    signatory: closing.signatory,
    stamp: closing.stamp,
  };
  return { act, planTitle: closing.planTitle, amendments };
}

/** Takes the notes of amendment out; a note goes on until a blank line. */
function withoutNotes(sources: readonly SourceLine[], pen: Pen): { lines: Line[]; amendments: AmendmentReading[] } {
  const lines: Line[] = [];
  const amendments: AmendmentReading[] = [];
  let note: SourceLine[] = [];
  const endNote = (): void => {
    if (note.length > 0) amendments.push(...readNote(note, amendments.length, pen));
    note = [];
  };
  for (const source of sources) {
    const text = pen.join([source.text]);
    if (isBlank(source)) endNote();
    else if (NOTE.test(text)) {
      endNote();
      note = [source];
    } else if (note.length > 0) note.push(source);
    else if (!isRemark(text)) lines.push({ source, text });
  }
  endNote();
  return { lines, amendments };
}

function signatureStart(body: readonly Line[], from: number): number {
  const at = body.findIndex(({ text }, index) => {
    if (index <= from && POINT.test(body[from]?.text ?? '')) return false;
    return index >= from && (isSignature(text) || /^(утвержд[её]н|приложение)/i.test(text));
  });
  return at < 0 ? body.length : at;
}

function readPoints(lines: readonly Line[], pen: Pen): PointReading[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    if (POINT.test(line.text) || groups.length === 0) groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  return groups.map((group, index) => {
    const text = pen.take(`order.points.${index}`, group.map(({ source }) => source));
    const number = POINT.exec(text);
    return { number: number?.[1] ?? '', text: text.slice(number?.[0].length ?? 0) };
  });
}

interface Closing {
  readonly signatory: string;
  readonly stamp: string;
  readonly planTitle: string;
}

/** What follows the points: who signs, the stamp of approval, the plan's title. */
function readClosing(lines: readonly Line[], isSigned: boolean, pen: Pen): Closing {
  const texts = lines.map(({ text }) => text);
  const signed = isSigned ? signatureLength(texts) : 0;
  const stamp = stampIn(texts.slice(signed));
  const stampFrom = signed + (stamp?.from ?? 0);
  const stampTo = signed + (stamp?.to ?? 0);
  const take = (path: string, from: number, to: number): string => pen.take(path, lines.slice(from, to).map(({ source }) => source));
  return {
    signatory: take('order.signatory', 0, signed + (stamp?.from ?? 0)),
    stamp: take('order.stamp', stampFrom, stampTo),
    planTitle: take('plan.title', stampTo, lines.length),
  };
}

/** An office and the name under it, as often as they come; an office alone signs only at the start. */
function signatureLength(texts: readonly string[]): number {
  let length = 0;
  while (length < texts.length && isSignature(texts[length] ?? '')) {
    const isNamed = isPersonLine(texts[length] ?? '') || isPersonLine(texts[length + 1] ?? '');
    if (length > 0 && !isNamed) break;
    length += 1;
  }
  return length;
}

function firstCitation(text: string | null, pen: Pen): Citation | null {
  return text === null ? null : (citationsIn(text, pen.language)[0] ?? null);
}

function compareStamp(named: Citation | null, stamped: Citation | null, pen: Pen): void {
  if (named === null || stamped === null) return;
  const differs = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;
  if (differs(named.date, stamped.date) || differs(named.number, stamped.number)) {
    pen.doubt('order.stamp', [{ code: 'stamp-differs', detail: `${stamped.date ?? ''} ${stamped.number ?? ''}` }]);
  }
}

/** Who issued the act: in Kazakh the words before its date, in Russian those between its kind and "от". */
function issuerOf(heading: string, pen: Pen): string | null {
  const found =
    pen.language === 'ru'
      ? /^\p{L}+\s(.+?)\sот\s/u.exec(heading)?.[1]
      : /^(.+?)\s(?:\d{4}|\d{1,2}\.\d{1,2}\.\d{4})/u.exec(heading)?.[1];
  return found === undefined ? null : nominative(found, pen.language);
}
