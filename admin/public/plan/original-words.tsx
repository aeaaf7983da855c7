import type { ReactElement } from 'react';
import type { Language, LocalizedText } from '../../../cms/domain/language';
import type { MeasureWording, OrderRecord } from '../../../cms/domain/record/plan-record';
import { translate, type MessageKey } from '../../i18n';

const FIELDS = [
  ['common.columns.action', (measure) => measure.action],
  ['common.columns.deadline', (measure) => measure.deadlineText],
  ['common.columns.completionForm', (measure) => measure.completionForm],
  ['common.columns.executors', (measure) => measure.executorsText],
  ['common.columns.funding', (measure) => measure.funding.text],
] as const satisfies readonly (readonly [MessageKey, (measure: MeasureWording) => LocalizedText])[];

/** On a page in a translation: the whole measure in the words of the original, folded until asked for. */
export function OriginalWords({
  measure,
  order,
  language,
}: {
  measure: MeasureWording;
  order: Pick<OrderRecord, 'originalLanguages'>;
  language: Language;
}): ReactElement | null {
  const [original] = order.originalLanguages;
  if (original === undefined || order.originalLanguages.includes(language)) return null;
  const said = FIELDS.flatMap(([name, textOf]) => {
    const words = textOf(measure)[original];
    return words ? [{ name, words }] : [];
  });
  if (said.length === 0) return null;
  return (
    <details className="original">
      <summary>{translate(language, 'public.plan.original')}</summary>
      <dl>
        {said.map(({ name, words }) => (
          <div key={name}>
            <dt>{translate(language, name)}</dt>
            <dd lang={original}>{words}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
