import MoreIcon from '@mui/icons-material/MoreVert';
import { Menu, MenuItem } from '@mui/material';
import { useEffect, useState, type ReactElement } from 'react';
import { useNotify, useRedirect } from 'react-admin';
import { Link } from 'react-router-dom';
import type { IsoDate } from '../../../cms/domain/calendar/iso-date';
import type { OrderKind } from '../../../cms/domain/record/plan-record';
import { valueOf } from '../../../cms/domain/review/decisions';
import { orderCitation } from '../../i18n';
import { useLanguage, useSay } from '../language/use-language';
import { ConfirmDialog } from '../layout/confirm-dialog';
import { saveDownload } from '../lists/save-download';
import { useOfficeData } from '../providers/data-provider';
import { AcceptButton } from './accept-button';
import { useDesk } from './review-context';

/** What is reviewed, how far it is, and what can be done with the whole. */
export function ReviewHead(): ReactElement {
  const say = useSay();
  const language = useLanguage();
  const { record, review, isReadOnly } = useDesk();
  const act = useActName();
  const title = act === null ? record.fileName : orderCitation(act, language);
  const windowTitle = say('office.title', { page: title });
  useEffect(() => {
    document.title = windowTitle;
  }, [windowTitle]);
  const { decided, fields } = review.progress;
  return (
    <div className="head">
      <div className="name">
        <p>
          <Link to="/imports">{say('review.imports')}</Link> · {record.fileName}
        </p>
        <h1>{title}</h1>
      </div>
      <div className="far">
        <progress max={Math.max(1, fields)} value={decided} aria-label={say('review.progress')} />
        <span>{say('review.decidedOf', { decided, total: fields })}</span>
        <span className="saving">
          {isReadOnly ? '' : say(review.isSaving ? 'review.saving' : review.unsaved.size > 0 ? 'review.notSaved' : 'review.saved')}
        </span>
      </div>
      <div className="doing">
        {!isReadOnly && <AcceptButton />}
        <MoreMenu />
      </div>
    </div>
  );
}

/** What identifies the act, as corrected so far; null while any of it is missing. */
function useActName(): { kind: OrderKind; number: string; date: IsoDate } | null {
  const { fields, review } = useDesk();
  const valueAt = (path: string): unknown => {
    const field = fields.find((one) => one.path === path);
    return field === undefined ? null : valueOf(field, review.held);
  };
  const kind = valueAt('order.kind') as OrderKind | null;
  const number = valueAt('order.number') as string | null;
  const date = valueAt('order.date') as IsoDate | null;
  return kind !== null && number && date !== null ? { kind, number, date } : null;
}

function MoreMenu(): ReactElement {
  const say = useSay();
  const data = useOfficeData();
  const notify = useNotify();
  const redirect = useRedirect();
  const { record, isReadOnly } = useDesk();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [isAsked, setAsked] = useState(false);
  const tell = (error: unknown): void =>
    notify(error instanceof Error ? error.message : 'ra.notification.http_error', { type: 'error' });

  const download = (): void => {
    setAnchor(null);
    data.importFile(record.id).then(saveDownload, tell);
  };
  const discard = async (): Promise<void> => {
    try {
      await data.discardImport(record.id);
      notify(say('review.discarded'), { type: 'info' });
      redirect('/imports');
    } catch (error) {
      setAsked(false);
      tell(error);
    }
  };
  return (
    <>
      <button
        type="button"
        className="icon"
        title={say('review.more')}
        aria-label={say('review.more')}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <MoreIcon aria-hidden="true" />
      </button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <MenuItem onClick={download}>{say('review.download')}</MenuItem>
        {!isReadOnly && (
          <MenuItem
            onClick={() => {
              setAnchor(null);
              setAsked(true);
            }}
          >
            {say('review.discard')}
          </MenuItem>
        )}
      </Menu>
      <ConfirmDialog
        isOpen={isAsked}
        title={say('review.discard')}
        confirmLabel={say('review.discard')}
        onConfirm={() => void discard()}
        onClose={() => setAsked(false)}
      >
        {say('review.discardConfirm', { name: record.fileName })}
      </ConfirmDialog>
    </>
  );
}
