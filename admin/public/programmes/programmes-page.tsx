import type { ReactElement } from 'react';
import { addSums, type PlansOn, type PlansSum } from '../../../cms/domain/across/plans-on';
import { programmesOn, type ProgrammeLine, type ProgrammesOn } from '../../../cms/domain/across/programme-on';
import type { Language } from '../../../cms/domain/language';
import { CELL, COLUMN_HEADER, ROW, ROW_GROUP, ROW_HEADER, TABLE } from '../../charts/table-roles';
import { capitalised, translate } from '../../i18n';
import { AcrossFrame } from '../across/across-frame';
import { programmePath, roomPath } from '../across/addresses';
import { FilesSection } from '../across/files-section';
import { nameOfProgramme, namesOfSite, type NamesOfSite } from '../across/names';
import { linkDate, type AcrossStanding } from '../across/standing';
import { plansSumWords } from '../across/sum-words';
import type { PublishedSite } from '../published-site';
import { TableFilter } from '../plan/plan-table';

const COLUMNS = ['plans', 'measures', 'money', 'noAmount'] as const;
const LABELS = {
  plans: 'public.across.columns.plans',
  measures: 'public.across.columns.measures',
  money: 'public.programmes.paid',
  noAmount: 'public.across.noAmount',
} as const satisfies Record<(typeof COLUMNS)[number], string>;

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
        <section className="plan-table" aria-labelledby="programmes-heading">
          <div className="section-head">
            <h2 id="programmes-heading">{translate(language, 'public.nav.programmes')}</h2>
            <TableFilter language={language} />
          </div>
          <div className="table-scroller" role="group" aria-labelledby="programmes-heading" tabIndex={0}>
            <table {...TABLE} className="official lines">
              <Head language={language} />
              <tbody {...ROW_GROUP}>
                {inOrderOfCode(lines, names).map((line) => (
                  <Line key={line.key} line={line} names={names} href={line.key === '' ? null : programmePath(line.key, language, date)} language={language} />
                ))}
              </tbody>
              <Foot lines={lines} unlined={unlined} plans={plans.held.length} language={language} />
            </table>
          </div>
          <p className="after-table hint">
            {translate(language, 'public.programmes.unlined', { measures: unlined.measures, unknown: unlined.amountUnknown })}
          </p>
        </section>
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

function Head({ language }: { language: Language }): ReactElement {
  return (
    <thead {...ROW_GROUP}>
      <tr {...ROW}>
        <th {...COLUMN_HEADER} scope="col" className="col-name">
          {translate(language, 'public.programmes.programme')}
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

function Line({ line, names, href, language }: { line: ProgrammeLine; names: NamesOfSite; href: string | null; language: Language }): ReactElement {
  const programme = names.programmes.get(line.key);
  const name = nameOfProgramme(line.key, names, language);
  return (
    <tr {...ROW} className="measure-row">
      <th {...ROW_HEADER} scope="row" className="col-name">
        {programme !== undefined && <span className="ft-code">{programme.code} </span>}
        {href === null ? name : <a href={href}>{name}</a>}
        {programme !== undefined && <span className="printed">{capitalised(translate(language, `funding.level.${programme.level}`))}</span>}
      </th>
      <Figures plans={line.plans} sum={line.sum} language={language} />
    </tr>
  );
}

/** A measure may be paid by two programmes, so only the money adds up; the measures are those of the plans. */
function Foot({ lines, unlined, plans, language }: Pick<ProgrammesOn, 'lines' | 'unlined'> & { plans: number; language: Language }): ReactElement {
  const all = addSums([...lines.map(({ sum }) => sum), unlined]);
  return (
    <tfoot {...ROW_GROUP}>
      <tr {...ROW} className="measure-row sum-row">
        <th {...ROW_HEADER} scope="row" className="col-name">
          {translate(language, 'public.across.all')}
        </th>
        <Figures plans={plans} sum={all} language={language} isTotal />
      </tr>
    </tfoot>
  );
}

function Figures({ plans, sum, language, isTotal = false }: { plans: number; sum: PlansSum; language: Language; isTotal?: boolean }): ReactElement {
  const counted = (count: number): string => (isTotal ? '' : String(count));
  const figures = { plans: String(plans), measures: counted(sum.measures), money: plansSumWords(sum, language), noAmount: counted(sum.amountUnknown) };
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
