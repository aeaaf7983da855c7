import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useRef, type ReactElement } from 'react';
import { useSay } from '../language/use-language';
import { CardView } from './card-view';
import { useDesk } from './review-context';
import type { ReviewCard } from './review-cards';
import { useFieldTarget, type FieldTarget } from './use-field-target';
import { useReadingPointing } from './use-reading-pointing';

const CARD_HEIGHT = 40;
const FIELD_HEIGHT = 48;

/** What was read, card by card in the order of the act; only what is in sight is drawn, and what is being edited. */
export function ReadingPane({ target }: { target: FieldTarget | null }): ReactElement {
  const say = useSay();
  const desk = useDesk();
  const { cards, cardOf, fields, editing } = desk;
  const pane = useRef<HTMLDivElement>(null);
  const editedField = editing === null ? -1 : fields.findIndex(({ path }) => path === editing);
  const edited = cardOf[editedField];
  const withEdited = useCallback(
    (range: Range) => {
      const shown = defaultRangeExtractor(range);
      return edited === undefined || shown.includes(edited) ? shown : [...shown, edited].sort((a, b) => a - b);
    },
    [edited],
  );
  const virtualizer = useVirtualizer({
    count: cards.length,
    getScrollElement: () => pane.current,
    estimateSize: (index) => heightOf(cards[index]),
    rangeExtractor: withEdited,
    overscan: 4,
  });
  useReadingPointing(pane, desk);
  useFieldTarget(target, pane, (field) => virtualizer.scrollToIndex(cardOf[field] ?? 0, { align: 'center' }));

  return (
    <div ref={pane} className="reading" role="region" aria-label={say('review.reading')} tabIndex={0}>
      <div style={{ height: virtualizer.getTotalSize() }} className="cards">
        {virtualizer.getVirtualItems().map(({ key, index, start }) => {
          const card = cards[index];
          return (
            card !== undefined && (
              <div key={key} ref={virtualizer.measureElement} data-index={index} className="place" style={{ top: start }}>
                <CardView card={card} />
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}

function heightOf(card: ReviewCard | undefined): number {
  return card === undefined ? 0 : CARD_HEIGHT + card.fields.length * FIELD_HEIGHT;
}
