import type { Redaction } from '../record/plan-view';

/** Bodies named in one of two redactions and not in the other, by code, in the order they are named. */
export interface BodiesChange {
  readonly added: readonly string[];
  readonly dropped: readonly string[];
}

/** Which bodies come to a plan and which leave it between two redactions, whatever their part in a measure. */
export function bodiesChange(before: Redaction | null, after: Redaction): BodiesChange {
  const old = before === null ? new Set<string>() : bodiesOf(before);
  const now = bodiesOf(after);
  return {
    added: [...now].filter((body) => !old.has(body)),
    dropped: [...old].filter((body) => !now.has(body)),
  };
}

function bodiesOf({ sections }: Redaction): Set<string> {
  return new Set(sections.flatMap(({ measures }) => measures.flatMap(({ executors }) => executors.map(({ body }) => body))));
}
