import { Button } from '@mui/material';
import { styled } from '@mui/material/styles';
import type { ReactElement } from 'react';
import { formatDate } from '../../i18n';
import { todayInKazakhstan } from '../fields/today';
import { useLanguage, useSay } from '../language/use-language';
import { useAsOf } from './as-of-context';

const Line = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: theme.spacing(0.25, 2),
  padding: theme.spacing(0.5, 1.5),
  marginBottom: theme.spacing(2),
  borderLeft: `3px solid ${theme.register.warning}`,
  backgroundColor: theme.register.noticePaper,
}));

/** Says that a past or a coming date is looked at, with the way back to today; nothing where it is today. */
export function AsOfNotice(): ReactElement {
  const say = useSay();
  const language = useLanguage();
  const { asOf, choose } = useAsOf();
  return (
    <div role="status">
      {asOf !== null && (
        <Line>
          <span>{say(asOf < todayInKazakhstan() ? 'asOf.past' : 'asOf.ahead', { date: formatDate(asOf, language) })}</span>
          <Button onClick={() => choose(null)}>{say('asOf.backToToday')}</Button>
        </Line>
      )}
    </div>
  );
}
