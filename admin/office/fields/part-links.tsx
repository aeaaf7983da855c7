import { useQuery } from '@tanstack/react-query';
import { createContext, useContext, useMemo, type ReactElement, type ReactNode } from 'react';
import { DatedLink } from '../as-of/dated-link';
import { useOfficeData } from '../providers/data-provider';
import { chunks, LARGEST_PAGE } from '../providers/list-query';
import type { BodyRow, ProgrammeRow } from '../providers/rows';

type Ids = ReadonlyMap<string, string>;

interface PartIds {
  readonly bodies: Ids;
  readonly programmes: Ids;
}

const NONE: PartIds = { bodies: new Map(), programmes: new Map() };

const PartIdsContext = createContext<PartIds>(NONE);

/**
 * Lets names of bodies and programmes within lead to their pages. Plans know them by code and key; their
 * pages stand at ids, asked for once. Until those are known, and where there are none, names are names.
 */
export function PartLinks({
  bodies,
  programmes,
  children,
}: {
  /** The codes of the bodies named. */
  bodies: readonly string[];
  /** The keys of the programmes named. */
  programmes: readonly string[];
  children: ReactNode;
}): ReactElement {
  const ofBodies = useIds('responsible-bodies', 'code', bodies);
  const ofProgrammes = useIds('budget-programmes', 'key', programmes);
  const ids = useMemo(() => ({ bodies: ofBodies, programmes: ofProgrammes }), [ofBodies, ofProgrammes]);
  return <PartIdsContext.Provider value={ids}>{children}</PartIdsContext.Provider>;
}

/** Where the pages of bodies and programmes stand, by code and key. */
export function usePartPaths(): { readonly body: (code: string) => string | null; readonly programme: (key: string) => string | null } {
  const { bodies, programmes } = useContext(PartIdsContext);
  return useMemo(() => ({ body: pathsTo('responsible-bodies', bodies), programme: pathsTo('budget-programmes', programmes) }), [bodies, programmes]);
}

/** A body's name as the way to its page, on the date looked at. */
export function BodyLink({ code, children }: { code: string; children: ReactNode }): ReactElement {
  const path = usePartPaths().body(code);
  return path === null ? <>{children}</> : <DatedLink to={path}>{children}</DatedLink>;
}

function pathsTo(resource: string, ids: Ids): (name: string) => string | null {
  return (name) => {
    const id = ids.get(name);
    return id === undefined ? null : `/${resource}/${id}/show`;
  };
}

function useIds(resource: 'responsible-bodies' | 'budget-programmes', field: 'code' | 'key', names: readonly string[]): Ids {
  const data = useOfficeData();
  const { data: ids = NONE.bodies } = useQuery({
    queryKey: [resource, 'ids', names],
    enabled: names.length > 0,
    staleTime: Infinity,
    queryFn: async ({ signal }): Promise<Ids> => {
      const groups = await Promise.all(
        chunks(names).map((group) =>
          data.getList<BodyRow | ProgrammeRow>(resource, {
            pagination: { page: 1, perPage: LARGEST_PAGE },
            sort: { field, order: 'ASC' },
            filter: { [field]: group },
            signal,
          }),
        ),
      );
      return new Map(groups.flatMap((group) => group.data.map((row) => ['key' in row ? row.key : row.code, row.id] as const)));
    },
  });
  return ids;
}
