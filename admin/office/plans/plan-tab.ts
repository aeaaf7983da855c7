/** The parts of a plan's page, each with an address of its own. */
export const PLAN_TABS = ['table', 'deadlines', 'funding', 'order', 'ledger', 'history', 'compare', 'publications'] as const;

export type PlanTab = (typeof PLAN_TABS)[number];

/** The part an address names; the table where it names none. */
export function planTab(path: string | undefined): PlanTab {
  return PLAN_TABS.find((tab) => tab === path) ?? 'table';
}

/** Where a part of a plan's page stands in the office. */
export function planTabPath(planId: string, tab: PlanTab): string {
  return `/plans/${planId}/show${tab === 'table' ? '' : `/${tab}`}`;
}
