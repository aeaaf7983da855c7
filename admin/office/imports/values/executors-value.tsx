import type { ReactElement } from 'react';
import type { ExecutorReading } from '../../../../cms/domain/reading/reading';
import { useSay } from '../../language/use-language';
import { useDesk } from '../review-context';
import { useBodyText } from '../body-names';
import { Nothing } from './field-value';

/** Who carries a measure out: the name as printed, and the body of the register it was found to be. */
export function ExecutorsValue({ executors }: { executors: readonly ExecutorReading[] }): ReactElement {
  const { language } = useDesk();
  if (executors.length === 0) return <Nothing />;
  return (
    <ul className="plain">
      {executors.map((executor, index) => (
        <li key={index}>
          <span lang={language} className="words">
            {executor.name}
          </span>
          <Body executor={executor} />
        </li>
      ))}
    </ul>
  );
}

function Body({ executor: { body, proposes, byAgreement, lead } }: { executor: ExecutorReading }): ReactElement {
  const say = useSay();
  const nameOf = useBodyText();
  const facts = [
    body !== undefined
      ? `→ ${nameOf(body)}`
      : proposes === undefined
        ? say('review.body.isNew')
        : say('review.body.entersAs', { name: proposes }),
    ...(byAgreement ? [say('common.byAgreement')] : []),
    ...(lead === true ? [say('office.measure.role.lead')] : []),
  ];
  return <span className="meant">{facts.join(' · ')}</span>;
}
