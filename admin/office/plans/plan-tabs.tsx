import { styled } from '@mui/material/styles';
import type { ReactElement } from 'react';
import { NavLink } from 'react-router-dom';
import { useDated } from '../as-of/as-of-context';
import { useSay } from '../language/use-language';
import { PLAN_TABS, planTabPath } from './plan-tab';

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
