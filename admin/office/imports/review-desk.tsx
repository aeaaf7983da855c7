import { Alert } from '@mui/material';
import { useCallback, useEffect, useMemo, useState, type ReactElement } from 'react';
import { Link, useSearchParams } from 'react-router-dom';
import { fieldsOf } from '../../../cms/domain/review/fields-of';
import { useSay } from '../language/use-language';
import { DeskFrame } from './desk-style';
import { DoubtBar } from './doubt-bar';
import { doubtsAlike } from './doubt-steps';
import { useDrafts } from './drafts';
import { indexPlaces } from './field-places';
import { createLinkStore } from './link-store';
import { ReadingPane } from './reading-pane';
import { cardOfFields, cardsOf } from './review-cards';
import { ReviewDeskContext, type ReadImport, type ReviewDesk as Desk, type ReviewMatter } from './review-context';
import { ReviewHead } from './review-head';
import { SourcePane } from './source-pane';
import { TotalsPane } from './totals-pane';
import { stretchOf } from './place-address';
import type { FieldTarget } from './use-field-target';
import { useReview } from './use-review';

/** Which side of the right column is open. */
export type DeskView = 'reading' | 'totals';

/** A review: the source on one side, what was read on the other, and what to do with it above. */
export function ReviewDesk({ record }: { record: ReadImport }): ReactElement {
  const matter = useMatter(record);
  const { fields, links, places } = matter;
  const review = useReview(record, fields);
  const drafts = useDrafts(record.id);
  const [editing, setEditing] = useState<string | null>(null);
  const [target, setTarget] = useState<FieldTarget | null>(null);
  const [view, setView] = useState<DeskView>('reading');
  const [search] = useSearchParams();

  const goTo = useCallback(
    (field: number) => {
      setView('reading');
      links.choose(field);
      setTarget((before) => ({ field, asked: (before?.asked ?? 0) + 1 }));
    },
    [links],
  );
  useEffect(() => {
    const stretch = stretchOf(search);
    if (stretch === null) return;
    const [field] = places.fieldsIn(stretch);
    if (field === undefined) links.show(stretch);
    else goTo(field);
  }, [search, places, links, goTo]);

  const isReadOnly = record.state !== 'in-review';
  const desk = useMemo(
    (): Desk => ({ ...matter, review, isReadOnly, editing, edit: setEditing, drafts, goTo }),
    [matter, review, isReadOnly, editing, drafts, goTo],
  );
  return (
    <ReviewDeskContext.Provider value={desk}>
      <DeskFrame>
        <ReviewHead />
        {isReadOnly && <Accepted record={record} />}
        <DoubtBar view={view} onView={setView} />
        <div className="panes">
          <SourcePane />
          {view === 'reading' ? <ReadingPane target={target} /> : <TotalsPane />}
        </div>
      </DeskFrame>
    </ReviewDeskContext.Provider>
  );
}

function useMatter(record: ReadImport): ReviewMatter {
  return useMemo(() => {
    const fields = fieldsOf(record.reading, record.source);
    const cards = cardsOf(fields);
    return {
      record,
      language: record.reading.language === 'ru' ? 'ru' : 'kk',
      fields,
      cards,
      cardOf: cardOfFields(cards),
      places: indexPlaces(fields),
      alike: doubtsAlike(fields),
      links: createLinkStore(),
    };
  }, [record]);
}

function Accepted({ record: { acceptedBy, planId } }: { record: ReadImport }): ReactElement {
  const say = useSay();
  return (
    <Alert severity="success" className="notice">
      {say('review.accepted', { by: acceptedBy ?? '' })}{' '}
      {planId !== null && (
        <>
          <Link to={`/plans/${planId}/draft`}>{say('review.openDraft')}</Link> ·{' '}
          <Link to={`/plans/${planId}/show`}>{say('review.openPlan')}</Link>
        </>
      )}
    </Alert>
  );
}
