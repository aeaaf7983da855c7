import type { Stretch } from '../../../cms/domain/reading/source';

/** What is pointed at: on either side, the other lights up what belongs to it. */
export interface Linked {
  /** Places in the list of fields of those under the pointer. */
  readonly hovered: readonly number[];
  /** The field in focus, or clicked. */
  readonly chosen: number | null;
  /** A place in the source that was asked for, where it belongs to no field. */
  readonly stretch: Stretch | null;
}

export interface LinkStore {
  readonly get: () => Linked;
  readonly subscribe: (listener: () => void) => () => void;
  readonly hover: (fields: readonly number[]) => void;
  readonly choose: (field: number | null) => void;
  readonly show: (stretch: Stretch) => void;
}

/** How strongly something is lit. */
export type Light = 'chosen' | 'hovered' | null;

/** Kept outside React's state: the pointer moves often, and only what lights up is drawn anew. */
export function createLinkStore(): LinkStore {
  const listeners = new Set<() => void>();
  let linked: Linked = { hovered: [], chosen: null, stretch: null };
  const become = (next: Linked): void => {
    linked = next;
    for (const listener of listeners) listener();
  };
  return {
    get: () => linked,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    hover(fields) {
      if (!isSame(fields, linked.hovered)) become({ ...linked, hovered: fields });
    },
    choose(field) {
      if (field !== linked.chosen) become({ ...linked, chosen: field, stretch: null });
    },
    show: (stretch) => become({ ...linked, chosen: null, stretch }),
  };
}

export function lightOn({ hovered, chosen }: Linked, fields: readonly number[]): Light {
  if (chosen !== null && fields.includes(chosen)) return 'chosen';
  return hovered.some((field) => fields.includes(field)) ? 'hovered' : null;
}

function isSame(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((field, index) => field === other[index]);
}
