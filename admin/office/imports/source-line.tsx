import { memo, type ReactElement } from 'react';
import type { SourceLine } from '../../../cms/domain/reading/source';
import { useSay } from '../language/use-language';
import type { Piece } from './field-places';
import { useDesk, useIsAsked, useLight } from './review-context';
import type { SourceItem } from './source-items';

/** A line of the source's text, with its number. */
export function SourceLineView({
  item,
  index,
  measureElement,
}: {
  item: Exclude<SourceItem, { type: 'row' }>;
  index: number;
  measureElement: (element: HTMLElement | null) => void;
}): ReactElement {
  const say = useSay();
  return (
    <div ref={measureElement} data-index={index} className={item.type === 'outside' ? 'line outside' : 'line'}>
      <span className="number" aria-hidden="true">
        {item.line.number}
      </span>
      <div>
        {item.type === 'outside' && <span className="visually-hidden">{say('review.outside')}: </span>}
        <LineWords line={item.line} />
      </div>
    </div>
  );
}

/** A line's words, white space as received, cut where fields begin and end. */
export const LineWords = memo(function LineWords({ line }: { line: SourceLine }): ReactElement {
  const { places } = useDesk();
  return (
    <>
      {places.piecesOf(line).map((piece) => (
        <PieceWords key={piece.start} piece={piece} />
      ))}
    </>
  );
});

function PieceWords({ piece: { text, start, end, fields } }: { piece: Piece }): ReactElement {
  const { links } = useDesk();
  const light = useLight(links, fields);
  const isAsked = useIsAsked(links, start, end);
  if (fields.length === 0 && !isAsked) return <span>{text}</span>;
  const className = isAsked ? 'piece chosen' : light === null ? 'piece' : `piece ${light}`;
  return (
    <span className={className} data-fields={fields.join(' ')}>
      {text}
    </span>
  );
}
