import { textIn, type Language, type LocalizedText } from '../../../cms/domain/language';
import { FUNDING_SOURCES, type FundingSource } from '../../../cms/domain/money/funding';
import type { TiynDigits } from '../../../cms/domain/money/tiyn';
import type { BodyRecord, ProgrammeRecord } from '../../../cms/domain/record/plan-record';
import type { FundingSum, FundingTotals, PlanView } from '../../../cms/domain/record/plan-view';
import { capitalised, translate } from '../../i18n';
import { saysNothing } from './amount-words';

export const DIMENSIONS = ['programme', 'body', 'section', 'source'] as const;

export type Dimension = (typeof DIMENSIONS)[number];

/** One sum of a totals table. */
export interface FundingRow {
  readonly key: string;
  readonly label: LocalizedText;
  /** The code or number that stands before the label. */
  readonly code: string | null;
  readonly sum: FundingSum<TiynDigits>;
}

/** What totals name: plans give all of it, lists over plans have no sections. */
export interface FundingNames {
  readonly bodies: Readonly<Record<string, BodyRecord>>;
  readonly programmes: Readonly<Record<string, ProgrammeRecord>>;
  readonly sections: Readonly<Record<string, { number: string; title: LocalizedText }>>;
  /** A measure's number by its key, for naming those without an amount. */
  readonly numberOf: (measureKey: string) => string;
  /** Where what a sum is of has a page of its own; null, or left out, where it has none. */
  readonly hrefOf?: (dimension: Dimension, key: string) => string | null;
}

/** The names a plan's own totals need. */
export function namesOfPlan(view: PlanView): FundingNames {
  const numbers = new Map<string, string>();
  const sections: Record<string, { number: string; title: LocalizedText }> = {};
  for (const { heading, measures } of view.redaction.sections) {
    if (heading !== null) sections[heading.key] = { number: heading.number, title: heading.title };
    for (const measure of measures) numbers.set(measure.key, measure.number);
  }
  return {
    bodies: view.bodies,
    programmes: view.programmes,
    sections,
    numberOf: (key) => numbers.get(key) ?? key,
  };
}

/** The dimensions, of those given, that a plan says anything in. */
export function dimensionsTold<One extends Dimension>(totals: FundingTotals<TiynDigits>, dimensions: readonly One[]): One[] {
  return saysNothing(totals) ? [] : dimensions.filter((dimension) => sumsOf(totals, dimension).length > 0);
}

/** The sums of one dimension, named, in the order of the totals (largest first). */
export function fundingRows(
  totals: FundingTotals<TiynDigits>,
  dimension: Dimension,
  names: FundingNames,
  language: Language,
): FundingRow[] {
  return sumsOf(totals, dimension).map(([key, sum]) => ({ key, sum, ...labelOf(key, dimension, names, language) }));
}

function sumsOf(totals: FundingTotals<TiynDigits>, dimension: Dimension): FundingTotals<TiynDigits>['byBody'] {
  return {
    programme: totals.byProgramme,
    body: totals.byBody,
    section: totals.bySection,
    source: totals.bySource,
  }[dimension];
}

function labelOf(
  key: string,
  dimension: Dimension,
  names: FundingNames,
  language: Language,
): Pick<FundingRow, 'label' | 'code'> {
  const said = (text: string): Pick<FundingRow, 'label' | 'code'> => ({ label: { [language]: text }, code: null });
  switch (dimension) {
    case 'programme': {
      const programme = names.programmes[key];
      if (programme === undefined) return said(translate(language, 'funding.totals.noProgramme'));
      return { label: programme.name, code: programme.code };
    }
    case 'body':
      return { label: names.bodies[key]?.name ?? { [language]: key }, code: null };
    case 'section': {
      const section = names.sections[key];
      if (section === undefined) return said(translate(language, 'funding.totals.noSection'));
      return { label: section.title, code: section.number };
    }
    case 'source':
      if (key === '') return said(capitalised(translate(language, 'funding.unsaid')));
      return said(isSource(key) ? capitalised(translate(language, `funding.source.${key}`)) : key);
  }
}

function isSource(key: string): key is FundingSource {
  return FUNDING_SOURCES.some((source) => source === key);
}

/** A row's label as plain text, for charts and files. */
export function labelText(row: FundingRow, language: Language): string {
  const label = textIn(row.label, language)?.text ?? row.key;
  return row.code === null ? label : `${row.code} ${label}`;
}
