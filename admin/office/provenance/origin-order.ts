/** What stored fields are called, in the order they are told in. */
export const ORIGIN_NAMES: Readonly<Record<string, string>> = {
  kind: 'resources.orders.fields.kind',
  number: 'common.columns.number',
  date: 'resources.orders.fields.date',
  title: 'resources.orders.fields.title',
  issuer: 'resources.orders.fields.issuer',
  preamble: 'resources.orders.fields.preamble',
  points: 'resources.orders.fields.points',
  control: 'resources.orders.fields.control',
  signatory: 'resources.orders.fields.signatory',
  section: 'common.columns.section',
  action: 'common.columns.action',
  deadline: 'common.columns.deadline',
  completionForm: 'common.columns.completionForm',
  executors: 'common.columns.executors',
  funding: 'common.columns.funding',
  order: 'resources.amendments.fields.order',
  note: 'resources.amendments.fields.note',
  inForceFrom: 'resources.amendments.fields.inForceFrom',
};

const ORDER = Object.keys(ORIGIN_NAMES);

/** Names of stored fields as an official reads them, whatever order they were stored in; unknown ones last. */
export function inOfficialOrder(names: readonly string[]): string[] {
  const rank = (name: string): number => {
    const place = ORDER.indexOf(name.split('.')[0] ?? name);
    return place < 0 ? ORDER.length : place;
  };
  return [...names].sort((one, other) => rank(one) - rank(other) || one.localeCompare(other, 'kk', { numeric: true }));
}
