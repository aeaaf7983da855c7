import WarningIcon from '@mui/icons-material/WarningAmber';
import { useCallback, type ReactElement } from 'react';
import { decisionOn } from '../../../cms/domain/review/decisions';
import { isMissing } from '../../../cms/domain/review/required';
import type { ReviewField } from '../../../cms/domain/review/review';
import type { DoubtCode, Warning } from '../../../cms/domain/warning';
import { useSay } from '../language/use-language';
import { useDesk } from './review-context';

/** What is doubtful about a field: a sentence for each doubt, with the printed words it is about. */
export function FieldDoubts({ index, field }: { index: number; field: ReviewField }): ReactElement {
  return (
    <>
      <Doubts field={field} />
      <ConfirmAlike index={index} />
    </>
  );
}

/** The same doubt about the same words, met again and again, is settled at one stroke. */
function ConfirmAlike({ index }: { index: number }): ReactElement | null {
  const say = useSay();
  const { alike, fields, review, isReadOnly, goTo } = useDesk();
  const open = (alike.get(index) ?? []).flatMap((one) => {
    const field = fields[one];
    return field !== undefined && decisionOn(field, review.held) === null && !isMissing(field, field.value) ? [field.path] : [];
  });
  if (open.length < 2 || isReadOnly) return null;
  return (
    <button
      type="button"
      className="quiet"
      onClick={() => {
        void review.deciding.confirm(open);
        goTo(index);
      }}
    >
      {say('review.confirmAlike', { smart_count: open.length })}
    </button>
  );
}

function Doubts({ field }: { field: ReviewField }): ReactElement {
  const say = useSay();
  const sentencesOf = useDoubtSentences();
  const { language } = useDesk();
  return (
    <ul className="plain doubts">
      {sentencesOf(field).map(({ sentence, printed }, index) => (
        <li key={index}>
          <WarningIcon aria-hidden="true" />
          <span>
            <span className="visually-hidden">{say('review.doubt.mark')}: </span>
            {sentence}
            {printed !== null && (
              <>
                : <q lang={language}>{printed}</q>
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What the reader says of a field that is not there. */
const SAYS_ABSENT: ReadonlySet<DoubtCode> = new Set(['act-not-identified', 'number-missing']);

/** A doubt in the interface's language, with the printed words it is about. */
interface DoubtSentence {
  readonly sentence: string;
  readonly printed: string | null;
}

/** Says what is doubtful about a field; of what is not there, that it has to be given. */
export function useDoubtSentences(): (field: ReviewField) => readonly DoubtSentence[] {
  const say = useSay();
  return useCallback(
    (field) => {
      const isAbsent = isMissing(field, field.value);
      const doubts = isAbsent ? field.doubts.filter(({ code }) => !SAYS_ABSENT.has(code)) : field.doubts;
      const said = doubts.map((doubt): DoubtSentence => ({ sentence: say(`doubts.${doubt.code}`), printed: printedIn(doubt) }));
      if (isAbsent) return [...said, { sentence: say('review.doubt.missing'), printed: null }];
      return field.unit === 'leftOver' && said.length === 0 ? [{ sentence: say('review.doubt.leftOver'), printed: null }] : said;
    },
    [say],
  );
}

/** The printed words a warning is about: they stand behind the reader's own sentence. */
export function printedIn({ message }: Pick<Warning, 'message'>): string | null {
  const at = message.indexOf(': ');
  return at === -1 ? null : message.slice(at + 2);
}
