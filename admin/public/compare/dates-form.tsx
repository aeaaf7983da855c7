import type { ReactElement } from 'react';
import type { IsoDate } from '../../../cms/domain/calendar/iso-date';
import type { Language } from '../../../cms/domain/language';
import { translate } from '../../i18n';
import { choosePath } from '../addresses';

/** Any two dates, sent as `?from=&to=`, which leads on to the comparison's own address. */
export function DatesForm({
  slug,
  from,
  to,
  language,
}: {
  slug: string;
  from: IsoDate;
  to: IsoDate;
  language: Language;
}): ReactElement {
  return (
    <form className="date-form" action={choosePath(slug, language)} method="get" aria-label={translate(language, 'public.compare.choose')}>
      <label>
        <span>{translate(language, 'public.compare.from')}</span>
        <input type="date" name="from" defaultValue={from} required />
      </label>
      <label>
        <span>{translate(language, 'public.compare.to')}</span>
        <input type="date" name="to" defaultValue={to} required />
      </label>
      <button type="submit">{translate(language, 'public.compare.submit')}</button>
    </form>
  );
}
