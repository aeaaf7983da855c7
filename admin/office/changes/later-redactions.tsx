import { Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { formatShortDate } from '../../i18n';
import { useLanguage, useSay } from '../language/use-language';
import type { LaterEffect } from '../providers/verbs';
import { SignedAmount } from './signed-amount';
import { EffectTable } from './table';

/** What a draft dated in the past does to the redactions that follow the day it takes effect. */
export function LaterRedactions({ later }: { later: readonly LaterEffect[] }): ReactElement | null {
  const say = useSay();
  const language = useLanguage();
  if (later.length === 0) return null;
  const labels = { from: say('operations.later.from'), changed: say('operations.later.changed'), difference: say('operations.later.difference') };
  const columns = [{ label: labels.from }, { label: labels.changed, isAmount: true }, { label: labels.difference, isAmount: true }];
  return (
    <>
      <EffectTable id="later-redactions" title={say('operations.later.title')} columns={columns}>
        {later.map(({ from, changed, differenceTiyn, wordsGone }) => (
          <tr role="row" key={from}>
            <th role="rowheader" scope="row">
              <time dateTime={from}>{formatShortDate(from, language)}</time>
            </th>
            <td role="cell" className="amount" data-label={labels.changed}>
              {changed}
              {wordsGone.length > 0 && <div>{say('operations.later.wordsGone', { numbers: wordsGone.join(', ') })}</div>}
            </td>
            <td role="cell" className="amount" data-label={labels.difference}>
              <SignedAmount tiyn={BigInt(differenceTiyn)} />
            </td>
          </tr>
        ))}
      </EffectTable>
      <Typography color="text.secondary" sx={{ mt: 1, maxWidth: '48rem' }}>
        {say('operations.later.line')}
      </Typography>
    </>
  );
}
