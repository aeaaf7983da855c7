import type { ReactElement } from 'react';
import type { Deadline } from '../../../../cms/domain/deadline/deadline';
import { capitalised, deadlineWords } from '../../../i18n';
import { Day } from '../../fields/value-fields';
import { useLanguage } from '../../language/use-language';
import { useBodyName } from '../body-names';
import { useDesk } from '../review-context';

/** A deadline's words as printed, what they mean, and the days that gives. */
export function DeadlineValue({ deadline }: { deadline: Deadline }): ReactElement {
  const language = useLanguage();
  const { language: original } = useDesk();
  const nameOf = useBodyName();
  const { text, start, due } = deadline.resolved ?? deadline;
  const meant = capitalised(deadlineWords(deadline, language, nameOf));
  const printed = deadline.text === '' ? text : deadline.text;
  const isMore = meant.toLowerCase() !== printed.toLowerCase();
  return (
    <>
      {printed !== '' && (
        <span lang={original} className="words">
          {printed}
        </span>
      )}
      <span className="meant">
        {isMore && meant}
        {isMore && due !== null && ' · '}
        {due !== null && (
          <span className="days">
            {start !== null && start !== due && (
              <>
                <Day date={start} />–
              </>
            )}
            <Day date={due} />
          </span>
        )}
      </span>
    </>
  );
}
