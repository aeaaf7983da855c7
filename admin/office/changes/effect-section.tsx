import { Typography } from '@mui/material';
import { styled } from '@mui/material/styles';
import type { ReactElement, ReactNode } from 'react';

const Section = styled('section')(({ theme }) => ({ marginTop: theme.spacing(4) }));

/** One kind of effect under its heading. */
export function EffectSection({ id, title, children }: { id: string; title: string; children: ReactNode }): ReactElement {
  return (
    <Section aria-labelledby={id}>
      <Typography variant="h2" id={id} sx={{ mb: 1 }}>
        {title}
      </Typography>
      {children}
    </Section>
  );
}

/** A kind of effect there is none of, said in a line. */
export function NoEffect({ id, title, children }: { id: string; title: string; children: ReactNode }): ReactElement {
  return (
    <EffectSection id={id} title={title}>
      <Typography color="text.secondary">{children}</Typography>
    </EffectSection>
  );
}
