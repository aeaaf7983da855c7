import type { ReactElement } from 'react';
import type { RedactionEffects } from '../../../cms/domain/change/redaction-effects';
import type { ChangeKind } from '../../../cms/domain/change/compare';
import { Facts, type Fact } from '../fields/facts';
import { useSay } from '../language/use-language';
import { SignedAmount } from './signed-amount';

const COUNTED = ['inserted', 'changed', 'repealed', 'moved'] as const;

/** How much a change-set changes, at a glance; what it does not touch is not counted. */
export function EffectCounts({ effects: { changes, deadlines, money } }: { effects: RedactionEffects }): ReactElement {
  const say = useSay();
  const count = (kind: ChangeKind): number => changes.filter((change) => kindCounted(change.kind) === kind).length;
  const facts: Fact[] = COUNTED.filter((kind) => count(kind) > 0).map((kind) => ({
    name: say(`changes.count.${kind}`),
    value: count(kind),
  }));
  if (deadlines.length > 0) facts.push({ name: say('changes.count.deadlines'), value: deadlines.length });
  if (money.all.gained + money.all.lost > 0n) {
    facts.push({ name: say('changes.count.money'), value: <SignedAmount tiyn={money.all.after - money.all.before} /> });
  }
  return <Facts facts={facts} />;
}

function kindCounted(kind: ChangeKind): ChangeKind {
  return kind === 'renumbered' ? 'moved' : kind;
}
