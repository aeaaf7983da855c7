import type { ReactElement } from 'react';
import type { FieldValue } from '../../../../cms/domain/review/review';
import { formatDate, orderCitation } from '../../../i18n';
import { useLanguage, useSay } from '../../language/use-language';
import { typedValue } from '../field-kind';
import { useDesk } from '../review-context';
import { DeadlineValue } from './deadline-value';
import { ExecutorsValue } from './executors-value';
import { FundingValue } from './funding-value';
import { SectionOfValue } from './section-of-value';

/** What a field says, in the words of the act, and where those need it, what they mean. */
export function ValueOfField({ path, value }: { path: string; value: FieldValue }): ReactElement {
  const say = useSay();
  const language = useLanguage();
  const { language: original } = useDesk();
  const typed = typedValue(path, value);
  switch (typed.kind) {
    case 'text':
      return typed.value === '' ? <Nothing /> : <span lang={original} className="words">{typed.value}</span>;
    case 'act-kind':
      return typed.value === null ? <Nothing /> : <>{say(`act.kind.${typed.value}`)}</>;
    case 'day':
      return typed.value === null ? <Nothing /> : <time dateTime={typed.value}>{formatDate(typed.value, language)}</time>;
    case 'control':
      return typed.value === null ? (
        <Nothing />
      ) : (
        <span lang={original}>{[typed.value.office, typed.value.person].filter((part) => part !== '').join(' ')}</span>
      );
    case 'amendment': {
      const { event, order, note } = typed.value;
      const { kind, number, date } = order;
      return (
        <>
          <span lang={original} className="words">{note}</span>
          <span className="meant">
            {say(event === null ? 'review.event.unknown' : `review.event.${event}`)}:{' '}
            {kind !== null && number !== null && date !== null
              ? orderCitation({ kind, number, date }, language)
              : say('review.event.actUnknown')}
          </span>
        </>
      );
    }
    case 'section':
      return (
        <span lang={original} className="words">
          {typed.value.number !== '' && `${typed.value.number}. `}
          {typed.value.title}
        </span>
      );
    case 'section-of':
      return <SectionOfValue place={typed.value} />;
    case 'deadline':
      return <DeadlineValue deadline={typed.value} />;
    case 'executors':
      return <ExecutorsValue executors={typed.value} />;
    case 'funding':
      return <FundingValue funding={typed.value} />;
  }
}

/** Where nothing was read. */
export function Nothing(): ReactElement {
  const say = useSay();
  return <span className="none">{say('review.field.empty')}</span>;
}
