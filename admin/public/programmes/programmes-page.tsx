import type { ReactElement } from 'react';
import { addSums, type PlansOn, type PlansSum } from '../../../cms/domain/across/plans-on';
import { programmesOn, type ProgrammeLine } from '../../../cms/domain/across/programme-on';
import type { Language } from '../../../cms/domain/language';
import { capitalised, translate } from '../../i18n';
import { AcrossFrame } from '../across/across-frame';
import { programmePath, roomPath } from '../across/addresses';
import { FilesSection } from '../across/files-section';
import { LinesTable } from '../across/lines-table';
import { nameOfProgramme, namesOfSite, type NamesOfSite } from '../across/names';
import { linkDate, type AcrossStanding } from '../across/standing';
import { plansSumWords } from '../across/sum-words';
import type { PublishedSite } from '../published-site';

const LABELS = {
  plans: 'public.across.columns.plans',
  measures: 'public.across.columns.measures',
  money: 'public.programmes.paid',
  noAmount: 'public.across.noAmount',
} as const;

type Figures = Record<keyof typeof LABELS, string>;

/** Every budget programme that pays for measures of the plans of a day. */
export function ProgrammesPage({
  site,
  plans,
  standing,
  language,
}: {
  site: PublishedSite;
  plans: PlansOn;
  standing: AcrossStanding;
  language: Language;
}): ReactElement {
  const names = namesOfSite(site.publications);
  const { lines, unlined } = programmesOn(plans);
  const date = linkDate(standing);
  const all = addSums([...lines.map(({ sum }) => sum), unlined]);
  return (
    <AcrossFrame
      site={site}
      room="programmes"
      isEntry={false}
      standing={standing}
      notHeld={plans.notHeld}
      language={language}
      title={translate(language, 'public.programmes.title')}
      lead={translate(language, 'public.programmes.lead')}
      pathOn={(day, other) => roomPath('programmes', other, day)}
    >
      {lines.length === 0 ? (
        <p className="nothing-differs">{translate(language, 'public.programmes.empty')}</p>
      ) : (
        <LinesTable
          id="programmes"
          title="public.nav.programmes"
          nameLabel="public.programmes.programme"
          labels={LABELS}
          lines={inOrderOfCode(lines, names).map((line) => ({
            key: line.key,
            name: <Name line={line} names={names} href={line.key === '' ? null : programmePath(line.key, language, date)} language={language} />,
            figures: figuresOf(line.plans, line.sum, language),
          }))}
          total={totalOf(plans.held.length, all, language)}
          hint={translate(language, 'public.programmes.unlined', { measures: unlined.measures, unknown: unlined.amountUnknown })}
          language={language}
        />
      )}
      <FilesSection path={roomPath('programmes', language, date)} formats={['csv', 'xlsx', 'json']} language={language} />
    </AcrossFrame>
  );
}

/** By code and level; what names no programme comes last. */
export function inOrderOfCode(lines: readonly ProgrammeLine[], { programmes }: NamesOfSite): ProgrammeLine[] {
  const placeOf = ({ key }: ProgrammeLine): string => (key === '' ? '\uFFFF' : `${programmes.get(key)?.code ?? ''} ${key}`);
  return [...lines].sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
}

function Name({ line, names, href, language }: { line: ProgrammeLine; names: NamesOfSite; href: string | null; language: Language }): ReactElement {
  const programme = names.programmes.get(line.key);
  const name = nameOfProgramme(line.key, names, language);
  return (
    <>
      {programme !== undefined && <span className="ft-code">{programme.code} </span>}
      {href === null ? name : <a href={href}>{name}</a>}
      {programme !== undefined && <span className="printed">{capitalised(translate(language, `funding.level.${programme.level}`))}</span>}
    </>
  );
}

function figuresOf(plans: number, sum: PlansSum, language: Language): Figures {
  return { plans: String(plans), measures: String(sum.measures), money: plansSumWords(sum, language), noAmount: String(sum.amountUnknown) };
}

/** A measure may be paid by two programmes, so only the money adds up; the measures are those of the plans. */
function totalOf(plans: number, sum: PlansSum, language: Language): Figures {
  return { plans: String(plans), measures: '', money: plansSumWords(sum, language), noAmount: '' };
}
