import { Box } from '@mui/material';
import type { ReactElement } from 'react';
import { useCanAccess, useTranslate } from 'react-admin';
import { NavLink } from 'react-router-dom';
import { useDated } from '../as-of/as-of-context';
import { useSay } from '../language/use-language';

const RESOURCES = [
  'plans',
  'measures',
  'responsible-bodies',
  'budget-programmes',
  'orders',
  'imports',
  'amendments',
  'publications',
  'audit-entries',
] as const;

/** The main menu: only what the user's role may open. */
export function Navigation(): ReactElement {
  const say = useSay();
  const translate = useTranslate();
  return (
    <Box component="nav" aria-label={say('office.shell.navigation')}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        <MenuItem to="/" label={say('office.pages.dashboard')} isExact />
        {RESOURCES.map((resource) => (
          <ResourceItem
            key={resource}
            resource={resource}
            label={translate(`resources.${resource}.name`, { smart_count: 2 })}
            isExact={resource === 'imports'}
          />
        ))}
        <ImportItem label={say('office.pages.import')} />
      </Box>
    </Box>
  );
}

function ResourceItem({
  resource,
  label,
  isExact,
}: {
  resource: string;
  label: string;
  isExact: boolean;
}): ReactElement | null {
  const { canAccess } = useCanAccess({ action: 'list', resource });
  return canAccess === true ? <MenuItem to={`/${resource}`} label={label} isExact={isExact} /> : null;
}

function ImportItem({ label }: { label: string }): ReactElement | null {
  const { canAccess } = useCanAccess({ action: 'create', resource: 'imports' });
  return canAccess === true ? <MenuItem to="/imports/new" label={label} /> : null;
}

function MenuItem({ to, label, isExact = false }: { to: string; label: string; isExact?: boolean }): ReactElement {
  const dated = useDated();
  return (
    <Box component="li">
      <Box
        component={NavLink}
        to={dated(to)}
        end={isExact}
        sx={(theme) => ({
          display: 'block',
          px: 2,
          py: 0.9,
          borderLeft: '3px solid transparent',
          color: theme.register.ink,
          textDecoration: 'none',
          fontSize: '0.9375rem',
          lineHeight: 1.3,
          '&:hover': { backgroundColor: theme.register.sunken },
          '&:focus-visible': { outlineOffset: -2 },
          '&.active': {
            borderLeftColor: theme.register.accent,
            backgroundColor: theme.register.accentWash,
            fontWeight: 650,
          },
        })}
      >
        {label}
      </Box>
    </Box>
  );
}
