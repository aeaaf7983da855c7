import type { Language } from '../language';
import { amendingEvent, citationsIn } from '../order/citation';
import type { ActLine } from './act-lines';
import { isRemark } from './act-lines';
import { NOTE, REPEALED_ROW } from './notes';
import type { Pen } from './pen';
import type { AmendmentReading } from './reading';
import type { RowView } from './row-view';
import { isBlank, type SourceLine } from './source';

/** Takes the notes of amendment out of lines; a note goes on until a blank line. Remarks go too. */
export function withoutNotes(sources: readonly SourceLine[], amendments: AmendmentReading[], pen: Pen): ActLine[] {
  const lines: ActLine[] = [];
  let note: SourceLine[] = [];
  let isAfterGap = true;
  const endNote = (): void => {
    if (note.length > 0) amendments.push(...readNote(note, amendments.length, pen));
    note = [];
  };
  for (const source of sources) {
    const text = isBlank(source) ? '' : pen.join([source.text]);
    if (text === '') {
      endNote();
      isAfterGap = true;
    } else if (NOTE.test(text)) {
      endNote();
      note = [source];
    } else if (note.length > 0) note.push(source);
    else if (!isRemark(text)) {
      lines.push({ source, text, isAfterGap });
      isAfterGap = false;
    }
  }
  endNote();
  return lines;
}

/**
 * The acts that a note of amendment names (`Ескерту.`, `Сноска.`), each with the note as printed. A
 * note that names no act amends nothing: it is not claimed and stays left over.
 */
function readNote(lines: readonly SourceLine[], index: number, pen: Pen): AmendmentReading[] {
  const note = pen.join(lines.map((line) => line.text));
  const found = amendmentsOf(note, noteTarget(note, pen.language), index, pen);
  if (found.length > 0) pen.ledger.claimLines(`amendments.${index}.note`, lines);
  return found;
}

/** A note that stands in a row of a table: what it says holds for that row, where it names nothing else. */
export function readRowNote(view: RowView, index: number, pen: Pen): AmendmentReading[] {
  const path = `amendments.${index}.note`;
  const note = pen.join(view.own.flatMap((cell) => cell.lines.map(({ text }) => text)));
  const number = view.text('number').replace(/[.)]+$/, '');
  const named = noteTarget(note, pen.language);
  const target = named === 'order' && /^\d/.test(number) ? `row ${number}` : named === 'order' ? 'plan' : named;
  const isRepealed = view.own.some((cell) => REPEALED_ROW.test(pen.join(cell.lines.map(({ text }) => text))));
  const found = amendmentsOf(note, target, index, pen).map((one) => (isRepealed ? { ...one, event: 'repealed' as const } : one));
  if (found.length > 0) for (const cell of view.own) pen.ledger.claimCell(path, cell);
  return found;
}

function amendmentsOf(note: string, target: string, index: number, pen: Pen): AmendmentReading[] {
  const event = amendingEvent(note, pen.language);
  return citationsIn(note, pen.language)
    .filter(({ number, date }) => number !== null || (date !== null && event !== null))
    .map(({ kind, number, date, numberAsPrinted, doubts }, offset) => {
      pen.doubt(`amendments.${index + offset}.order.date`, doubts);
      return { order: { kind, number, date, numberAsPrinted }, note, target, event, changesKnown: false };
    });
}

const FIGURE = String.raw`(\d+(?:[.-]\d+)*)`;
const RUSSIAN_TARGETS: ReadonlyArray<readonly [RegExp, string]> = [
  [new RegExp(`стр(?:ок|оч)\\S*,? (?:порядков\\S+ номер\\S*|№|n)\\s?${FIGURE}`), 'row'],
  [new RegExp(`(?:строк|позици)\\S+ ${FIGURE}`), 'row'],
  [new RegExp(`приложени[ея]\\s?(?:№|n)?\\s?${FIGURE}`), 'appendix'],
  [new RegExp(`(?:подпункт|пункт)\\S* ${FIGURE}`), 'point'],
  [new RegExp(`раздел\\S* ${FIGURE}`), 'section'],
  [new RegExp(`стать[яюиь]\\S* ${FIGURE}`), 'article'],
];
const KAZAKH_TARGETS: ReadonlyArray<readonly [RegExp, string]> = [
  [new RegExp(`реттік нөмірі ${FIGURE}`), 'row'],
  [new RegExp(`${FIGURE}-(?:жол|қатар)`), 'row'],
  [new RegExp(`${FIGURE}-қосымша`), 'appendix'],
  [new RegExp(`${FIGURE}-(?:тармақ|тармағ)`), 'point'],
  [new RegExp(`${FIGURE}-бөлім`), 'section'],
  [new RegExp(`${FIGURE}-бап`), 'article'],
];
const LONGEST_START = 90;

/**
 * What of the act a note is about, by the words that start it: `plan`, `appendix 4`, `point 3`,
 * `row 5`, `section 2`, `article 1`, `preamble`, `title`, or the whole `order`.
 */
export function noteTarget(note: string, language: Language): string {
  const start = note.replace(NOTE, '').trim().slice(0, LONGEST_START).toLowerCase();
  for (const [form, target] of language === 'ru' ? RUSSIAN_TARGETS : KAZAKH_TARGETS) {
    const number = form.exec(start)?.[1];
    if (number !== undefined) return `${target} ${number}`;
  }
  if (/^(?:жоспар|іс-шаралар жоспар|кешенді жоспар|(?:в )?(?:комплексный )?план|(?:в )?дорожн|жол карта|бағдарлама|(?:в )?программ)/.test(start)) return 'plan';
  if (/^(?:преамбул|в преамбул|кіріспе)/.test(start)) return 'preamble';
  return /^(?:заголов|в заголов|тақырып)/.test(start) ? 'title' : 'order';
}
