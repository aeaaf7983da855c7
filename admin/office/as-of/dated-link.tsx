import { forwardRef } from 'react';
import { Link, type LinkProps } from 'react-router-dom';
import { useDated } from './as-of-context';

/** A link within the office that takes along the date that is looked at. */
export const DatedLink = forwardRef<HTMLAnchorElement, Omit<LinkProps, 'to'> & { readonly to: string }>(function DatedLink({ to, ...rest }, ref) {
  const dated = useDated();
  return <Link ref={ref} to={dated(to)} {...rest} />;
});
