import type { ReactElement } from 'react';
import { textIn } from '../../../cms/domain/language';
import type { MeasureWording } from '../../../cms/domain/record/plan-record';
import type { PlanView } from '../../../cms/domain/record/plan-view';
import { deadlineSentence } from '../../i18n';
import { useShownDate } from '../as-of/as-of-context';
import { useLanguage } from '../language/use-language';
import { nameOfBody } from './names';
import { PrintedAndMeant } from './printed-and-meant';

/** A deadline's words, and where the date looked at stands to the day they mean. */
export function DeadlineReading({ measure, view }: { measure: MeasureWording; view: PlanView }): ReactElement {
  const language = useLanguage();
  const { deadline, deadlineText } = measure;
  const printed = textIn(deadlineText, language) === null ? { kk: deadline.text } : deadlineText;
  const meant = deadlineSentence(deadline, language, nameOfBody(view.bodies), useShownDate());
  return <PrintedAndMeant printed={printed} meant={meant} />;
}
