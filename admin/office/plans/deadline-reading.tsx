import { Box } from '@mui/material';
import type { ReactElement } from 'react';
import { textIn } from '../../../cms/domain/language';
import type { MeasureWording } from '../../../cms/domain/record/plan-record';
import type { PlanView } from '../../../cms/domain/record/plan-view';
import { Localized } from '../../charts/localized';
import { deadlineSentence } from '../../i18n';
import { todayInKazakhstan } from '../fields/today';
import { useLanguage } from '../language/use-language';
import { nameOfBody } from './names';

/** A deadline's words, and where today stands to the day they mean. */
export function DeadlineReading({ measure, view }: { measure: MeasureWording; view: PlanView }): ReactElement {
  const language = useLanguage();
  const { deadline, deadlineText } = measure;
  const words = textIn(deadlineText, language) === null ? { kk: deadline.text } : deadlineText;
  const printed = textIn(words, language)?.text ?? '';
  const sentence = deadlineSentence(deadline, language, nameOfBody(view.bodies), todayInKazakhstan());
  return (
    <>
      <Localized text={words} language={language} />
      <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem', mt: 0.5 }}>
        {sentence.startsWith(`${printed}. `) ? sentence.slice(printed.length + 2) : sentence}
      </Box>
    </>
  );
}
