import { Box } from '@mui/material';
import type { ReactElement } from 'react';
import { NavLink, useLocation } from 'react-router-dom';
import { useSay } from '../language/use-language';

/** The parts of a plan's page, each with an address of its own. */
export const PLAN_TABS = ['table', 'deadlines', 'funding', 'order', 'history', 'publications'] as const;

export type PlanTab = (typeof PLAN_TABS)[number];

/** The part an address names; the table where it names none. */
export function planTab(path: string | undefined): PlanTab {
  return PLAN_TABS.find((tab) => tab === path) ?? 'table';
}

/** Links to the parts; a date asked for goes along. */
export function PlanTabs({ planId }: { planId: string }): ReactElement {
  const say = useSay();
  const { search } = useLocation();
  return (
    <Box component="nav" aria-label={say('office.plan.tabs')} sx={{ borderBottom: 1, borderColor: 'divider', mb: 2 }}>
      <Box component="ul" sx={{ display: 'flex', flexWrap: 'wrap', listStyle: 'none', m: 0, p: 0 }}>
        {PLAN_TABS.map((tab) => (
          <li key={tab}>
            <Box
              component={NavLink}
              to={{ pathname: `/plans/${planId}/show${tab === 'table' ? '' : `/${tab}`}`, search }}
              end
              preventScrollReset
              sx={(theme) => ({
                display: 'block',
                px: 1.5,
                py: 1,
                mb: '-1px',
                color: theme.register.ink,
                textDecoration: 'none',
                borderBottom: '3px solid transparent',
                '&:hover': { borderBottomColor: theme.register.line },
                '&.active': { borderBottomColor: theme.register.accent, fontWeight: 650 },
              })}
            >
              {say(`office.plan.${tab}`)}
            </Box>
          </li>
        ))}
      </Box>
    </Box>
  );
}
