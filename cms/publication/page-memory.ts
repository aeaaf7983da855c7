import { weightOf, type StoredPage } from './page-store';

/** A bounded memory of pages: whoever asks for ever new ones pushes out what was asked for longest ago. */
export interface PageMemory {
  get(key: string): StoredPage | undefined;
  put(key: string, page: StoredPage): void;
  /** Bytes held. */
  weight(): number;
}

/** A memory of at most `limit` bytes; a page heavier than all of it is not kept. */
export function pageMemory(limit: number): PageMemory {
  const pages = new Map<string, StoredPage>();
  let held = 0;
  const forget = (key: string): void => {
    const page = pages.get(key);
    if (page === undefined) return;
    pages.delete(key);
    held -= weightOf(page);
  };
  return {
    get(key) {
      const page = pages.get(key);
      if (page === undefined) return undefined;
      pages.delete(key);
      pages.set(key, page);
      return page;
    },
    put(key, page) {
      forget(key);
      if (weightOf(page) > limit) return;
      pages.set(key, page);
      held += weightOf(page);
      for (const oldest of pages.keys()) {
        if (held <= limit) break;
        forget(oldest);
      }
    },
    weight: () => held,
  };
}
