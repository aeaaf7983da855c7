import { textIn, type Language, type LocalizedText } from '../../../../cms/domain/language';
import type { ProposedUnit } from '../../../../cms/domain/matching/proposal';
import { headWords } from '../../../../cms/domain/record/cells';
import type { WordingRecord } from '../../../../cms/domain/record/plan-record';
import type { Proposal } from '../../providers/new-redactions';
import type { PairedUnit } from './pairing';

const LONGEST = 90;

/** A unit in one line: its number and how its words begin. */
export function shortName({ number }: { number: string }, words: LocalizedText, language: Language): string {
  const said = textIn(words, language)?.text ?? '';
  return [number, said.length > LONGEST ? `${said.slice(0, LONGEST).trimEnd()}…` : said].filter(Boolean).join(' ');
}

export function nameOfUnit({ before, after }: ProposedUnit, language: Language): string {
  const wording = (after ?? before) as WordingRecord;
  return shortName(wording, headWords(wording), language);
}

/** A unit that may be the partner of another: by its key in the plan, or by its place in the text. */
export interface Partnerable {
  readonly id: string;
  readonly name: string;
  readonly isFree: boolean;
}

/** The plan's units that a row of the text may word, free ones told apart. */
export function unitsInForce({ redaction: { sections } }: Pick<Proposal, 'redaction'>, unit: PairedUnit, taken: ReadonlySet<string>, language: Language): Partnerable[] {
  const wordings = sections.flatMap(({ heading, measures }): WordingRecord[] => (unit === 'measures' ? [...measures] : heading === null ? [] : [heading]));
  return wordings.map((wording) => ({ id: wording.key, name: shortName(wording, headWords(wording), language), isFree: !taken.has(wording.key) }));
}

/** The text's rows that may word a unit of the plan, free ones told apart. */
export function rowsOfText({ text }: Pick<Proposal, 'text'>, unit: PairedUnit, partners: readonly (string | null)[], language: Language): Partnerable[] {
  const rows = unit === 'measures' ? text.measures.map(({ number, action }) => ({ number, words: action })) : text.sections.map(({ number, title }) => ({ number, words: title }));
  return rows.map((row, at) => ({ id: String(at), name: shortName(row, row.words, language), isFree: partners[at] === null }));
}
