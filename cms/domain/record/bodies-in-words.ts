import { indexOf, type NameIndex } from '../bodies/match-body';
import { executorsIn } from '../reading/executors';
import type { BodyRecord, MeasureWording } from './plan-record';

/** Bodies by their codes, as a plan's record has them. */
type Bodies = Readonly<Record<string, BodyRecord>>;

const indexes = new WeakMap<Bodies, NameIndex>();

/**
 * Whether the register counts a measure to other bodies than its printed words name in a language: a reviewer
 * or an editor gave others, or the words only say "the same". A name in several words that is none of the plan's
 * bodies is such a case where the bodies have names in that language; one word may be an abbreviation, and is
 * taken for what it stands for.
 */
export function standsForOtherBodies({ executors, executorsText }: Pick<MeasureWording, 'executors' | 'executorsText'>, language: 'kk' | 'ru', bodies: Bodies): boolean {
  const words = executorsText[language];
  if (words === undefined || words === '' || executors.length === 0) return false;
  const { match } = indexIn(bodies);
  const named = new Set(executorsIn(words, language).map(({ name }) => match(name)?.code ?? name));
  const counted = new Set(executors.map(({ body }) => body));
  if (named.size !== counted.size) return true;
  const isNamed = [...counted].every((body) => Boolean(bodies[body]?.name[language]));
  return [...named].some((one) => !counted.has(one) && (one in bodies || (isNamed && /\S\s+\S/.test(one))));
}

function indexIn(bodies: Bodies): NameIndex {
  const known = indexes.get(bodies);
  if (known !== undefined) return known;
  const index = indexOf(Object.values(bodies).map(({ code, name }) => ({ code, names: Object.values(name) })));
  indexes.set(bodies, index);
  return index;
}
