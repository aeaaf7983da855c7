import type { IsoDate } from '../calendar/iso-date';
import type { LocalizedText } from '../language';
import type { MeasureWording, OrderKind } from '../record/plan-record';

/**
 * A whole new text of a plan, as it was read and reviewed, in the record's own shapes: bodies by code,
 * programmes by key, amounts in tiyn. Texts stand under the language of the source alone.
 */
export interface NewText {
  readonly language: 'kk' | 'ru';
  /** The act the text is printed in; null where it does not say. */
  readonly act: { readonly kind: OrderKind; readonly number: string; readonly date: IsoDate } | null;
  /** Empty where no title was read. */
  readonly title: LocalizedText;
  /** The points of the order that approved the plan; none where the text is another act's. */
  readonly points: readonly { readonly number: string; readonly text: LocalizedText }[];
  readonly sections: readonly NewSection[];
  readonly measures: readonly NewMeasure[];
}

export interface NewSection {
  readonly number: string;
  readonly title: LocalizedText;
}

/** What a row says; which measure of the plan that is, and where it stands, is for the matching to find. */
export interface NewMeasure
  extends Pick<MeasureWording, 'number' | 'action' | 'deadline' | 'deadlineText' | 'completionForm' | 'executorsText' | 'executors' | 'funding'> {
  /** The place of its section among the text's, from 0; null outside sections. */
  readonly sectionAt: number | null;
}
