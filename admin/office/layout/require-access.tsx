import type { ReactElement, ReactNode } from 'react';
import { CanAccess, Loading } from 'react-admin';
import { AccessDenied } from './notices';

/** A page only for who may do something; the server refuses the others as well. */
export function RequireAccess({
  action,
  resource,
  children,
}: {
  action: string;
  resource: string;
  children: ReactNode;
}): ReactElement {
  return (
    <CanAccess action={action} resource={resource} loading={<Loading />} accessDenied={<AccessDenied />}>
      {children}
    </CanAccess>
  );
}
