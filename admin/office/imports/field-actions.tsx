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
  const confirmLabel = say(unit === 'leftOver' ? 'review.action.belongsNowhere' : 'review.action.confirm');
  return (
    <div className="actions">
      {decision === null && unit === 'leftOver' && (
        <button type="button" className="quiet" onClick={() => void review.deciding.confirm([path])}>
          {confirmLabel}
        </button>
      )}
      {decision === null && unit !== 'leftOver' && (
        <button
          type="button"
          className="icon"
          title={confirmLabel}
          aria-label={confirmLabel}
          onClick={() => void review.deciding.confirm([path])}
        >
          <CheckIcon aria-hidden="true" />
        </button>
      )}
      {decision !== null && (
        <button
          type="button"
          className="icon"
          title={say('review.action.takeBack')}
          aria-label={say('review.action.takeBack')}
          onClick={() => void review.deciding.reopen(path)}
        >
          <UndoIcon aria-hidden="true" />
        </button>
      )}
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
