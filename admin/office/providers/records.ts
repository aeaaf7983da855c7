import type { DataProvider, GetListResult, RaRecord } from 'react-admin';
import type { IsoDate } from '../../../cms/domain/calendar/iso-date';
import type { HttpClient } from './http';
import { chunks, LARGEST_PAGE, listQuery, type ListQuery } from './list-query';
import { changeable, writable } from './writable-fields';

/** Of react-admin's `meta`, the date that rows are asked as of; today without one. */
interface Meta {
  readonly asOf?: IsoDate;
}

interface ListAnswer<Item> {
  readonly data: Item[];
  readonly meta: { readonly total: number };
}

interface OneAnswer<Item> {
  readonly data: Item;
}

/**
 * react-admin's nine methods over the office's routes. `id` is Strapi's documentId everywhere,
 * every change carries the revision that was read, and no question asks for more ids than the
 * server answers (Strapi drops an `$in` of over 100 values silently and returns everything).
 */
export function recordMethods(http: HttpClient): DataProvider {
  const list = async <Item extends RaRecord>(
    resource: string,
    query: ListQuery,
    meta: Meta | undefined,
    signal?: AbortSignal,
  ): Promise<GetListResult<Item>> => {
    const search = withDate(listQuery(query), meta);
    const answer = await http.json<ListAnswer<Item>>(`/${resource}?${search}`, { signal });
    return { data: answer.data, total: answer.meta.total };
  };

  const many = async <Item extends RaRecord>(
    resource: string,
    ids: readonly unknown[],
    meta?: Meta,
    signal?: AbortSignal,
  ): Promise<Item[]> => {
    const groups = await Promise.all(
      chunks(ids).map((group) => {
        const query = new URLSearchParams({
          ids: group.join(','),
          page: '1',
          pageSize: String(LARGEST_PAGE),
        });
        return http.json<ListAnswer<Item>>(`/${resource}?${withDate(query, meta)}`, { signal });
      }),
    );
    return groups.flatMap((group) => group.data);
  };

  const put = <Item extends RaRecord>(
    resource: string,
    id: unknown,
    data: Record<string, unknown>,
  ): Promise<OneAnswer<Item>> =>
    http.json(`${pathOf(resource, id)}`, { method: 'PUT', body: changeable(resource, data) });

  const remove = (resource: string, id: unknown): Promise<unknown> =>
    http.json(pathOf(resource, id), { method: 'DELETE' });

  return {
    supportAbortSignal: true,
    getList: (resource, params) => list(resource, params, params.meta as Meta | undefined, params.signal),
    getManyReference: (resource, { target, id, signal, meta, ...params }) =>
      list(resource, { ...params, filter: { ...(params.filter as object), [target]: id } }, meta as Meta | undefined, signal),
    getOne: (resource, { id, signal, meta }) => {
      const search = withDate(new URLSearchParams(), meta as Meta | undefined).toString();
      return http.json(search === '' ? pathOf(resource, id) : `${pathOf(resource, id)}?${search}`, { signal });
    },
    getMany: async (resource, { ids, signal, meta }) => ({
      data: await many(resource, ids, meta as Meta | undefined, signal),
    }),
    create: (resource, { data }) =>
      http.json(`/${resource}`, { method: 'POST', body: writable(resource, data) }),
    update: (resource, { id, data, previousData }) => {
      const read = previousData as Record<string, unknown> | undefined;
      return put(resource, id, { revision: read?.['revision'], ...data });
    },
    updateMany: async (resource, { ids, data }) => {
      for (const record of await many<RaRecord>(resource, ids)) {
        await put(resource, record.id, { ...record, ...data });
      }
      return { data: ids };
    },
    delete: async (resource, { id, previousData }) => {
      await remove(resource, id);
      return { data: { ...previousData, id } as never };
    },
    deleteMany: async (resource, { ids }) => {
      for (const id of ids) await remove(resource, id);
      return { data: ids };
    },
  };
}

function withDate(query: URLSearchParams, meta: Meta | undefined): URLSearchParams {
  if (meta?.asOf !== undefined) query.set('asOf', meta.asOf);
  return query;
}

function pathOf(resource: string, id: unknown): string {
  return `/${resource}/${encodeURIComponent(String(id))}`;
}
