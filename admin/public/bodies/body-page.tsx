import type { ReactElement } from 'react';
import type { BodyInPlan, BodyOn } from '../../../cms/domain/across/body-on';
import type { PlanRecord } from '../../../cms/domain/record/plan-record';
import type { Language } from '../../../cms/domain/language';
import type { Scale } from '../../charts/deadlines/axis';
import { formatDate, translate } from '../../i18n';
import { AcrossFrame } from '../across/across-frame';
import { bodyPath } from '../across/addresses';
import { AcrossChart } from '../across/chart-section';
import { FilesSection } from '../across/files-section';
import { nameOfBody, namesOfSite } from '../across/names';
import { linkDate, type AcrossStanding } from '../across/standing';
import { plansSumWords } from '../across/sum-words';
import { Facts } from '../facts';
import { FILE_FORMATS } from '../file-formats';
import type { PublishedSite } from '../published-site';
import { BodyLedger } from './body-ledger';
import { DutiesTable } from './duties-table';

/** What a body is responsible for over all plans of a day: its measures, their deadlines drawn, its money, its ledger. */
export function BodyPage({
  site,
  code,
  body,
  notHeld,
  standing,
  scale,
  language,
}: {
  site: PublishedSite;
  code: string;
  body: BodyOn;
  notHeld: readonly PlanRecord[];
  standing: AcrossStanding;
  /** Null: as suits the years shown. */
  scale: Scale | null;
  language: Language;
}): ReactElement {
  const names = namesOfSite(site.publications);
  const name = nameOfBody(code, names, language);
  const date = linkDate(standing);
  const own = bodyPath(code, language, date);
  return (
    <AcrossFrame
      site={site}
      room="bodies"
      isEntry
      standing={standing}
      notHeld={notHeld}
      language={language}
      title={name}
      lead={translate(language, 'public.bodies.entryLead')}
      pathOn={(day, other) => bodyPath(code, other, day)}
      jsonLd={{ '@context': 'https://schema.org', '@type': 'GovernmentOrganization', name, url: site.baseUrl + bodyPath(code, language) }}
    >
      <Facts facts={factsOf(body, language)} />
      {body.plans.length === 0 ? (
        <p className="nothing-differs">{translate(language, 'public.bodies.noDuties')}</p>
      ) : (
        <>
          <DutiesTable plans={body.plans} date={date} names={names} code={code} language={language} />
          <AcrossChart plans={drawn(body.plans)} scale={scale} standing={standing} names={names} path={own} language={language} />
          <BodyLedger body={body} language={language} />
        </>
      )}
      <FilesSection path={own} formats={FILE_FORMATS} language={language} />
    </AcrossFrame>
  );
}

function factsOf({ plans, money, ledger }: BodyOn, language: Language): (readonly [string, string])[] {
  const parts = plans.flatMap((plan) => plan.parts);
  const nearest = parts.flatMap(({ nextDue }) => nextDue ?? []).sort()[0];
  const leading = parts.filter(({ role }) => role === 'lead').length;
  return [
    [translate(language, 'public.across.plans'), String(plans.filter((plan) => plan.parts.length > 0).length)],
    [translate(language, 'public.bodies.measures'), String(parts.length)],
    [translate(language, 'public.bodies.asLead'), String(leading)],
    [translate(language, 'public.across.nextDue'), nearest === undefined ? translate(language, 'public.across.noNext') : formatDate(nearest, language)],
    [translate(language, 'public.bodies.money'), plansSumWords(money, language)],
    [translate(language, 'public.across.noAmount'), String(money.amountUnknown)],
    [translate(language, 'public.ledger.movedMeasures'), String(ledger.moved)],
  ];
}

function drawn(plans: readonly BodyInPlan[]): { plan: BodyInPlan; measures: BodyInPlan['parts'][number]['measure'][] }[] {
  return plans.filter(({ parts }) => parts.length > 0).map((plan) => ({ plan, measures: plan.parts.map(({ measure }) => measure) }));
}
