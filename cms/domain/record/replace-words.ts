import { readDeadline } from '../deadline/read-deadline';
import { isSame } from '../same';
import { wordsOfCell } from './cells';
import type { MeasureWording, WordReplacement, WordingRecord } from './plan-record';
import type { LocalizedText } from '../language';

/** Whether a unit has the words a clause replaces, in that cell and language. */
export function hasWords(wording: WordingRecord, { cell, language, from }: WordReplacement): boolean {
  return from !== '' && (wordsOfCell(wording, cell)?.[language] ?? '').includes(from);
}

/**
 * A unit with words replaced by others, every occurrence; what does not have them stays as it is.
 * A deadline whose words come out new is read anew. Executors and money stay as they were: who and
 * how much the new words mean, `recorded` says, the wording that was stored when the clause was
 * entered, and it is taken where its words are those that came out.
 */
export function replaceWords<Worded extends WordingRecord>(
  wording: Worded,
  replacements: readonly WordReplacement[],
  recorded: WordingRecord | null = null,
): Worded {
  return replacements.reduce<Worded>((now, one) => (hasWords(now, one) ? replaceOne(now, one, recorded) : now), wording);
}

function replaceOne<Worded extends WordingRecord>(wording: Worded, replacement: WordReplacement, recorded: WordingRecord | null): Worded {
  const { cell, language, from, to } = replacement;
  const before = wordsOfCell(wording, cell) ?? {};
  const words = { ...before, [language]: (before[language] ?? '').replaceAll(from, () => to) };
  return { ...wording, ...fieldsWith(wording, cell, words, recorded) };
}

type Fields = Omit<Partial<MeasureWording>, 'unit'> & { readonly title?: LocalizedText; readonly text?: LocalizedText };

function fieldsWith(wording: WordingRecord, cell: WordReplacement['cell'], words: LocalizedText, recorded: WordingRecord | null): Fields {
  if (wording.unit !== 'measure') return cell === 'text' ? { text: words } : { title: words };
  const meant = recorded?.unit === 'measure' && isSame(wordsOfCell(recorded, cell), words) ? recorded : null;
  switch (cell) {
    case 'action':
      return { action: words };
    case 'completionForm':
      return { completionForm: words };
    case 'deadline':
      return { deadlineText: words, deadline: meant?.deadline ?? deadlineOf(wording, words) };
    case 'executors':
      return { executorsText: words, executors: (meant ?? wording).executors };
    default:
      return { funding: { ...(meant ?? wording).funding, text: words } };
  }
}

/** The reading of a deadline's new words; the Kazakh ones are read where there are any. */
function deadlineOf(measure: MeasureWording, words: LocalizedText): MeasureWording['deadline'] {
  const original = words.kk ?? words.ru ?? '';
  if (original === '' || original === measure.deadline.text) return measure.deadline;
  return readDeadline(original, words.kk === undefined ? 'ru' : 'kk').deadline;
}
