import { useMemo, type ReactElement } from 'react';
import { useSay } from '../language/use-language';
import { LookFrame } from './entering-style';
import { lookAt, type LookPart } from './pasted-look';

/** What was pasted with its tables, for a look before it is sent. */
export function PastedView({ html }: { html: string }): ReactElement {
  const say = useSay();
  const parts = useMemo(() => lookAt(html), [html]);
  return (
    <LookFrame role="region" aria-label={say('review.enter.look')} tabIndex={0}>
      {parts.map((part, index) => (
        <Part key={index} part={part} />
      ))}
    </LookFrame>
  );
}

function Part({ part }: { part: LookPart }): ReactElement {
  const say = useSay();
  if (part.type === 'text') return <p>{part.text}</p>;
  return (
    <>
      <table>
        <tbody>
          {part.rows.map((cells, row) => (
            <tr key={row}>
              {cells.map(({ text, span }, column) => (
                <td key={column} colSpan={span}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {part.more > 0 && <p>{say('review.enter.moreRows', { smart_count: part.more })}</p>}
    </>
  );
}
