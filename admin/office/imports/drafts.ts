import { useMemo } from 'react';
import type { Draft, Drafts } from './review-context';

/** Keeps what was typed for the fields of an import and not saved, until the window is closed. */
export function useDrafts(importId: string): Drafts {
  return useMemo(() => {
    const key = `zhospar.typed.${importId}`;
    const drafts = new Map<string, Draft>(kept(key));
    return {
      get: (path) => drafts.get(path),
      keep(path, draft) {
        if (draft === undefined) drafts.delete(path);
        else drafts.set(path, draft);
        store(key, [...drafts]);
      },
    };
  }, [importId]);
}

function kept(key: string): [string, Draft][] {
  try {
    const entries: unknown = JSON.parse(window.sessionStorage.getItem(key) ?? '[]');
    return Array.isArray(entries) ? (entries as [string, Draft][]) : [];
  } catch {
    return [];
  }
}

/** Storage may be closed to the page; what was typed then lasts as long as the page. */
function store(key: string, entries: readonly [string, Draft][]): void {
  try {
    if (entries.length === 0) window.sessionStorage.removeItem(key);
    else window.sessionStorage.setItem(key, JSON.stringify(entries));
  } catch {
    return;
  }
}
