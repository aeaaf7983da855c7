import type { ReactElement, ReactNode } from 'react';
import type { Language } from '../../../cms/domain/language';
import { dateValues, formatDate, translate } from '../../i18n';
import { planPath, redactionPath } from '../addresses';
import { actWords } from '../ledger/act-words';
import type { RedactionPeriod } from '../../../cms/domain/change/periods';
import type { Standing } from './standing';

/** Whether what is shown is in force, and what is known to come: nothing where it is and nothing is. */
export function InForceNotice({
  slug,
  standing,
  language,
}: {
  slug: string;
  standing: Standing;
  language: Language;
}): ReactElement | null {
  const lines = [...standingLines(slug, standing, language), ...comingLines(slug, standing, language)];
  return lines.length === 0 ? null : <Notice lines={lines} />;
}

/** What a reader must know of the days a page speaks of. */
export function Notice({ lines }: { lines: readonly ReactNode[] }): ReactElement {
  return (
    <div className="in-force" role="note">
      {lines.map((line, index) => (
        <p key={index}>{line}</p>
      ))}
    </div>
  );
}

function standingLines(slug: string, { moment, period, asOf, today }: Standing, language: Language): ReactNode[] {
  const current = <a href={planPath(slug, language)}>{translate(language, 'public.redaction.today')}</a>;
  if (moment === 'past') {
    const values = { from: formatDate(period.from, language), until: formatDate(period.until ?? period.from, language) };
    return [<>{translate(language, 'public.redaction.past', values)} {current}</>];
  }
  if (moment === 'ahead') {
    return [<>{translate(language, 'public.redaction.ahead', dateValues(period.from, language))} {current}</>];
  }
  return asOf > today ? [translate(language, 'public.redaction.stillThen', dateValues(asOf, language))] : [];
}

/** The next redaction that is yet to take effect, by which acts. */
function comingLines(slug: string, { periods, place, today }: Standing, language: Language): ReactNode[] {
  const next = periods[place + 1];
  return next !== undefined && next.from > today ? [<Coming slug={slug} next={next} language={language} />] : [];
}

function Coming({ slug, next, language }: { slug: string; next: RedactionPeriod; language: Language }): ReactElement {
  return (
    <>
      <a href={redactionPath(slug, language, next.from)}>
        {translate(language, 'public.redaction.willChange', dateValues(next.from, language))}
      </a>
      {': '}
      {next.changeSets.map((changeSet) => actWords(changeSet, language)).join('; ')}
    </>
  );
}
