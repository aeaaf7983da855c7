import { styled } from '@mui/material/styles';
import type { ReactElement } from 'react';
import { NavLink } from 'react-router-dom';
import { useDated } from '../as-of/as-of-context';
import { useSay } from '../language/use-language';

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

const Tabs = styled('nav')(({ theme }) => ({
  borderBottom: `1px solid ${theme.register.line}`,
  marginBottom: theme.spacing(2),
  '& ul': { display: 'flex', flexWrap: 'wrap', listStyle: 'none', margin: 0, padding: 0 },
  '& a': {
    display: 'block',
    padding: theme.spacing(1, 1.5),
    marginBottom: -1,
    color: theme.register.ink,
    textDecoration: 'none',
    borderBottom: '3px solid transparent',
  },
  '& a:hover': { borderBottomColor: theme.register.line },
  '& a.active': { borderBottomColor: theme.register.accent, fontWeight: 650 },
}));

/** Links to the parts; the date looked at goes along. */
export function PlanTabs({ planId }: { planId: string }): ReactElement {
  const say = useSay();
  const dated = useDated();
  return (
    <Tabs aria-label={say('office.plan.tabs')}>
      <ul>
        {PLAN_TABS.map((tab) => (
          <li key={tab}>
            <NavLink to={dated(planTabPath(planId, tab))} end preventScrollReset>
              {say(`office.plan.${tab}`)}
            </NavLink>
          </li>
        ))}
      </ul>
    </Tabs>
  );
}
