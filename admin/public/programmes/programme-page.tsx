import type { ReactElement } from 'react';
import type { ProgrammeOn } from '../../../cms/domain/across/programme-on';
import type { Language } from '../../../cms/domain/language';
import type { PlanRecord, ProgrammeRecord } from '../../../cms/domain/record/plan-record';
import { capitalised, translate } from '../../i18n';
import { AcrossFrame } from '../across/across-frame';
import { programmePath } from '../across/addresses';
import { FilesSection } from '../across/files-section';
import { nameOfProgramme, namesOfSite } from '../across/names';
import { linkDate, type AcrossStanding } from '../across/standing';
import { plansSumWords } from '../across/sum-words';
import { Facts } from '../facts';
import { FILE_FORMATS } from '../file-formats';
import type { PublishedSite } from '../published-site';
import { PaidTable } from './paid-table';
import { YearsTable } from './years-table';

/** What a budget programme pays for over all plans of a day: by plan and year, and measure by measure. */
export function ProgrammePage({
  site,
  programme,
  paid,
  notHeld,
  standing,
  language,
}: {
  site: PublishedSite;
  programme: ProgrammeRecord;
  paid: ProgrammeOn;
  notHeld: readonly PlanRecord[];
  standing: AcrossStanding;
  language: Language;
}): ReactElement {
  const names = namesOfSite(site.publications);
  const { key, code, level } = programme;
  const date = linkDate(standing);
  const { sum, plans } = paid;
  return (
    <AcrossFrame
      site={site}
      room="programmes"
      isEntry
      standing={standing}
      notHeld={notHeld}
      language={language}
      title={`${code} ${nameOfProgramme(key, names, language)}`}
      lead={`${capitalised(translate(language, `funding.level.${level}`))}. ${translate(language, 'public.programmes.entryLead')}`}
      pathOn={(day, other) => programmePath(key, other, day)}
    >
      <Facts
        facts={[
          [translate(language, 'public.across.plans'), String(plans.length)],
          [translate(language, 'public.across.columns.measures'), String(sum.measures)],
          [translate(language, 'public.programmes.paid'), plansSumWords(sum, language)],
          [translate(language, 'public.across.noAmount'), String(sum.amountUnknown)],
        ]}
      />
      {plans.length === 0 ? (
        <p className="nothing-differs">{translate(language, 'public.programmes.nothing')}</p>
      ) : (
        <>
          <YearsTable paid={paid} date={date} language={language} />
          <PaidTable plans={plans} date={date} names={names} language={language} />
        </>
      )}
      <FilesSection path={programmePath(key, language, date)} formats={FILE_FORMATS} language={language} />
    </AcrossFrame>
  );
}
