import { useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { useSay } from '../language/use-language';
import { BodyDialog } from './body-dialog';
import { useBodyText } from './body-names';
import { bodiesOf, type NamedBody } from './named-bodies';
import { useDesk } from './review-context';
import { useReviewed } from './totals-pane';

/** The bodies the draft will name: those of the register with how sure the match is, and new ones. Each may be said to be another. */
export function BodiesTable(): ReactElement | null {
  const say = useSay();
  const { language, isReadOnly } = useDesk();
  const nameOf = useBodyText();
  const reading = useReviewed();
  const bodies = useMemo(() => bodiesOf(reading), [reading]);
  const [asked, setAsked] = useState<NamedBody | null>(null);
  const table = useRef<HTMLTableElement>(null);
  const wasAsked = useRef(false);
  // The row that was asked of may go with its button; the keyboard stays with the table.
  useEffect(() => {
    if (asked !== null) wasAsked.current = true;
    else if (wasAsked.current && document.activeElement === document.body) table.current?.focus();
  }, [bodies, asked]);
  const known = bodies.filter(({ body }) => body !== null).length;
  if (bodies.length === 0) return null;
  return (
    <>
      <table ref={table} className="sums" tabIndex={-1}>
        <caption>{say('review.totals.bodies', { known, fresh: bodies.length - known })}</caption>
        <thead>
          <tr>
            <th scope="col">{say('review.totals.printedName')}</th>
            <th scope="col">{say('review.totals.inRegister')}</th>
            <th scope="col" className="number-cell">
              {say('review.totals.measures')}
            </th>
          </tr>
        </thead>
        <tbody>
          {bodies.map((named) => (
            <tr key={`${named.name} ${named.body}`}>
              <th scope="row" lang={language}>
                {named.name}
              </th>
              <td className="text-cell">
                {named.body === null ? say('review.body.isNew') : nameOf(named.body)}
                <Likeness confidence={named.confidence} />{' '}
                {!isReadOnly && (
                  <button type="button" className="quiet" aria-label={`${say('review.match.open')}: ${named.name}`} onClick={() => setAsked(named)}>
                    {say('review.match.open')}
                  </button>
                )}
              </td>
              <td className="number-cell">{named.measures}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {asked !== null && <BodyDialog named={asked} bodies={bodies} onClose={() => setAsked(null)} />}
    </>
  );
}

function Likeness({ confidence }: Pick<NamedBody, 'confidence'>): ReactElement | null {
  const say = useSay();
  if (confidence === null || confidence >= 1) return null;
  return <span className="hint"> · {say('review.body.likeness', { percent: Math.round(confidence * 100) })}</span>;
}
