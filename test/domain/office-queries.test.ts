import fc from 'fast-check';
import { chunks, LARGEST_PAGE, listQuery } from '../../admin/office/providers/list-query';

const query = (parameters: Parameters<typeof listQuery>[0]): Record<string, string> =>
  Object.fromEntries(listQuery(parameters));

describe("a list's address", () => {
  it('names the page, the order and each filter as the server reads them', () => {
    expect(
      query({
        pagination: { page: 2, perPage: 50 },
        sort: { field: 'due', order: 'DESC' },
        filter: { q: ' сайлау ', body: 'b1', due: { gte: '2005-07-01', lte: '2005-09-30' }, kind: ['date', 'period'] },
      }),
    ).toEqual({
      page: '2',
      pageSize: '50',
      sort: 'due:desc',
      q: 'сайлау',
      'filter[body]': 'b1',
      'filter[due][gte]': '2005-07-01',
      'filter[due][lte]': '2005-09-30',
      'filter[kind][in]': 'date,period',
    });
  });

  it('leaves emptied filters out: an emptied input asks for any value, not for an empty one', () => {
    expect(query({ filter: { q: '', body: null, due: { gte: '' }, kind: [], role: undefined } })).toEqual({});
  });

  it('keeps a filter by "no": it is not the same as any', () => {
    expect(query({ filter: { byAgreement: false } })).toEqual({ 'filter[byAgreement]': 'false' });
  });

  it('never asks for a larger page than the server gives', () => {
    expect(query({ pagination: { page: 1, perPage: 1000 } })['pageSize']).toBe(String(LARGEST_PAGE));
  });
});

describe('ids of many records', () => {
  it('are asked for in groups of at most a hundred, none lost, none twice, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.uuid(), { maxLength: 450 }), (ids) => {
        const groups = chunks(ids);
        expect(groups.flat()).toEqual(ids);
        expect(groups.every((group) => group.length > 0 && group.length <= 100)).toBe(true);
      }),
    );
  });
});
