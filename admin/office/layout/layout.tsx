import { Box, Drawer } from '@mui/material';
import { Suspense, useEffect, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { Loading } from 'react-admin';
import { useLocation } from 'react-router-dom';
import { AsOfProvider } from '../as-of/as-of-context';
import { useSay } from '../language/use-language';
import { Navigation } from './navigation';
import { SignInAgainDialog } from './sign-in-again-dialog';
import { TopBar } from './top-bar';

const MENU_WIDTH = 208;

/** The frame of every page: a slim bar, the menu at its side (behind a button on a phone), and the page. */
export function Layout({ children }: { children: ReactNode }): ReactElement {
  return (
    <AsOfProvider>
      <Frame>{children}</Frame>
    </AsOfProvider>
  );
}

function Frame({ children }: { children: ReactNode }): ReactElement {
  const say = useSay();
  const [isMenuOpen, setMenuOpen] = useState(false);
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    setMenuOpen(false);
    // The link that was followed may have gone with its page, and the keyboard's place with it.
    if (document.activeElement === document.body) main.current?.focus({ preventScroll: true });
  }, [pathname]);

  return (
    <Box sx={{ minHeight: '100vh', display: 'flex', flexDirection: 'column' }}>
      <SkipLink label={say('common.skipToContent')} />
      <TopBar isMenuOpen={isMenuOpen} onMenu={() => setMenuOpen(true)} />
      <Box sx={{ display: 'flex', flex: 1, minWidth: 0 }}>
        <Box
          sx={{
            display: { xs: 'none', md: 'block' },
            width: MENU_WIDTH,
            flex: 'none',
            borderRight: 1,
            borderColor: 'divider',
          }}
        >
          <Box sx={{ position: 'sticky', top: 48, py: 1.5 }}>
            <Navigation />
          </Box>
        </Box>
        <Drawer open={isMenuOpen} onClose={() => setMenuOpen(false)}>
          <Box id="phone-menu" sx={{ width: 264, py: 2 }}>
            <Navigation />
          </Box>
        </Drawer>
        <Box component="main" ref={main} id="main-content" tabIndex={-1} sx={{ flex: 1, minWidth: 0, '&:focus, &:focus-visible': { outline: 'none' } }}>
          <Suspense fallback={<Loading />}>{children}</Suspense>
        </Box>
      </Box>
      <SignInAgainDialog />
    </Box>
  );
}

function SkipLink({ label }: { label: string }): ReactElement {
  return (
    <Box
      component="a"
      href="#main-content"
      sx={{
        position: 'absolute',
        left: 8,
        top: -80,
        zIndex: 2000,
        bgcolor: 'background.paper',
        border: 1,
        px: 2,
        py: 1,
        '&:focus': { top: 8 },
      }}
    >
      {label}
    </Box>
  );
}
