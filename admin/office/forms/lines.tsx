import AddIcon from '@mui/icons-material/Add';
import CloseIcon from '@mui/icons-material/Close';
import { Box, Button, IconButton } from '@mui/material';
import type { ReactElement, ReactNode } from 'react';
import { useFieldArray } from 'react-hook-form';
import { useSay } from '../language/use-language';

/** A list of like lines in a form: points of an act, executors, lines of money. */
export function Lines({
  name,
  label,
  addLabel,
  empty,
  children,
}: {
  /** The field that holds the list. */
  name: string;
  label: string;
  addLabel: string;
  /** What a new line holds. */
  empty: Readonly<Record<string, unknown>>;
  /** Draws one line; `path` stands before the names of its fields. */
  children: (path: string) => ReactNode;
}): ReactElement {
  const say = useSay();
  const { fields, append, remove } = useFieldArray({ name });
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, mb: 3, minWidth: 0 }}>
      <Box component="legend" sx={{ fontWeight: 650, mb: 1, p: 0 }}>
        {label}
      </Box>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {fields.map((field, index) => (
          <Box
            component="li"
            key={field.id}
            sx={(theme) => ({
              display: 'grid',
              gridTemplateColumns: 'minmax(0, 1fr) auto',
              gap: 1,
              alignItems: 'start',
              py: 1.5,
              borderTop: `1px solid ${theme.register.line}`,
            })}
          >
            <Box>{children(`${name}.${index}`)}</Box>
            <IconButton
              size="small"
              aria-label={say('editing.form.remove', { number: index + 1 })}
              onClick={() => remove(index)}
            >
              <CloseIcon fontSize="small" />
            </IconButton>
          </Box>
        ))}
      </Box>
      <Button startIcon={<AddIcon />} onClick={() => append({ ...empty })}>
        {addLabel}
      </Button>
    </Box>
  );
}
