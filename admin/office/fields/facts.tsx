import { Box } from '@mui/material';
import type { ReactElement, ReactNode } from 'react';

export interface Fact {
  readonly name: string;
  readonly value: ReactNode;
  readonly note?: string;
}

/** The main numbers of a page, in one row between two rules. */
export function Facts({ facts }: { facts: readonly Fact[] }): ReactElement {
  return (
    <Box
      component="dl"
      sx={(theme) => ({
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 5,
        m: 0,
        mb: 3,
        borderTop: `2px solid ${theme.register.ink}`,
        borderBottom: `1px solid ${theme.register.line}`,
      })}
    >
      {facts.map(({ name, value, note }) => (
        <Box key={name} sx={{ py: 1.25, maxWidth: '16rem' }}>
          <Box component="dt" sx={{ color: 'text.secondary', fontSize: '0.8125rem', lineHeight: 1.3 }}>
            {name}
          </Box>
          <Box component="dd" sx={{ m: 0, fontSize: '1.35rem', fontWeight: 600, whiteSpace: 'nowrap' }}>
            {value}
            {note !== undefined && (
              <Box component="span" sx={{ display: 'block', fontSize: '0.8125rem', fontWeight: 400, whiteSpace: 'normal' }}>
                {note}
              </Box>
            )}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
