import { Alert, Button } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { useNotify, useRedirect } from 'react-admin';
import { decisionOn, valueOf } from '../../../cms/domain/review/decisions';
import { isDoubtful } from '../../../cms/domain/review/fields-of';
import { isMissing } from '../../../cms/domain/review/required';
import { useSay } from '../language/use-language';
import { ConfirmDialog } from '../layout/confirm-dialog';
import { refusalDetails } from '../providers/api-error';
import { useOfficeData } from '../providers/data-provider';
import { useRereadPlans } from '../draft/use-draft';
import { SumsFrame } from './dialog-style';
import { useFieldLabel } from './field-label';
import { useDesk } from './review-context';
import { TotalsTable } from './totals-pane';

/** Makes the draft once nothing is open, or a change to a plan; until then says what is, with the way to it. */
export function AcceptButton(): ReactElement {
  const say = useSay();
  const redirect = useRedirect();
  const { record, review } = useDesk();
  const [isAsked, setAsked] = useState(false);
  const open = useOpenFields();
  const isReady = open.length === 0 && !review.isSaving;
  return (
    <>
      <Button variant="outlined" onClick={() => (isReady ? redirect(`/imports/${record.id}/new-redaction`) : setAsked(true))}>
        {say('newRedaction.label')}
      </Button>
      <Button variant={open.length === 0 ? 'contained' : 'outlined'} onClick={() => setAsked(true)}>
        {say('review.accept.label')}
      </Button>
      {isAsked && <AcceptDialog open={open} onClose={() => setAsked(false)} />}
    </>
  );
}

function AcceptDialog({ open, onClose }: { open: readonly number[]; onClose: () => void }): ReactElement {
  const say = useSay();
  const data = useOfficeData();
  const notify = useNotify();
  const redirect = useRedirect();
  const reread = useRereadPlans();
  const { record, review, goTo, fields } = useDesk();
  const label = useFieldLabel();
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<{ message: string; lines: readonly string[] } | null>(null);
  const isReady = open.length === 0 && !review.isSaving;

  const accept = async (): Promise<void> => {
    setBusy(true);
    try {
      const { planId } = await data.acceptImport(record.id);
      await reread();
      notify(say('review.accept.done'), { type: 'success' });
      redirect(`/plans/${planId}/draft`);
    } catch (error) {
      const refused = refusalDetails(error).fields ?? [];
      const nameOf = (path: string): string => {
        const field = fields.find((one) => one.path === path);
        return field === undefined ? path : label.inAct(field);
      };
      setRefusal({
        message: error instanceof Error ? error.message : String(error),
        lines: refused.map(({ path, message }) => `${nameOf(path)}: ${message}`),
      });
      setBusy(false);
    }
  };

  return (
    <ConfirmDialog
      isOpen
      title={say(open.length === 0 ? 'review.accept.title' : 'review.accept.notYet')}
      confirmLabel={say('review.accept.label')}
      isBusy={isBusy}
      isBlocked={!isReady}
      width="sm"
      onConfirm={() => void accept()}
      onClose={onClose}
    >
      {refusal !== null && (
        <Alert severity="error" role="alert">
          {refusal.message}
          <ul>
            {refusal.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Alert>
      )}
      {open.length === 0 ? (
        <>
          <p>{say('review.accept.line')}</p>
          <SumsFrame>
            <TotalsTable />
          </SumsFrame>
        </>
      ) : (
        <OpenFields
          open={open}
          onGo={(field) => {
            onClose();
            goTo(field);
          }}
        />
      )}
    </ConfirmDialog>
  );
}

const LISTED = 8;

function OpenFields({ open, onGo }: { open: readonly number[]; onGo: (field: number) => void }): ReactElement {
  const say = useSay();
  const label = useFieldLabel();
  const { fields, review } = useDesk();
  const { certainOpen, doubtfulOpen } = review.progress;
  return (
    <>
      <p>
        {doubtfulOpen > 0 && `${say('review.open', { smart_count: doubtfulOpen })}. `}
        {certainOpen > 0 && `${say('review.accept.certain', { smart_count: certainOpen })}.`}
      </p>
      <ul>
        {open.slice(0, LISTED).map((index) => {
          const field = fields[index];
          return (
            field !== undefined && (
              <li key={index}>
                <Button onClick={() => onGo(index)}>{label.inAct(field)}</Button>
              </li>
            )
          );
        })}
        {open.length > LISTED && <li>{say('review.accept.more', { smart_count: open.length - LISTED })}</li>}
      </ul>
    </>
  );
}

/** What stands in the way of a draft: doubts first, then what was made empty, then what is certain and not confirmed. */
function useOpenFields(): readonly number[] {
  const { fields, review } = useDesk();
  const { held } = review;
  const doubtful: number[] = [];
  const missing: number[] = [];
  const certain: number[] = [];
  fields.forEach((field, index) => {
    if (decisionOn(field, held) !== null) {
      if (isMissing(field, valueOf(field, held)) && decisionOn(field, held)?.kind !== 'removed') missing.push(index);
    } else (isDoubtful(field) ? doubtful : certain).push(index);
  });
  return [...doubtful, ...missing, ...certain];
}
