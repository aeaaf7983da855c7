import type { IsoDate } from '../../../cms/domain/calendar/iso-date';
import { LANGUAGES, type Language, type LocalizedText } from '../../../cms/domain/language';
import type { Deadline } from '../../../cms/domain/deadline/deadline';
import type { PlanView } from '../../../cms/domain/record/plan-view';

/** A measure as the chart needs it, from a plan or from a list over plans. */
export interface DeadlineRowData {
  readonly key: string;
  readonly number: string;
  readonly action: LocalizedText;
  readonly deadline: Deadline;
  readonly deadlineText: LocalizedText;
  /** Where the measure itself stands. */
  readonly href: string | null;
  /** The day from which it binds, where the measures of a chart do not all bind from one. */
  readonly since?: IsoDate;
  /** The deadline it had before, to be drawn beneath as a ghost; where nothing is compared, left out. */
  readonly was?: Deadline;
}

export interface DeadlineGroup {
  readonly key: string;
  /** Null for measures in no section. */
  readonly heading: { readonly number: string; readonly title: LocalizedText } | null;
  readonly rows: readonly DeadlineRowData[];
}

/** The sections of a plan with their measures, each linking to its place by `hrefOf`. */
export function deadlineGroups(view: PlanView, hrefOf: (measureKey: string) => string | null): DeadlineGroup[] {
  return view.redaction.sections.map(({ heading, measures }) => ({
    key: heading?.key ?? '',
    heading: heading === null ? null : { number: heading.number, title: heading.title },
    rows: measures.map(({ key, number, action, deadline, deadlineText }) => ({
      key,
      number,
      action,
      deadline,
      deadlineText,
      href: hrefOf(key),
    })),
  }));
}

/** The words as printed, with their language: `deadline.text` is one of the languages held. */
export function printedWords(
  deadline: Deadline,
  deadlineText: LocalizedText,
): { text: string; language: Language } | null {
  if (deadline.text === '') return null;
  const language = LANGUAGES.find((candidate) => deadlineText[candidate] === deadline.text);
  return { text: deadline.text, language: language ?? 'kk' };
}
