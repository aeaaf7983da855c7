import type { OrderReading } from '../reading/reading';
import type { FieldDraft } from './field-drafts';
import type { FieldIndex } from './field-index';

/** Where a path of a reading is reviewed, for paths that are no field and lie in none. */
const STANDS_IN: readonly (readonly [RegExp, string])[] = [
  [/^order\.heading(?:\.|$)/, 'order.kind'],
  [/^order\.stamp(?:\.|$)/, 'order.number'],
  [/^(measures\.\d+)\.executorsText$/, '$1.executors'],
  [/^(?:columns|columnNumbers)(?:\.|$)/, 'tables.0'],
  [/^(measures\.\d+)(?:\.provenance)?$/, '$1.number'],
];

/**
 * Tells the field of a reading that a path lies in: the path itself, the nearest above it, or the first
 * below; null where it lies in none.
 */
export function fieldOwner(fields: FieldIndex, reading: OrderReading): (path: string) => FieldDraft | null {
  const act = actOwner(reading);
  const within = (path: string): FieldDraft | null => {
    for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
      const found = fields.get(at === 'order' ? act : at);
      if (found !== undefined) return found;
    }
    return null;
  };
  return (path) => {
    const own = fields.get(path);
    if (own !== undefined) return own;
    for (const [form, field] of STANDS_IN) {
      const match = form.exec(path);
      const found = match === null ? undefined : fields.get(match[0].replace(form, field));
      if (found !== undefined) return found;
    }
    return within(path);
  };
}

/** What the reader could not say of the act itself is asked where it is missing. */
function actOwner({ order }: OrderReading): string {
  const missing = (['kind', 'number', 'date'] as const).find((name) => order[name] === null);
  return `order.${missing ?? 'kind'}`;
}
