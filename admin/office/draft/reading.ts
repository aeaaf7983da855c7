import type { Deadline, DeadlineKind, Frequency, Precision } from '../../../cms/domain/deadline/deadline';

/** A deadline's reading as a form holds it: flat, with lists as typed. */
export interface Reading {
  readonly kind: DeadlineKind;
  readonly precision: Precision | null;
  readonly start: string | null;
  readonly due: string | null;
  readonly frequency: Frequency | null;
  /** `01-01, 07-01`, as typed. */
  readonly on: string | null;
  readonly from: string | null;
  readonly until: string | null;
  readonly onRequestOf: readonly string[];
}

/** The kinds one reading can be given by hand; `several` and `same-as-above` only words can say. */
export const KINDS_BY_HAND = [
  'date',
  'period',
  'recurring',
  'continuous',
  'on-request',
  'none',
  'unread',
] as const satisfies readonly DeadlineKind[];

/** A deadline as the form shows it; null is a deadline not yet given. */
export function readingOf(deadline: Deadline | null): Reading {
  return {
    kind: KINDS_BY_HAND.find((kind) => kind === deadline?.kind) ?? 'unread',
    precision: deadline?.precision ?? null,
    start: deadline?.start ?? null,
    due: deadline?.due ?? null,
    frequency: deadline?.recurrence?.frequency ?? null,
    on: deadline?.recurrence?.on?.join(', ') ?? null,
    from: deadline?.from ?? null,
    until: deadline?.until ?? null,
    onRequestOf: deadline?.onRequestOf ?? [],
  };
}

/** The deadline that a reading given by hand says; what its kind does not have is left out. */
export function deadlineOfReading(reading: Reading, text: string): Deadline {
  const { kind } = reading;
  const hasDays = kind === 'date' || kind === 'period';
  const goesOn = kind === 'recurring' || kind === 'continuous';
  const due = hasDays ? reading.due || null : null;
  return {
    text,
    kind,
    precision: kind === 'date' ? 'day' : hasDays || kind === 'recurring' ? reading.precision || null : null,
    start: kind === 'date' ? due : hasDays ? reading.start || null : null,
    due,
    recurrence:
      kind === 'recurring' && reading.frequency !== null
        ? { frequency: reading.frequency, ...occurrencesOf(reading.on) }
        : null,
    from: goesOn ? reading.from || null : null,
    until: goesOn ? reading.until || null : null,
    onRequestOf: kind === 'recurring' || kind === 'on-request' ? reading.onRequestOf : [],
    parts: [],
  };
}

function occurrencesOf(typed: string | null): { on?: string[] } {
  const on = (typed ?? '').split(/[,;\s]+/).filter((one) => one !== '');
  return on.length === 0 ? {} : { on };
}
