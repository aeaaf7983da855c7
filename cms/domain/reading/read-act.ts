import { nominative } from '../bodies/nominative';
import { actDates } from '../order/act-date';
import { citationsIn, type Citation } from '../order/citation';
import { isDateLine, isOwnerLine, isSignature, POINT, type ActLine } from './act-lines';
import { closingOf } from './closing';
import { controlIn } from './control';
import { letterheadOf } from './letterhead';
import { misprintIn, readRight } from './misprint';
import type { Pen } from './pen';
import type { ActReading, PointReading } from './reading';
import type { SourceLine } from './source';
import { isOfStamp } from './stamp';

export interface ActAndPlan {
  readonly act: ActReading;
  readonly planTitle: string;
  /** Lines over the table that only give the unit of its money. */
  readonly caption: readonly SourceLine[];
  /** What follows the plan's title. */
  readonly rest: readonly ActLine[];
}

/**
 * Reads what stands before the table, notes of amendment taken out: the act's heading, title, points
 * and signature, the stamp of approval, the plan's title. What is none of these is not claimed.
 */
export function readAct(lines: readonly ActLine[], hasTable: boolean, pen: Pen): ActAndPlan {
  const { heading, title, end } = letterheadOf(lines);
  const body = lines.slice(end);
  const pointsAt = body.findIndex(({ text }, index) => POINT.test(text) && !body.slice(0, index).some(({ text: before }) => isOfStamp(before)));
  const signatureAt = signatureStart(body, Math.max(pointsAt, 0), pointsAt >= 0);
  const opening = body.slice(0, pointsAt >= 0 ? pointsAt : signatureAt);
  const hasAct = heading.length > 0 || pointsAt >= 0;
  const points = pointsAt >= 0 ? readPoints(body.slice(pointsAt, signatureAt), pen) : [];

  const after = hasAct ? body.slice(signatureAt) : [...opening, ...body.slice(signatureAt)];
  const closing = closingOf(after, hasAct, hasTable);
  const dated = heading.length > 0 ? [] : after.slice(closing.signed, closing.stamp.from).filter(({ text }) => isDateLine(text));
  const take = (path: string, taken: readonly ActLine[]): string => pen.take(path, taken.map(({ source }) => source));
  const printedHeading = take('order.heading', heading.length > 0 ? heading : dated);
  const headingText = printedHeading === '' ? null : printedHeading;
  const signatory = take('order.signatory', after.slice(0, closing.signed));
  const stamp = take('order.stamp', after.slice(closing.stamp.from, closing.stamp.to));
  const planTitle = take('plan.title', after.slice(closing.title.from, closing.title.to));
  const named = firstCitation(headingText, pen);
  const stamped = firstCitation(stamp === '' ? null : stamp, pen);
  compareStamp(named, stamped, pen);
  const printedTitle = take('order.title', title);
  const misprint = misprintIn(printedTitle, pen.lexicon);
  if (misprint !== null) {
    pen.doubt('order.title', [{ code: 'misprint-read-right', detail: `${misprint['as printed']} → ${misprint.reads}` }]);
  }
  const identity = { kind: named?.kind ?? stamped?.kind ?? null, number: named?.number ?? stamped?.number ?? null, date: named?.date ?? stamped?.date ?? null };
  if (identity.number === null || identity.date === null || identity.kind === null) {
    pen.doubt('order', [{ code: 'act-not-identified', detail: headingText ?? stamp }]);
  }
  pen.doubt('order.date', (named ?? stamped)?.doubts ?? []);
  const control = controlIn(points, pen.language);
  if (control !== null && control.another !== '') pen.doubt('order.control', [{ code: 'control-shared', detail: control.another }]);

  const act: ActReading = {
    ...identity,
    issuer: headingText === null ? null : issuerOf(headingText, pen),
    heading: headingText,
    title: { [pen.language]: misprint === null ? printedTitle : readRight(printedTitle, misprint) },
    titleMisprint: misprint,
    preamble: hasAct ? take('order.preamble', opening) : '',
    points,
    control: control?.control ?? null,
    signatory,
    stamp,
  };
  return { act, planTitle, caption: after.slice(closing.caption).map(({ source }) => source), rest: after.slice(closing.title.to, closing.caption) };
}

function signatureStart(body: readonly ActLine[], from: number, hasPoints: boolean): number {
  const at = body.findIndex(({ text }, index) => {
    if (index < from || (hasPoints && index === from)) return false;
    return isSignature(text) || isOfStamp(text) || (isOwnerLine(text) && isSignature(body[index + 1]?.text ?? ''));
  });
  return at < 0 ? body.length : at;
}

function readPoints(lines: readonly ActLine[], pen: Pen): PointReading[] {
  const groups: ActLine[][] = [];
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

const ACT_WORD = /(?<!\p{L})(?:распоряжение|постановление|решение|приказ|указ|өкімі?|қаулысы|қаулы|шешімі?|бұйрығы|бұйрық|жарлығы)(?!\p{L})/giu;

const PLACE = /\s(?:г\.|город)\s?\p{Lu}\p{L}+|\s\p{Lu}\p{L}+\sқаласы(?!\p{L})/gu;

/** Who issued the act: in Kazakh the words before its date, in Russian those between its kind and its date or number. */
function issuerOf(heading: string, pen: Pen): string | null {
  const date = actDates(heading)[0]?.start ?? heading.length;
  const number = heading.search(/(?:№|(?<!\p{L})N)\s?\d/u);
  const until = Math.min(date, number < 0 ? heading.length : number);
  const found = heading.slice(0, until).replace(ACT_WORD, ' ').replace(PLACE, ' ').replace(/\sот\s*$/, ' ').replace(/\s+/g, ' ').trim();
  return found === '' ? null : nominative(found, pen.language);
}
