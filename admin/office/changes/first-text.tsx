import { Typography } from '@mui/material';
import type { ReactElement } from 'react';
import type { PlanView } from '../../../cms/domain/record/plan-view';
import { amountWords } from '../../charts/funding/amount-words';
import { Facts } from '../fields/facts';
import { useLanguage, useSay } from '../language/use-language';

/** What is published with the first text of a plan, which changes nothing: how much of it there is, and what it costs. */
export function FirstText({ view: { redaction, totals } }: { view: PlanView }): ReactElement {
  const say = useSay();
  const language = useLanguage();
  const sections = redaction.sections.filter(({ heading }) => heading !== null).length;
  return (
    <>
      <Typography sx={{ mb: 2, maxWidth: '48rem' }}>{say('changes.firstText')}</Typography>
      <Facts
        facts={[
          { name: say('review.totals.measures'), value: totals.all.measures },
          ...(sections === 0 ? [] : [{ name: say('review.totals.sections'), value: sections }]),
          { name: say('review.totals.all'), value: amountWords(totals.all, language) },
        ]}
      />
    </>
  );
}
