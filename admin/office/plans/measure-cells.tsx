import type { ReactElement, ReactNode } from 'react';
import type { MeasureWording } from '../../../cms/domain/record/plan-record';
import type { PlanView } from '../../../cms/domain/record/plan-view';
import { fundingWords } from '../../i18n';
import { Text } from '../fields/value-fields';
import { useLanguage, useSay } from '../language/use-language';
import { OriginButton } from '../provenance/origin-button';
import { DeadlineReading } from './deadline-reading';
import { ExecutorNames } from './executor-names';
import { PrintedAndMeant } from './printed-and-meant';

export const OFFICIAL_COLUMNS = ['number', 'action', 'deadline', 'completionForm', 'executors', 'funding'] as const;

/** One measure in the six official columns: the words as printed, and under them what they mean. */
export function MeasureCells({ measure, view }: { measure: MeasureWording; view: PlanView }): ReactElement {
  const language = useLanguage();
  const say = useSay();
  const funding = fundingWords(measure.funding, language, (key) => view.programmes[key] ?? null);
  return (
    <>
      <td role="cell" data-label={say('common.columns.number')}>
        <div>
          {measure.number}{' '}
          <OriginButton
            planId={view.plan.id}
            state="published"
            name={measure.number}
            pick={({ wordings }) => wordings[measure.id] ?? null}
          />
        </div>
      </td>
      <Cell column="action" minWidth={240}>
        <Text text={measure.action} />
      </Cell>
      <Cell column="deadline" minWidth={150}>
        <DeadlineReading measure={measure} view={view} />
      </Cell>
      <Cell column="completionForm" minWidth={140}>
        <Text text={measure.completionForm} />
      </Cell>
      <Cell column="executors" minWidth={180}>
        <ExecutorNames measure={measure} view={view} />
      </Cell>
      <Cell column="funding" minWidth={160}>
        <PrintedAndMeant printed={measure.funding.text} meant={funding} />
      </Cell>
    </>
  );
}

function Cell({
  column,
  minWidth,
  children,
}: {
  column: (typeof OFFICIAL_COLUMNS)[number];
  minWidth: number;
  children: ReactNode;
}): ReactElement {
  const say = useSay();
  return (
    <td role="cell" data-label={say(`common.columns.${column}`)} style={{ minWidth }}>
      <div>{children}</div>
    </td>
  );
}
