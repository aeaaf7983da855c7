import { useCallback, type ReactElement, type ReactNode } from 'react';
import { readAddress } from '../../public/addresses';
import { datedPath } from '../as-of/dated-path';
import { usePartPaths } from './part-links';
import { RoutedLinks } from './routed-links';

/** Lets links to public pages of bodies and programmes lead to their pages in the office, on the date they name. */
export function PublicLinks({ children }: { children: ReactNode }): ReactElement {
  const paths = usePartPaths();
  const pathOf = useCallback(
    (href: string): string | null => {
      const address = readAddress(decodeURI(href));
      if (address?.page !== 'entry') return null;
      const path = address.room === 'bodies' ? paths.body(address.key) : paths.programme(address.key);
      return path === null ? null : datedPath(path, address.date);
    },
    [paths],
  );
  return <RoutedLinks pathOf={pathOf}>{children}</RoutedLinks>;
}
