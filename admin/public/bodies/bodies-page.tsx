import type { ReactElement } from 'react';
import { bodiesOn, type BodyLine } from '../../../cms/domain/across/body-on';
import { addSums, type PlansOn, type PlansSum } from '../../../cms/domain/across/plans-on';
import type { Language } from '../../../cms/domain/language';
import { CELL, COLUMN_HEADER, ROW, ROW_GROUP, ROW_HEADER, TABLE } from '../../charts/table-roles';
import { translate } from '../../i18n';
import { AcrossFrame } from '../across/across-frame';
import { bodyPath, roomPath } from '../across/addresses';
import { FilesSection } from '../across/files-section';
import { nameOfBody, namesOfSite, type NamesOfSite } from '../across/names';
import { linkDate, type AcrossStanding } from '../across/standing';
import { plansSumWords } from '../across/sum-words';
import type { PublishedSite } from '../published-site';
import { TableFilter } from '../plan/plan-table';

const COLUMNS = ['plans', 'measures', 'asLead', 'money', 'noAmount'] as const;
const LABELS = {
  plans: 'public.across.columns.plans',
  measures: 'public.bodies.measures',
  asLead: 'public.bodies.asLead',
  money: 'public.bodies.money',
  noAmount: 'public.across.noAmount',
} as const satisfies Record<(typeof COLUMNS)[number], string>;

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
        <section className="plan-table" aria-labelledby="bodies-heading">
          <div className="section-head">
            <h2 id="bodies-heading">{translate(language, 'public.nav.bodies')}</h2>
            <TableFilter language={language} />
          </div>
          <div className="table-scroller" role="group" aria-labelledby="bodies-heading" tabIndex={0}>
            <table {...TABLE} className="official lines">
              <Head language={language} />
              <tbody {...ROW_GROUP}>
                {lines.map((line) => (
                  <Line key={line.code} line={line} names={names} href={line.code === '' ? null : bodyPath(line.code, language, date)} language={language} />
                ))}
              </tbody>
              <Foot lines={lines} plans={plans.held.length} language={language} />
            </table>
          </div>
          <p className="after-table hint">{translate(language, 'public.bodies.once')}</p>
        </section>
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

function Head({ language }: { language: Language }): ReactElement {
  return (
    <thead {...ROW_GROUP}>
      <tr {...ROW}>
        <th {...COLUMN_HEADER} scope="col" className="col-name">
          {translate(language, 'public.bodies.body')}
        </th>
        {COLUMNS.map((column) => (
          <th {...COLUMN_HEADER} key={column} scope="col" className={`col-${column} figure`}>
            {translate(language, LABELS[column])}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Line({ line, names, href, language }: { line: BodyLine; names: NamesOfSite; href: string | null; language: Language }): ReactElement {
  const name = nameOfBody(line.code, names, language);
  return (
    <tr {...ROW} className="measure-row">
      <th {...ROW_HEADER} scope="row" className="col-name">
        {href === null ? name : <a href={href}>{name}</a>}
      </th>
      <Figures plans={line.plans} measures={line.measures} led={line.led} language={language} />
    </tr>
  );
}

function Foot({ lines, plans, language }: { lines: readonly BodyLine[]; plans: number; language: Language }): ReactElement {
  const led = addSums(lines.map((line) => line.led));
  return (
    <tfoot {...ROW_GROUP}>
      <tr {...ROW} className="measure-row sum-row">
        <th {...ROW_HEADER} scope="row" className="col-name">
          {translate(language, 'public.across.all')}
        </th>
        <Figures plans={plans} measures={led.measures} led={led} language={language} />
      </tr>
    </tfoot>
  );
}

function Figures({ plans, measures, led, language }: { plans: number; measures: number; led: PlansSum; language: Language }): ReactElement {
  const figures = { plans: String(plans), measures: String(measures), asLead: String(led.measures), money: plansSumWords(led, language), noAmount: String(led.amountUnknown) };
  return (
    <>
      {COLUMNS.map((column) => (
        <td {...CELL} key={column} className={`col-${column} figure`} data-label={translate(language, LABELS[column])}>
          <span>{figures[column]}</span>
        </td>
      ))}
    </>
  );
}
