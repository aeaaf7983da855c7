import { readDeadline } from '../../domain/deadline/read-deadline';
import { readFunding } from '../../domain/money/read-funding';
import { differencesBetween, type Case, type CaseKind } from './case';
import { notedActs, readActs } from './noted-acts';
import { notedDeadline, readDeadlineFields } from './noted-deadline';
import { notedFunding, readFundingFields } from './noted-funding';

/** A careful person's reading of a fragment, in the corpus's own words. */
export type Noted = Readonly<Record<string, unknown>>;

/** A line of `fragments.jsonl`. */
export interface NotedFragment {
  readonly lang: 'kk' | 'ru';
  readonly kind: string;
  readonly text: string;
  readonly note: Noted;
}

type Read = (fragment: NotedFragment) => { readonly kind: CaseKind; readonly noted: Noted; readonly read: Noted };

const READERS: Readonly<Record<string, Read>> = {
  deadline: ({ text, lang, note }) => ({
    kind: 'deadlines',
    noted: notedDeadline(note),
    read: readDeadlineFields(readDeadline(text, lang).deadline),
  }),
  funding: ({ text, lang, note }) => {
    const unit = note.unit_from === undefined ? null : ({ multiplier: 1000n, place: 'header' } as const);
    const { funding, doubts } = readFunding(text, { language: lang, unit });
    return { kind: 'funding', noted: notedFunding(note), read: readFundingFields(funding, doubts.map(({ code }) => code)) };
  },
  act_citation: ({ text, lang, note }) => ({ kind: 'citations', noted: notedActs(note, text), read: readActs(text, lang) }),
  amendment_note: ({ text, lang, note }) => ({ kind: 'notes', noted: notedActs(note, text), read: readActs(text, lang) }),
};

/** The cases of a list of fragments; kinds that note nothing the reader prints are passed over. */
export function fragmentCases(fragments: readonly NotedFragment[], file: string): Case[] {
  return fragments.flatMap((fragment, index): Case[] => {
    const reader = READERS[fragment.kind];
    if (reader === undefined) return [];
    const { kind, noted, read } = reader(fragment);
    return [{ kind, where: `${file}:${index + 1}`, printed: fragment.text, differences: differencesBetween(noted, read) }];
  });
}
