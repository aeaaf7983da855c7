import type { ReactElement } from 'react';
import type { IsoDate } from '../../../cms/domain/calendar/iso-date';
import type { Language } from '../../../cms/domain/language';
import type { PlanView } from '../../../cms/domain/record/plan-view';
import { bodyPath } from '../across/addresses';
import { bodyName } from './names';

/** A body's name, leading to what it is responsible for on a date (null: today); or that none is named (null, ''). */
export function BodyLink({
  code,
  named,
  date,
  language,
}: {
  code: string | null;
  named: Pick<PlanView, 'bodies'>;
  date: IsoDate | null;
  language: Language;
}): ReactElement {
  const name = bodyName(code, named, language);
  if (code === null || code === '') return <>{name}</>;
  return (
    <a className="in-text" href={bodyPath(code, language, date)}>
      {name}
    </a>
  );
}
