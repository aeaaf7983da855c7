import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactElement, type ReactNode } from 'react';
import { NavigationType, useLocation, useNavigate, useNavigationType, type Location } from 'react-router-dom';
import type { IsoDate } from '../../../cms/domain/calendar/iso-date';
import { todayInKazakhstan } from '../fields/today';
import { dateInSearch, datedPath, isDatedPage, searchWithDate } from './dated-path';

interface AsOf {
  /** The date chosen; null is today. */
  readonly asOf: IsoDate | null;
  /** Looks at another date (null, or today's: today) on the page that is open. */
  readonly choose: (date: IsoDate | null) => void;
}

const AsOfContext = createContext<AsOf>({ asOf: null, choose: () => undefined });

/**
 * The one date that drives the office. It stands in the address of every page that differs from
 * date to date, so that a page can be passed on; a page reached without it (by the menu, or as a
 * list rewrites its own address) takes it over. An address typed or gone back to is believed as it is.
 */
export function AsOfProvider({ children }: { children: ReactNode }): ReactElement {
  const { pathname, search, hash, state } = useLocation() as Location<unknown>;
  const navigate = useNavigate();
  const isTyped = useNavigationType() === NavigationType.Pop;
  const [kept, keep] = useState<IsoDate | null>(null);
  const inAddress = dateInSearch(search);
  const isDated = isDatedPage(pathname);
  const asOf = isDated ? (inAddress ?? (isTyped ? null : kept)) : kept;

  useEffect(() => keep(asOf), [asOf]);
  useEffect(() => {
    if (!isDated || asOf === null || inAddress !== null) return;
    navigate({ pathname, search: searchWithDate(search, asOf), hash }, { replace: true, state, preventScrollReset: true });
  }, [isDated, asOf, inAddress, pathname, search, hash, state, navigate]);

  const choose = useCallback(
    (date: IsoDate | null) => {
      const chosen = date === todayInKazakhstan() ? null : date;
      keep(chosen);
      navigate({ pathname, search: searchWithDate(search, chosen), hash }, { preventScrollReset: true });
    },
    [navigate, pathname, search, hash],
  );
  const value = useMemo(() => ({ asOf, choose }), [asOf, choose]);
  return <AsOfContext.Provider value={value}>{children}</AsOfContext.Provider>;
}

/** The date chosen, and how to choose another. */
export function useAsOf(): AsOf {
  return useContext(AsOfContext);
}

/** The date that is looked at: the one chosen, or today. */
export function useShownDate(): IsoDate {
  return useAsOf().asOf ?? todayInKazakhstan();
}

/** Makes a path of the office lead to the date that is looked at. */
export function useDated(): (path: string) => string {
  const { asOf } = useAsOf();
  return useCallback((path) => datedPath(path, asOf), [asOf]);
}
