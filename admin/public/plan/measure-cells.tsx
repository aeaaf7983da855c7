import { Fragment, type ReactElement, type ReactNode } from 'react';
import type { Language } from '../../../cms/domain/language';
import { standsForOtherBodies } from '../../../cms/domain/record/bodies-in-words';
import { standsForAnotherDeadline } from '../../../cms/domain/record/deadline-in-words';
import type { MeasureWording } from '../../../cms/domain/record/plan-record';
import type { PlanView } from '../../../cms/domain/record/plan-view';
import { printedWords } from '../../charts/deadlines/rows';
import { Localized } from '../../charts/localized';
import { capitalised, deadlineWords, formatTenge, fundingWords, translate } from '../../i18n';
import { executorStretches } from './linked-executors';
import { nameOfBodyIn, programmeIn } from './names';

/** The address of a body's page by its code. */
export type HrefOfBody = (body: string) => string;

interface CellProps {
  readonly measure: MeasureWording;
  readonly view: PlanView;
  readonly language: Language;
}

/**
 * The deadline's words in the page's language where held, with the deadline the register counts where the words
 * alone say another; else said from its meaning, the printed words beside.
 */
export function DeadlineCell({ measure, view, language }: CellProps): ReactElement {
  const { deadline, deadlineText } = measure;
  const held = deadlineText[language];
  const meant = deadlineWords(deadline, language, nameOfBodyIn(view));
  const words = held || capitalised(meant);
  const printed = printedWords(deadline, deadlineText);
  const isOther = Boolean(held) && language !== 'en' && standsForAnotherDeadline(words, language, deadline);
  return (
    <>
      {words}
      {isOther && <span className="printed">{translate(language, 'public.plan.countedAs', { words: meant })}</span>}
      {printed !== null && printed.text !== words && (
        <q className="printed" lang={printed.language}>
          {printed.text}
        </q>
      )}
    </>
  );
}

/**
 * The executors as printed where the page's language holds the words, else by the bodies' names;
 * either way each leads to its body's page, where `hrefOfBody` knows one. Where the register counts the measure
 * to other bodies than the printed words name, both are given.
 */
export function ExecutorsCell({ measure, view, language, hrefOfBody }: CellProps & { hrefOfBody: HrefOfBody | null }): ReactElement {
  const { executors, executorsText } = measure;
  const linked = (body: string, words: string): ReactNode =>
    hrefOfBody === null ? (
      words
    ) : (
      <a className="in-text" href={hrefOfBody(body)}>
        {words}
      </a>
    );
  const nameOf = nameOfBodyIn(view);
  const names = (
    <ul className="executors">
      {executors.map(({ body, byAgreement }) => (
        <li key={body}>
          {linked(body, nameOf(body, language) ?? body)}
          {byAgreement && ` (${translate(language, 'common.byAgreement')})`}
        </li>
      ))}
    </ul>
  );
  const printed = executorsText[language];
  if (printed && language !== 'en' && standsForOtherBodies(measure, language, view.bodies)) {
    return (
      <>
        {printed}
        <div className="printed">
          {translate(language, 'public.plan.countedTo')}
          {names}
        </div>
      </>
    );
  }
  if (printed) {
    const stretches = executorStretches(printed, executors, (body) => Object.values(view.bodies[body]?.name ?? {}));
    return (
      <span>
        {stretches.map(({ text, body }, index) => (
          <Fragment key={index}>{body === null ? text : linked(body, text)}</Fragment>
        ))}
      </span>
    );
  }
  if (executors.length === 0) return <Localized text={executorsText} language={language} />;
  return names;
}

/** The funding as printed, its sum in full beside; in other languages said from its meaning. */
export function FundingCell({ measure, view, language }: CellProps): ReactElement {
  const { funding } = measure;
  if (funding.text[language]) {
    const sums = funding.lines.flatMap((line) => (line.amountTiyn === null ? [] : [line.amountTiyn]));
    return (
      <>
        <Localized text={funding.text} language={language} />
        {sums.map((sum, index) => (
          <span key={index} className="sum">
            {formatTenge(sum, language)}
          </span>
        ))}
      </>
    );
  }
  return <>{capitalised(fundingWords(funding, language, programmeIn(view)))}</>;
}
