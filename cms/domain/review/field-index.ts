import type { FieldDraft, GroupedDrafts } from './field-drafts';

/** Finds fields by their paths. */
export interface FieldIndex {
  readonly get: (path: string) => FieldDraft | undefined;
}

const MEASURES = 'measures.';

/** An index of the fields of a reading. Measures, which are many, are found by their place and not by their whole path. */
export function fieldIndex({ head, tables, sections, measures, printedTotals, leftOver }: GroupedDrafts): FieldIndex {
  const others = new Map<string, FieldDraft>();
  for (const group of [head, tables, sections, printedTotals, leftOver]) for (const field of group) others.set(field.path, field);
  return {
    get: (path) => {
      if (!path.startsWith(MEASURES)) return others.get(path);
      const end = path.indexOf('.', MEASURES.length);
      if (end < 0) return undefined;
      const place = Number(path.slice(MEASURES.length, end));
      return measures[place]?.find((field) => field.path.length === path.length && field.path.endsWith(path.slice(end)));
    },
  };
}
