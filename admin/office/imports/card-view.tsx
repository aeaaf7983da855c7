import { memo, type ReactElement } from 'react';
import { useSay } from '../language/use-language';
import { DecidedBy } from './decided-by';
import { FieldConflict } from './field-conflict';
import { useFieldLabel } from './field-label';
import { FieldRow } from './field-row';
import { useDesk } from './review-context';
import type { ReviewCard } from './review-cards';

/** Records that a reviewer may say are none. */
const REMOVABLE = { sections: 'sections', measures: 'measures', amendments: 'amendments' } as const;

/** The fields of one record under its name. A record that was said to be none shows only that. */
export const CardView = memo(function CardView({ card }: { card: ReviewCard }): ReactElement {
  const say = useSay();
  const label = useFieldLabel();
  const { review, isReadOnly, fields: all, goTo } = useDesk();
  const { unit, index, fields } = card;
  const kind = index === null ? undefined : REMOVABLE[unit as keyof typeof REMOVABLE];
  const path = `${unit}.${index}`;
  const removal = kind === undefined ? undefined : review.held.get(path);
  const isRemoved = removal?.kind === 'removed';
  const name = label.card(card);
  const first = all[fields[0] ?? -1];
  // A section and a note are fields themselves, which show what became of a decision on them.
  const unsaved = first?.path === path ? undefined : review.unsaved.get(path);
  // The button that was pressed goes away; the keyboard stays with the card.
  const stay = (): void => {
    const [field] = fields;
    if (field !== undefined) goTo(field);
  };
  return (
    <section className={`card ${unit}`} aria-label={name}>
      <div className="card-head">
        <h2>{isRemoved ? <del>{name}</del> : name}</h2>
        {kind !== undefined && !isRemoved && !isReadOnly && (
          <button
            type="button"
            className="quiet"
            onClick={() => {
              void review.deciding.remove(path);
              stay();
            }}
          >
            {say(`review.remove.${kind}`)}
          </button>
        )}
      </div>
      {unsaved !== undefined && first !== undefined && <FieldConflict field={first} unsaved={unsaved} />}
      {isRemoved && kind !== undefined ? (
        <div className="removed" data-field={fields[0]} tabIndex={-1} role="group" aria-label={name}>
          <DecidedBy decision={removal} words={say(`review.removed.${kind}`)} />
          {!isReadOnly && (
            <button
              type="button"
              className="quiet"
              onClick={() => {
                void review.deciding.reopen(path);
                stay();
              }}
            >
              {say('review.action.takeBack')}
            </button>
          )}
        </div>
      ) : (
        fields.map((field) => <FieldRow key={field} index={field} />)
      )}
    </section>
  );
});
