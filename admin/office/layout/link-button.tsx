import { Button, type ButtonProps } from '@mui/material';
import type { ReactElement } from 'react';
import { Link } from 'react-router-dom';

type LinkButtonProps = Pick<ButtonProps, 'variant' | 'color' | 'size' | 'startIcon' | 'sx' | 'children' | 'aria-label'> & { readonly to: string };

/** A link that looks like a button: it goes somewhere, it does nothing. */
export function LinkButton(props: LinkButtonProps): ReactElement {
  return <Button component={Link} {...props} />;
}
