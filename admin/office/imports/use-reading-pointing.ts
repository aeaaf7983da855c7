import { useEffect, type RefObject } from 'react';
import type { ReviewDesk } from './review-context';

/** From the reading to the source: a field under the pointer lights its place up, a field in focus or clicked brings it into sight. */
export function useReadingPointing(pane: RefObject<HTMLElement>, { links }: ReviewDesk): void {
  useEffect(() => {
    const element = pane.current;
    if (element === null) return undefined;
    const over = (event: Event): void => {
      const field = fieldOf(event.target);
      links.hover(field === null ? [] : [field]);
    };
    const out = (): void => links.hover([]);
    const choose = (event: Event): void => {
      const field = fieldOf(event.target);
      if (field !== null) links.choose(field);
    };
    element.addEventListener('pointerover', over);
    element.addEventListener('pointerleave', out);
    element.addEventListener('focusin', choose);
    element.addEventListener('click', choose);
    return () => {
      element.removeEventListener('pointerover', over);
      element.removeEventListener('pointerleave', out);
      element.removeEventListener('focusin', choose);
      element.removeEventListener('click', choose);
    };
  }, [pane, links]);
}

function fieldOf(target: EventTarget | null): number | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-field]') : null;
  const index = row?.dataset['field'];
  return index === undefined ? null : Number(index);
}
