import CheckIcon from '@mui/icons-material/Check';
import EditIcon from '@mui/icons-material/EditOutlined';
import UndoIcon from '@mui/icons-material/Undo';
import type { ReactElement } from 'react';
import type { Decision, ReviewField } from '../../../cms/domain/review/review';
import { useSay } from '../language/use-language';
import { useDesk } from './review-context';

/** Kinds of fields that are looked at, and never corrected. */
const NEVER_CORRECTED = new Set(['tables', 'printedTotals', 'leftOver']);

export function isCorrectable({ unit }: Pick<ReviewField, 'unit'>): boolean {
  return !NEVER_CORRECTED.has(unit);
}

/** What can be done with a field: confirm it, correct it, take a decision back. */
export function FieldActions({ field, decision }: { field: ReviewField; decision: Decision | null }): ReactElement | null {
  const say = useSay();
  const { review, edit, isReadOnly } = useDesk();
  if (isReadOnly) return null;
  const { path, unit } = field;
  const isWritten = decision === null && unit === 'leftOver';
  const label = say(
    decision !== null ? 'review.action.takeBack' : isWritten ? 'review.action.belongsNowhere' : 'review.action.confirm',
  );
  return (
    <div className="actions">
      {/* One button throughout: the keyboard stays on it when what it does changes. */}
      <button
        type="button"
        className={isWritten ? 'quiet' : 'icon'}
        title={isWritten ? undefined : label}
        aria-label={label}
        onClick={() => void (decision === null ? review.deciding.confirm([path]) : review.deciding.reopen(path))}
      >
        {isWritten ? label : decision === null ? <CheckIcon aria-hidden="true" /> : <UndoIcon aria-hidden="true" />}
      </button>
      {isCorrectable(field) && (
        <button
          type="button"
          className="icon"
          title={say('review.action.correct')}
          aria-label={say('review.action.correct')}
          onClick={() => edit(path)}
        >
          <EditIcon aria-hidden="true" />
        </button>
      )}
    </div>
  );
}
