import { useMemo, type ReactElement } from 'react';
import type { OrderReading } from '../../../cms/domain/reading/reading';
import { useSay } from '../language/use-language';
import { useBodyText } from './body-names';
import { useDesk } from './review-context';
import { useReviewed } from './totals-pane';

interface NamedBody {
  readonly name: string;
  readonly body: string | null;
  /** 1 is the same name; null for a body that was chosen, or is new. */
  readonly confidence: number | null;
  readonly measures: number;
}

/** The bodies the draft will name: those of the register with how sure the match is, and new ones. */
export function BodiesTable(): ReactElement | null {
  const say = useSay();
  const { language } = useDesk();
  const nameOf = useBodyText();
  const reading = useReviewed();
  const bodies = useMemo(() => bodiesOf(reading), [reading]);
  const known = bodies.filter(({ body }) => body !== null).length;
  if (bodies.length === 0) return null;
  return (
    <table className="sums">
      <caption>
        {say('review.totals.bodies', { known, fresh: bodies.length - known })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{say('review.totals.printedName')}</th>
          <th scope="col">{say('review.totals.inRegister')}</th>
          <th scope="col" className="number-cell">
            {say('common.columns.action')}
          </th>
        </tr>
      </thead>
      <tbody>
        {bodies.map(({ name, body, confidence, measures }) => (
          <tr key={`${name} ${body}`}>
            <th scope="row" lang={language}>
              {name}
            </th>
            <td className="text-cell">
              {body === null ? say('review.body.isNew') : nameOf(body)}
              {confidence !== null && confidence < 1 && (
                <span className="hint"> · {say('review.body.likeness', { percent: Math.round(confidence * 100) })}</span>
              )}
            </td>
            <td className="number-cell">{measures}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function bodiesOf({ measures, bodyMatches }: OrderReading): NamedBody[] {
  const sure = new Map(bodyMatches.map(({ name, body, confidence }) => [`${name}\n${body}`, confidence]));
  const found = new Map<string, NamedBody>();
  for (const { executors } of measures) {
    for (const { name: printed, body, proposes } of executors) {
      const name = body === undefined ? (proposes ?? printed) : printed;
      const key = `${name}\n${body ?? ''}`;
      const before = found.get(key);
      const confidence = body === undefined ? null : (sure.get(key) ?? null);
      found.set(key, { name, body: body ?? null, confidence, measures: (before?.measures ?? 0) + 1 });
    }
  }
  return [...found.values()].sort((one, other) => rank(one) - rank(other));
}

/** New bodies first, then the less sure matches: that is where a look is worth it. */
function rank({ body, confidence }: NamedBody): number {
  return body === null ? -1 : (confidence ?? 1);
}
