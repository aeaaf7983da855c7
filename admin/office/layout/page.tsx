import { Box, Stack, Typography } from '@mui/material';
import { useEffect, type ReactElement, type ReactNode } from 'react';
import { useSay } from '../language/use-language';

interface PageProps {
  /** The page's name, for the heading and the window. */
  readonly title: string;
  /** What stands as the heading where it is more than the title: a text with its language marked. */
  readonly heading?: ReactNode;
  /** A line above the heading: where this page belongs. */
  readonly above?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A page of the office: one heading, its actions beside it, and what it holds. */
export function Page({ title, heading, above, actions, children }: PageProps): ReactElement {
  const say = useSay();
  const windowTitle = say('office.title', { page: title });
  useEffect(() => {
    document.title = windowTitle;
  }, [windowTitle]);

  return (
    <Box sx={{ maxWidth: 1440, mx: 'auto', px: { xs: 2, md: 3 }, pt: 2, pb: 6 }}>
      {above !== undefined && (
        <Typography variant="body2" color="text.secondary" component="p" sx={{ mb: 0.5 }}>
          {above}
        </Typography>
      )}
      <Stack
        direction="row"
        sx={{ flexWrap: 'wrap', alignItems: 'flex-start', justifyContent: 'space-between', gap: 1.5, mb: 2 }}
      >
        <Typography variant="h1" sx={{ flex: '1 1 20rem', maxWidth: '52rem' }}>
          {heading ?? title}
        </Typography>
        {actions !== undefined && (
          <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1, flex: '0 1 auto' }}>
            {actions}
          </Stack>
        )}
      </Stack>
      {children}
    </Box>
  );
}
