import { Alert, AlertTitle } from '@mui/material';
import { useRef, useEffect, type ReactElement } from 'react';
import type { Decision, FieldValue, ReviewField } from '../../../cms/domain/review/review';
import { useSay } from '../language/use-language';
import { useDesk } from './review-context';
import type { Unsaved } from './review-state';
import { ValueOfField } from './values/field-value';

/** A decision that could not be stored: where somebody decided otherwise meanwhile, both, and the choice between them. */
export function FieldConflict({ field, unsaved }: { field: ReviewField; unsaved: Unsaved }): ReactElement {
  const say = useSay();
  const { review, edit, drafts, fields, goTo } = useDesk();
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => alert.current?.focus({ preventScroll: true }), []);
  const { mine, theirs, message } = unsaved;
  const isStale = theirs !== undefined;
  // What was pressed goes away with the alert; the keyboard stays with the field.
  const stay = (): void => goTo(fields.indexOf(field));
  const keepMine = (): void => {
    const seen = theirs?.sequence ?? undefined;
    if (mine.kind === 'corrected' && mine.value !== undefined) void review.deciding.correct(field.path, mine.value, seen);
    else if (mine.kind === 'confirmed') void review.deciding.confirm([mine.path]);
    else if (mine.kind === 'removed') void review.deciding.remove(mine.path);
    else void review.deciding.reopen(mine.path);
    stay();
  };
  return (
    <Alert ref={alert} tabIndex={-1} severity={isStale ? 'warning' : 'error'} role="alert" className="conflict">
      <AlertTitle>{isStale ? say('review.conflict.title', { by: theirs?.by ?? '' }) : message}</AlertTitle>
      <div className="sides">
        <Side label={say('editing.conflict.mine')} path={field.path} decision={mine} read={field.value} />
        {isStale && (
          <Side label={say('editing.conflict.stored')} path={field.path} decision={theirs} read={field.value} />
        )}
      </div>
      <div className="choices">
        <button type="button" className="button" onClick={keepMine}>
          {say(isStale ? 'editing.conflict.keepMine' : 'office.shell.retry')}
        </button>
        {!isStale && mine.kind === 'corrected' && (
          <button
            type="button"
            className="button"
            onClick={() => {
              drafts.keep(field.path, { value: mine.value ?? null });
              review.deciding.letGo(mine.path);
              edit(field.path);
            }}
          >
            {say('review.action.correct')}
          </button>
        )}
        <button
          type="button"
          className="button"
          onClick={() => {
            review.deciding.letGo(mine.path);
            stay();
          }}
        >
          {say(isStale ? 'editing.conflict.takeStored' : 'editing.form.cancel')}
        </button>
      </div>
    </Alert>
  );
}

function Side({
  label,
  path,
  decision,
  read,
}: {
  label: string;
  path: string;
  decision: Pick<Decision, 'kind' | 'value'> | null;
  read: FieldValue;
}): ReactElement {
  const say = useSay();
  const value = decision?.kind === 'corrected' && decision.value !== undefined ? decision.value : read;
  return (
    <div>
      <div className="side-label">
        {label}: {say(decision === null ? 'review.decided.reopened' : `review.decided.${decision.kind}`)}
      </div>
      <ValueOfField path={path} value={value} />
    </div>
  );
}
