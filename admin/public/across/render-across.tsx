import type { ReactElement } from 'react';
import { bodyOn } from '../../../cms/domain/across/body-on';
import { plansOn, type PlansOn } from '../../../cms/domain/across/plans-on';
import { programmeOn } from '../../../cms/domain/across/programme-on';
import type { IsoDate } from '../../../cms/domain/calendar/iso-date';
import type { Language } from '../../../cms/domain/language';
import type { Scale } from '../../charts/deadlines/axis';
import { scaleAsked, toAskedDay, type Query } from '../asked';
import { BodiesPage } from '../bodies/bodies-page';
import { BodyPage } from '../bodies/body-page';
import { renderPage } from '../page';
import { ProgrammePage } from '../programmes/programme-page';
import { ProgrammesPage } from '../programmes/programmes-page';
import { HTML, type PublishedSite, type Rendered } from '../published-site';
import { entryPath, roomPath, type AcrossAddress } from './addresses';
import { NothingHeldPage } from './nothing-held-page';
import { renderAcrossFile } from './render-across-file';
import { acrossStanding, type AcrossStanding } from './standing';
import { nameOfSubject, recordsOf, subjectOf, type Subject } from './subject';

/**
 * What all published plans together answer to an address: their bodies, their programmes, one of
 * either. A day of which none of the plans concerned is held is not found (404), with what is known.
 * @returns null where there is no such page
 */
export async function renderAcross(site: PublishedSite, address: AcrossAddress, query: Query): Promise<Rendered | null> {
  const { language, date, format } = address;
  const subject = subjectOf(site, address);
  if (subject === null) return null;
  const pathOn = (day: IsoDate | null, other: Language): string =>
    address.page === 'index' ? roomPath(address.room, other, day) : entryPath(address.room, address.key, other, day);
  if (format === null && query['asOf'] !== undefined) return toAskedDay(query['asOf'], (day) => pathOn(day, language));
  const scale = address.page === 'entry' ? scaleAsked(query, null) : null;
  if (scale === undefined) return null;
  const records = recordsOf(site, subject);
  const standing = acrossStanding(records, date, site.today);
  if (standing === null) {
    if (date === null || format !== null) return null;
    return { ...html(<NothingHeldPage site={site} subject={nameOfSubject(subject, language)} records={records} date={date} pathOn={pathOn} language={language} />, language), status: 404 };
  }
  const plans = plansOn(records, standing.asOf);
  if (format !== null) return renderAcrossFile(site, plans, subject, address, format);
  return html(pageOf({ site, plans, standing, language }, subject, scale), language);
}

interface Shared {
  readonly site: PublishedSite;
  readonly plans: PlansOn;
  readonly standing: AcrossStanding;
  readonly language: Language;
}

function pageOf(shared: Shared, subject: Subject, scale: Scale | null): ReactElement {
  const { site, plans, standing, language } = shared;
  const entry = { site, standing, language, notHeld: plans.notHeld };
  switch (subject.kind) {
    case 'bodies':
      return <BodiesPage {...shared} />;
    case 'programmes':
      return <ProgrammesPage {...shared} />;
    case 'body':
      return <BodyPage {...entry} code={subject.body.code} body={bodyOn(plans, subject.body.code)} scale={scale} />;
    case 'programme':
      return <ProgrammePage {...entry} programme={subject.programme} paid={programmeOn(plans, subject.programme.key)} />;
  }
}

function html(page: ReactElement, language: Language): Rendered {
  return { status: 200, contentType: HTML, body: renderPage(page), language };
}
