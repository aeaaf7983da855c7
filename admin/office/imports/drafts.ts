import { useMemo } from 'react';
import type { Draft, Drafts } from './review-context';

/** Keeps what was typed for fields for as long as the page is open. */
export function useDrafts(): Drafts {
  return useMemo(() => {
    const drafts = new Map<string, Draft>();
    return {
      get: (path) => drafts.get(path),
      keep(path, draft) {
        if (draft === undefined) drafts.delete(path);
        else drafts.set(path, draft);
      },
    };
  }, []);
}
