import type { ReactElement, ReactNode } from 'react';
import { isRepealedOn, type PlanOn } from '../../../cms/domain/across/plans-on';
import type { IsoDate } from '../../../cms/domain/calendar/iso-date';
import type { Language } from '../../../cms/domain/language';
import type { MeasureWording } from '../../../cms/domain/record/plan-record';
import { Localized } from '../../charts/localized';
import { ROW, ROW_HEADER } from '../../charts/table-roles';
import { orderCitation, translate } from '../../i18n';
import { measureAnchor, planPath, redactionPath } from '../addresses';

/** The row under which a plan's measures stand: its title, leading to its redaction of the same date, and its act. */
export function PlanRow({
  plan: { record, view },
  columns,
  date,
  language,
  children,
}: {
  plan: PlanOn;
  columns: number;
  /** The date that links carry; null: today. */
  date: IsoDate | null;
  language: Language;
  children?: ReactNode;
}): ReactElement {
  return (
    <tr {...ROW} className="section-row plan-row">
      <th {...ROW_HEADER} scope="rowgroup" colSpan={columns}>
        <a href={planHref(record.plan.slug, language, date)}>
          <Localized text={view.plan.title} language={language} />
        </a>
        <span className="citation">
          {orderCitation(view.order, language)}
          {isRepealedOn(record, view.redaction.asOf) && <strong className="unknown">{translate(language, 'public.across.repealed')}</strong>}
        </span>
        {children !== null && children !== undefined && <span className="quiet-words">{children}</span>}
      </th>
    </tr>
  );
}

/** A measure's number, leading to its row in the plan's redaction of the same date. */
export function MeasureNumber({
  measure: { key, number },
  slug,
  date,
  language,
}: {
  measure: MeasureWording;
  slug: string;
  date: IsoDate | null;
  language: Language;
}): ReactElement {
  return (
    <a href={measureHref(slug, key, language, date)} title={translate(language, 'public.plan.anchor', { number })}>
      {number}
    </a>
  );
}

/** Where a measure stands in its plan as of a date. */
export function measureHref(slug: string, key: string, language: Language, date: IsoDate | null): string {
  return `${planHref(slug, language, date)}#${encodeURIComponent(measureAnchor(key))}`;
}

function planHref(slug: string, language: Language, date: IsoDate | null): string {
  return date === null ? planPath(slug, language) : redactionPath(slug, language, date);
}
