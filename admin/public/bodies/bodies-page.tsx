import type { ReactElement } from 'react';
import { bodiesOn, type BodyLine } from '../../../cms/domain/across/body-on';
import { addSums, type PlansOn, type PlansSum } from '../../../cms/domain/across/plans-on';
import type { Language } from '../../../cms/domain/language';
import { translate } from '../../i18n';
import { AcrossFrame } from '../across/across-frame';
import { bodyPath, roomPath } from '../across/addresses';
import { FilesSection } from '../across/files-section';
import { LinesTable } from '../across/lines-table';
import { nameOfBody, namesOfSite, type NamesOfSite } from '../across/names';
import { linkDate, type AcrossStanding } from '../across/standing';
import { plansSumWords } from '../across/sum-words';
import type { PublishedSite } from '../published-site';

const LABELS = {
  plans: 'public.across.columns.plans',
  measures: 'public.bodies.measures',
  asLead: 'public.bodies.asLead',
  money: 'public.bodies.money',
  noAmount: 'public.across.noAmount',
} as const;

/** Every body named in the plans of a day, with its measures and the money of those it leads. */
export function BodiesPage({
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
  const lines = inOrderOfName(bodiesOn(plans), names, language);
  const date = linkDate(standing);
  const all = addSums(lines.map((line) => line.led));
  return (
    <AcrossFrame
      site={site}
      room="bodies"
      isEntry={false}
      standing={standing}
      notHeld={plans.notHeld}
      language={language}
      title={translate(language, 'public.bodies.title')}
      lead={translate(language, 'public.bodies.lead')}
      pathOn={(day, other) => roomPath('bodies', other, day)}
    >
      {lines.length === 0 ? (
        <p className="nothing-differs">{translate(language, 'public.bodies.empty')}</p>
      ) : (
        <LinesTable
          id="bodies"
          title="public.nav.bodies"
          nameLabel="public.bodies.body"
          labels={LABELS}
          lines={lines.map((line) => ({
            key: line.code,
            name: <Name line={line} names={names} href={line.code === '' ? null : bodyPath(line.code, language, date)} language={language} />,
            figures: figuresOf(line.plans, line.measures, line.led, language),
          }))}
          total={figuresOf(plans.held.length, all.measures, all, language)}
          hint={translate(language, 'public.bodies.once')}
          language={language}
        />
      )}
      <FilesSection path={roomPath('bodies', language, date)} formats={['csv', 'xlsx', 'json']} language={language} />
    </AcrossFrame>
  );
}

/** By name as the language orders them; what names no body comes last. */
export function inOrderOfName(lines: readonly BodyLine[], names: NamesOfSite, language: Language): BodyLine[] {
  const { compare } = new Intl.Collator(language);
  return [...lines].sort((a, b) =>
    a.code === '' || b.code === ''
      ? Number(a.code === '') - Number(b.code === '')
      : compare(nameOfBody(a.code, names, language), nameOfBody(b.code, names, language)),
  );
}

function Name({ line, names, href, language }: { line: BodyLine; names: NamesOfSite; href: string | null; language: Language }): ReactElement {
  const name = nameOfBody(line.code, names, language);
  return href === null ? <>{name}</> : <a href={href}>{name}</a>;
}

function figuresOf(plans: number, measures: number, led: PlansSum, language: Language): Record<keyof typeof LABELS, string> {
  return {
    plans: String(plans),
    measures: String(measures),
    asLead: String(led.measures),
    money: plansSumWords(led, language),
    noAmount: String(led.amountUnknown),
  };
}
