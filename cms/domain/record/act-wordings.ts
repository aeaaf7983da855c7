import type { PlanRecord, PointWording, TitleWording } from './plan-record';

/**
 * The plan's title and the points of its order as they were approved: what amendments of them
 * start from. The order and the plan themselves hold these words; no wording of a change-set does.
 */
export function actWordings({ plan, order, changeSets }: Pick<PlanRecord, 'plan' | 'order' | 'changeSets'>): (TitleWording | PointWording)[] {
  const changeSet = changeSets.find(({ kind }) => kind === 'enactment')?.id ?? '';
  const approved = { changeSet, effect: 'enact', clause: null } as const;
  const title: TitleWording = { ...approved, unit: 'title', id: 'title', key: '', position: 0, number: '', title: plan.title };
  const points = keysOfPoints(order.points).map(
    (key, index): PointWording => ({
      ...approved,
      unit: 'point',
      id: `point ${key}`,
      key,
      // From 1, as sections and measures: what is put first of all needs a place before it.
      position: index + 1,
      number: order.points[index]?.number ?? '',
      text: order.points[index]?.text ?? {},
    }),
  );
  return [title, ...points];
}

/** What tells the points of an order apart for good: the number, with its turn where it repeats or is missing. */
export function keysOfPoints(points: readonly { readonly number: string }[]): string[] {
  const seen = new Map<string, number>();
  return points.map(({ number }) => {
    const turn = (seen.get(number) ?? 0) + 1;
    seen.set(number, turn);
    return turn === 1 && number !== '' ? number : `${number}-${turn}`;
  });
}
