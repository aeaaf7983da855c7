import type { ExecutorReading, OrderReading } from '../../../cms/domain/reading/reading';
import { decisionOn, valueOf } from '../../../cms/domain/review/decisions';
import { withBody, type BodyChoice } from '../../../cms/domain/review/choose-body';
import { proposedName } from '../../../cms/domain/review/new-bodies';
import type { Decision, FieldValue, ReviewField } from '../../../cms/domain/review/review';

/** A name that executors are printed under, with the body it stands for. */
export interface NamedBody {
  /** As printed; of a body the register does not hold, the name it would enter under. */
  readonly name: string;
  readonly body: string | null;
  /** 1 is the same name; null for a body that was chosen, or is new. */
  readonly confidence: number | null;
  readonly measures: number;
}

/** The bodies a reading names: new ones first, then the less sure matches, where a look is worth it. */
export function bodiesOf({ measures, bodyMatches }: Pick<OrderReading, 'measures' | 'bodyMatches'>): NamedBody[] {
  const sure = new Map(bodyMatches.map(({ name, body, confidence }) => [keyOf(name, body), confidence]));
  const found = new Map<string, NamedBody>();
  for (const executor of measures.flatMap(({ executors }) => executors)) {
    const name = nameOf(executor);
    const body = executor.body ?? null;
    const key = keyOf(name, body);
    const confidence = body === null ? null : (sure.get(key) ?? null);
    found.set(key, { name, body, confidence, measures: (found.get(key)?.measures ?? 0) + 1 });
  }
  return [...found.values()].sort((one, other) => rank(one) - rank(other));
}

/**
 * The lists of executors that change when a name comes to stand for another body, by their paths. Those of
 * removed measures stay.
 */
export function executorsAfter(
  named: NamedBody,
  choice: BodyChoice,
  fields: readonly ReviewField[],
  decided: ReadonlyMap<string, Decision>,
): Map<string, FieldValue> {
  const isMeant = (executor: ExecutorReading): boolean => nameOf(executor) === named.name && (executor.body ?? null) === named.body;
  const changes = new Map<string, FieldValue>();
  for (const field of fields) {
    if (field.unit !== 'measures' || field.name !== 'executors' || decisionOn(field, decided)?.kind === 'removed') continue;
    const before = valueOf(field, decided) as readonly ExecutorReading[];
    const after = withBody(before, isMeant, choice);
    if (after !== before) changes.set(field.path, after);
  }
  return changes;
}

function nameOf(executor: ExecutorReading): string {
  return executor.body === undefined ? proposedName(executor) : executor.name;
}

function keyOf(name: string, body: string | null): string {
  return `${name}\n${body ?? ''}`;
}

function rank({ body, confidence }: NamedBody): number {
  return body === null ? -1 : (confidence ?? 1);
}
