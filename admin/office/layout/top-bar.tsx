import MenuIcon from '@mui/icons-material/Menu';
import { Box, IconButton, LinearProgress } from '@mui/material';
import type { ReactElement } from 'react';
import { useLoading } from 'react-admin';
import { Link } from 'react-router-dom';
import { useSay } from '../language/use-language';
import { LanguageSwitch } from './language-switch';
import { LookSwitch } from './look-switch';
import { UserMenu } from './user-menu';

/** The bar over every page: the register's name, the language, the look, the user. */
export function TopBar({ isMenuOpen, onMenu }: { isMenuOpen: boolean; onMenu: () => void }): ReactElement {
  const say = useSay();
  const isLoading = useLoading();
  return (
    <Box
      component="header"
      sx={(theme) => ({
        position: 'sticky',
        top: 0,
        zIndex: 1100,
        height: 48,
        display: 'flex',
        alignItems: 'center',
        gap: 1,
        px: { xs: 1, md: 2 },
        backgroundColor: theme.register.bar,
        color: theme.register.onBar,
        '& :focus-visible': { outlineColor: theme.register.onBar },
      })}
    >
      <IconButton
        onClick={onMenu}
        color="inherit"
        aria-label={say('ra.action.open_menu')}
        aria-expanded={isMenuOpen}
        aria-controls="phone-menu"
        sx={{ display: { md: 'none' } }}
      >
        <MenuIcon />
      </IconButton>
      <Box
        component={Link}
        to="/"
        sx={{ color: 'inherit', textDecoration: 'none', display: 'flex', alignItems: 'baseline', gap: 1, mr: 'auto' }}
      >
        <Box component="span" sx={(theme) => ({ fontFamily: theme.typography.h1.fontFamily, fontSize: 19, fontWeight: 600 })}>
          {say('common.register')}
        </Box>
        <Box component="span" sx={{ display: { xs: 'none', sm: 'inline' }, fontSize: 14, opacity: 0.85 }}>
          {say('office.name')}
        </Box>
      </Box>
      <Box
        component="a"
        href="/"
        sx={{ display: { xs: 'none', lg: 'inline' }, color: 'inherit', fontSize: 14, mr: 1 }}
      >
        {say('office.shell.publicView')}
      </Box>
      <LanguageSwitch />
      <LookSwitch />
      <UserMenu />
      {isLoading && (
        <LinearProgress
          aria-label={say('office.shell.loading')}
          sx={{ position: 'absolute', left: 0, right: 0, bottom: 0, height: 2 }}
        />
      )}
    </Box>
  );
}
