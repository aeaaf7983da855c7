import DownIcon from '@mui/icons-material/KeyboardArrowDown';
import UpIcon from '@mui/icons-material/KeyboardArrowUp';
import KeyboardIcon from '@mui/icons-material/KeyboardOutlined';
import { ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useRef, useState, type ReactElement } from 'react';
import { decisionOn } from '../../../cms/domain/review/decisions';
import { isDoubtful } from '../../../cms/domain/review/fields-of';
import { useSay } from '../language/use-language';
import { KeysDialog } from './keys-dialog';
import { useDesk } from './review-context';
import type { DeskView } from './review-desk';
import { useStepping } from './use-stepping';
import { useReviewKeys } from './use-review-keys';

/** Steps through what is doubtful, confirms what is certain, and says where one is. */
export function DoubtBar({ view, onView }: { view: DeskView; onView: (view: DeskView) => void }): ReactElement {
  const say = useSay();
  const desk = useDesk();
  const { review, fields, isReadOnly } = desk;
  const { certainOpen, doubtfulOpen } = review.progress;
  const next = useRef<HTMLButtonElement>(null);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const stepping = useStepping();
  useReviewKeys(stepping, () => setHelpOpen(true));
  const confirmCertain = (): void => {
    const certain = fields.filter((field) => decisionOn(field, review.held) === null && !isDoubtful(field));
    void review.deciding.confirm(certain.map(({ path }) => path));
    stepping.tell(say('review.confirmedCertain', { smart_count: certain.length }));
    // The button goes away; the keyboard goes on to what is left to do.
    next.current?.focus();
  };

  return (
    <div className="bar">
      <div className="steps">
        <button
          type="button"
          className="icon"
          title={say('review.previous')}
          aria-label={say('review.previous')}
          onClick={() => stepping.step(-1)}
        >
          <UpIcon aria-hidden="true" />
        </button>
        <button
          ref={next}
          type="button"
          className="icon"
          title={say('review.next')}
          aria-label={say('review.next')}
          onClick={() => stepping.step(1)}
        >
          <DownIcon aria-hidden="true" />
        </button>
        <span className="position">
          {stepping.total === 0
            ? say('review.noDoubts')
            : stepping.position === null
              ? say('review.doubts', { smart_count: stepping.total })
              : say('review.position', { position: stepping.position, total: stepping.total })}
          {stepping.total > 0 && (
            <span className="hint"> · {doubtfulOpen === 0 ? say('review.allDecided') : say('review.open', { smart_count: doubtfulOpen })}</span>
          )}
        </span>
        <span role="status" className="visually-hidden">
          {stepping.said}
        </span>
      </div>
      {!isReadOnly && certainOpen > 0 && (
        <button type="button" className="button" onClick={confirmCertain}>
          {say('review.confirmCertain', { smart_count: certainOpen })}
        </button>
      )}
      <div className="views">
        <ToggleButtonGroup
          exclusive
          size="small"
          value={view}
          aria-label={say('review.views')}
          onChange={(_event, chosen: DeskView | null) => {
            if (chosen !== null) onView(chosen);
          }}
        >
          <ToggleButton value="reading">{say('review.reading')}</ToggleButton>
          <ToggleButton value="totals">{say('review.totals.title')}</ToggleButton>
        </ToggleButtonGroup>
        <button
          type="button"
          className="icon"
          title={say('review.keys.title')}
          aria-label={say('review.keys.title')}
          onClick={() => setHelpOpen(true)}
        >
          <KeyboardIcon aria-hidden="true" />
        </button>
      </div>
      {isHelpOpen && <KeysDialog onClose={() => setHelpOpen(false)} />}
    </div>
  );
}
