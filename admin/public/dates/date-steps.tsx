import type { ReactElement, ReactNode } from 'react';
import type { IsoDate } from '../../../cms/domain/calendar/iso-date';
import type { Language } from '../../../cms/domain/language';
import { formatDate, formatShortDate } from '../../i18n';

/** A day on which what a page shows begins to stand as it stands, at its own address. */
export interface DateStep {
  readonly date: IsoDate;
  readonly href: string;
  /** Whether that day is yet to come. */
  readonly isAhead: boolean;
}

interface Steps {
  readonly steps: readonly DateStep[];
  /** The step shown, from 0; -1 before the first. */
  readonly place: number;
  readonly language: Language;
}

/** Where the reader stands between the step before and the one after. */
export function Stepper({
  steps,
  place,
  language,
  previous,
  next,
  children,
}: Steps & { previous: string; next: string; children: ReactNode }): ReactElement {
  return (
    <div className="stepper">
      <Step to={steps[place - 1]} way="previous" label={previous} language={language} />
      <p className="step-here">{children}</p>
      <Step to={steps[place + 1]} way="next" label={next} language={language} />
    </div>
  );
}

function Step({
  to,
  way,
  label,
  language,
}: {
  to: DateStep | undefined;
  way: 'previous' | 'next';
  label: string;
  language: Language;
}): ReactElement | null {
  if (to === undefined) return null;
  return (
    <a className={`step step-${way}`} href={to.href} rel={way === 'previous' ? 'prev' : 'next'}>
      <span>{label}</span>
      <time dateTime={to.date}>{formatDate(to.date, language)}</time>
    </a>
  );
}

/**
 * All steps on one line, the one shown marked: links by themselves; with a script the arrow keys,
 * Home and End walk along it and it is one stop of the Tab key.
 */
export function DateStrip({ steps, place, label, language }: Steps & { label: string }): ReactElement | null {
  if (steps.length < 2) return null;
  return (
    <ol className="date-strip" aria-label={label} data-strip>
      {steps.map(({ date, href, isAhead }, index) => (
        <li key={date} className={isAhead ? 'strip-ahead' : undefined}>
          <a href={href} aria-current={index === place ? 'true' : undefined}>
            <time dateTime={date}>{formatShortDate(date, language)}</time>
          </a>
        </li>
      ))}
    </ol>
  );
}

/** Any day, sent as `?asOf=`, which leads on to its permanent address: so it works without a script. */
export function AsOfForm({ action, asOf, label, submit }: { action: string; asOf: IsoDate; label: string; submit: string }): ReactElement {
  return (
    <form className="date-form" action={action} method="get">
      <label>
        <span>{label}</span>
        <input type="date" name="asOf" defaultValue={asOf} required />
      </label>
      <button type="submit">{submit}</button>
    </form>
  );
}
