import CheckIcon from '@mui/icons-material/Check';
import type { ReactElement } from 'react';
import type { Decision } from '../../../cms/domain/review/review';
import { formatInstant } from '../../i18n';
import { useLanguage } from '../language/use-language';

/** A small check with who decided what, and when. */
export function DecidedBy({ decision, words }: { decision: Decision; words: string }): ReactElement {
  const language = useLanguage();
  return (
    <span className="decided">
      <CheckIcon aria-hidden="true" />
      <span className="who">
        {words} · {decision.by} · <time dateTime={decision.at}>{formatInstant(decision.at, language)}</time>
      </span>
    </span>
  );
}
