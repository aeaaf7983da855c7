import type { ReactElement } from 'react';
import type { IsoDate } from '../../cms/domain/calendar/iso-date';
import type { Language } from '../../cms/domain/language';
import { comparisonPath, planPath, readAddress, redactionPath, type Address, type PlanAddress } from './addresses';
import { dateAsked, elsewhere, scaleAsked, toAskedDay, type Query } from './asked';
import { ChooseDatesPage, ComparisonPage } from './compare/comparison-page';
import { CSV, csvFile } from './files/csv';
import { HistoryPage } from './history/history-page';
import { ledgerTableFile } from './ledger/ledger-file';
import { LedgerPage } from './ledger/ledger-page';
import { renderPage } from './page';
import { NotHeldPage } from './pages/not-held';
import { PlanPage } from './plan/plan-page';
import { dayShown, standingOf } from './plan/standing';
import { HTML, type PublishedPlan, type PublishedSite, type Rendered } from './published-site';
import { attachment, renderFile } from './render-file';

/** A page of a day has `asOf`, one with a chart `scale`, the choice of two dates `from` and `to`. */
const PARAMETERS: Readonly<Partial<Record<Address['page'], readonly string[]>>> = {
  plan: ['scale', 'asOf'],
  index: ['asOf'],
  entry: ['scale', 'asOf'],
  choose: ['from', 'to'],
};

/** What tells one page from another: the path with those parameters that mean something there. */
export function addressKey(path: string, query: Query): string {
  const page = readAddress(path)?.page ?? 'not-found';
  const said = (PARAMETERS[page] ?? []).flatMap((name) => {
    const value = query[name];
    return value === undefined ? [] : [`${name}=${JSON.stringify(value)}`];
  });
  return said.length === 0 ? path : `${path}?${said.join('&')}`;
}

/**
 * What a published plan answers to an address of its own. A day before the plan is held is not
 * found (404), with what is known: the register has no wording to give, and none is made up.
 * @returns null where there is no such page
 */
export async function renderPlan(site: PublishedSite, plan: PublishedPlan, address: PlanAddress, query: Query): Promise<Rendered | null> {
  const { language, slug } = address;
  const { heldFrom } = plan.record.plan;
  const shared = { site, plan, language };
  const notHeld = (date: IsoDate, pathIn: (other: Language) => string): Rendered => ({
    ...html(<NotHeldPage {...shared} date={date} pathIn={pathIn} />, language),
    status: 404,
  });
  switch (address.page) {
    case 'plan': {
      if (query['asOf'] !== undefined) return toAskedDay(query['asOf'], (day) => pathOn(day, slug, language));
      const scale = scaleAsked(query, 'quarter');
      if (scale === undefined) return null;
      const standing = standingOf(plan.record, address.date, site.today);
      const { date } = address;
      if (standing === null) return date === null ? null : notHeld(date, (other) => redactionPath(slug, other, date));
      const { record, ...publication } = plan;
      const { assets, baseUrl } = site;
      const drawing = { record, publication, standing, language, scale, assets, baseUrl };
      return html(<PlanPage {...drawing} />, language);
    }
    case 'file': {
      const standing = standingOf(plan.record, address.date, site.today);
      return standing === null ? null : renderFile(site, plan, standing, language, address.format);
    }
    case 'history':
      return html(<HistoryPage {...shared} />, language);
    case 'ledger':
      return html(<LedgerPage {...shared} />, language);
    case 'ledger-file': {
      const table = ledgerTableFile(plan.record, dayShown(plan.record, site.today), language);
      return { status: 200, contentType: CSV, body: csvFile(table), language, disposition: attachment(`${table.name}-${language}.csv`) };
    }
    case 'choose':
      return query['from'] === undefined && query['to'] === undefined
        ? html(<ChooseDatesPage {...shared} />, language)
        : toComparison(query, slug, language);
    case 'comparison': {
      const { from, to } = address;
      if (from > to) return elsewhere(comparisonPath(slug, language, to, from));
      if (from < heldFrom) return notHeld(from, (other) => comparisonPath(slug, other, from, to));
      return html(<ComparisonPage {...shared} from={from} to={to} />, language);
    }
  }
}

function html(page: ReactElement, language: Language): Rendered {
  return { status: 200, contentType: HTML, body: renderPage(page), language };
}

function pathOn(date: IsoDate | null, slug: string, language: Language): string {
  return date === null ? planPath(slug, language) : redactionPath(slug, language, date);
}

function toComparison(query: Query, slug: string, language: Language): Rendered | null {
  const dates = [dateAsked(query['from']), dateAsked(query['to'])];
  const [from, to] = dates.flatMap((date) => date || []).sort();
  return from === undefined || to === undefined ? null : elsewhere(comparisonPath(slug, language, from, to));
}
