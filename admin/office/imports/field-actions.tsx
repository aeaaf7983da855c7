import CheckIcon from '@mui/icons-material/Check';
import EditIcon from '@mui/icons-material/EditOutlined';
import UndoIcon from '@mui/icons-material/Undo';
import type { ReactElement } from 'react';
import { isOnlySeen } from '../../../cms/domain/review/field-path';
import { isMissing } from '../../../cms/domain/review/required';
import type { Decision, ReviewField } from '../../../cms/domain/review/review';
import { useSay } from '../language/use-language';
import { useFieldLabel } from './field-label';
import { useDesk } from './review-context';

/** What can be done with a field: confirm it, correct it, take a decision back; what is missing can only be given. */
export function FieldActions({ field, decision }: { field: ReviewField; decision: Decision | null }): ReactElement | null {
  const say = useSay();
  const { inAct } = useFieldLabel();
  const { review, edit, isReadOnly } = useDesk();
  if (isReadOnly) return null;
  const { path, unit, value } = field;
  const name = inAct(field);
  const isToBeGiven = decision === null && isMissing(field, value);
  const isWritten = decision === null && unit === 'leftOver';
  const label = say(
    decision !== null ? 'review.action.takeBack' : isWritten ? 'review.action.belongsNowhere' : 'review.action.confirm',
  );
  const correct = say('review.action.correct');
  return (
    <div className="actions">
      {/* One button throughout: the keyboard stays on it when what it does changes. */}
      {!isToBeGiven && (
        <button
          type="button"
          className={isWritten ? 'quiet' : 'icon'}
          title={isWritten ? undefined : label}
          aria-label={`${label}: ${name}`}
          onClick={() => void (decision === null ? review.deciding.confirm([path]) : review.deciding.reopen(path))}
        >
          {isWritten ? label : decision === null ? <CheckIcon aria-hidden="true" /> : <UndoIcon aria-hidden="true" />}
        </button>
      )}
      {!isOnlySeen(field) && (
        <button type="button" className="icon" title={correct} aria-label={`${correct}: ${name}`} onClick={() => edit(path)}>
          <EditIcon aria-hidden="true" />
        </button>
      )}
    </div>
  );
}
