/**
 * What of a record goes back to the server. Counts, totals and joined texts are derived there,
 * and the server refuses fields it does not know.
 */
const WRITABLE: Readonly<Record<string, readonly string[]>> = {
  plans: [...localized('title'), 'slug', 'status', 'heldFrom'],
  'responsible-bodies': ['code', ...localized('name'), 'otherSpellings'],
  'budget-programmes': ['key', 'code', 'level', ...localized('name')],
  orders: [
    'kind',
    'number',
    'date',
    ...localized('title'),
    ...localized('issuer'),
    ...localized('preamble'),
    'points',
    ...localized('signatory'),
    ...localized('control'),
    'originalLanguages',
  ],
  amendments: [
    'planId',
    'kind',
    'orderId',
    'reason',
    'inForceFrom',
    ...localized('note'),
    'changesKnown',
  ],
};

/** What a record is made with and never changed in. */
const ONLY_WHEN_MADE: Readonly<Record<string, readonly string[]>> = { amendments: ['planId', 'kind'] };

/** The fields of `data` that a record of `resource` can be changed in, with the revision that was read. */
export function changeable(
  resource: string,
  data: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const body = writable(resource, data);
  for (const field of ONLY_WHEN_MADE[resource] ?? []) delete body[field];
  return body;
}

/**
 * The fields of `data` that `resource` takes, with the revision that was read where there is one.
 * An emptied text is null: "not held" is one thing, and it is not an empty sentence.
 */
export function writable(
  resource: string,
  data: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const field of WRITABLE[resource] ?? []) {
    if (data[field] !== undefined) body[field] = data[field] === '' ? null : data[field];
  }
  if (typeof data['revision'] === 'number') body['revision'] = data['revision'];
  return body;
}

/** The names of the fields an editor can change in `resource`. */
export function writableFields(resource: string): readonly string[] {
  return WRITABLE[resource] ?? [];
}

function localized(name: string): string[] {
  return [`${name}Kk`, `${name}Ru`, `${name}En`];
}
