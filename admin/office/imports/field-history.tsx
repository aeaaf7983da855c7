import { useState, type ReactElement } from 'react';
import type { Decision, ReviewField } from '../../../cms/domain/review/review';
import { useSay } from '../language/use-language';
import { DecidedBy } from './decided-by';
import { useDesk } from './review-context';
import { ValueOfField } from './values/field-value';

/** Who decided a field and when; what was read before a correction; every earlier decision on request. */
export function FieldHistory({ field, decision }: { field: ReviewField; decision: Decision }): ReactElement {
  const say = useSay();
  const { review } = useDesk();
  const [isOpen, setOpen] = useState(false);
  const earlier = (review.history.get(decision.path) ?? []).slice(0, -1).reverse();
  return (
    <div className={`history ${decision.kind}`}>
      <DecidedBy decision={decision} words={say(`review.decided.${decision.kind}`)} />
      {earlier.length > 0 && (
        <button type="button" className="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {say('review.earlier', { smart_count: earlier.length })}
        </button>
      )}
      {decision.kind === 'corrected' && (
        <div className="was-read">
          <span className="was-label">{say('review.wasRead')}:</span>{' '}
          <span>
            <ValueOfField path={field.path} value={field.value} />
          </span>
        </div>
      )}
      {isOpen && (
        <ul className="plain earlier">
          {earlier.map((one) => (
            <li key={one.sequence}>
              <DecidedBy decision={one} words={say(`review.decided.${one.kind}`)} />
              {one.kind === 'corrected' && one.value !== undefined && (
                <div className="was-read">
                  <ValueOfField path={field.path} value={one.value} />
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
