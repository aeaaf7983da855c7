import type { Language } from '../language';
import { amendingEvent, citationsIn } from '../order/citation';
import type { Pen } from './pen';
import type { AmendmentReading } from './reading';
import type { SourceLine } from './source';

/**
 * The acts that a note of amendment names (`Ескерту.`, `Сноска.`), each with the note as printed. A
 * note that names no act amends nothing: it is not claimed and stays left over.
 */
export function readNote(lines: readonly SourceLine[], index: number, pen: Pen): AmendmentReading[] {
  const note = pen.join(lines.map((line) => line.text));
  const event = amendingEvent(note, pen.language);
  const citations = citationsIn(note, pen.language).filter(({ number }) => number !== null);
  if (citations.length > 0) pen.ledger.claimLines(`amendments.${index}.note`, lines);
  return citations.map(({ kind, number, date, numberAsPrinted, doubts }, offset) => {
    pen.doubt(`amendments.${index + offset}.order.date`, doubts);
    return { order: { kind, number, date, numberAsPrinted }, note, target: noteTarget(note, pen.language), event, changesKnown: false };
  });
}

/** What of the act a note is about, by the words that start it: the plan, an appendix, an article, or the act. */
export function noteTarget(note: string, language: Language): string {
  const start = note.replace(/^\S+\s?\.?\s?/, '').slice(0, 80).toLowerCase();
  if (/^(жоспар|іс-шаралар жоспар|(в )?план)/.test(start)) return 'plan';
  const appendix = /(\d+)-қосымша|приложени[ея]\s?(?:№\s?)?(\d+)/.exec(start);
  if (appendix !== null) return `appendix ${appendix[1] ?? appendix[2] ?? ''}`;
  const article = language === 'ru' ? /стать[яию]\s(\d+(?:-\d+)?)/.exec(start) : /(\d+(?:-\d+)?)-бап/.exec(start);
  return article === null ? 'order' : `article ${article[1] ?? ''}`;
}
