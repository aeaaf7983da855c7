import { useEffect, type RefObject } from 'react';
import type { ReviewDesk } from './review-context';

/**
 * From the source to the reading: what is under the pointer lights its fields up; a click goes to
 * the field, and again to the next one read from the same words. By keyboard, the left and right
 * arrows walk from field to field and Enter goes to it.
 */
export function useSourcePointing(pane: RefObject<HTMLElement>, { links, goTo, fields }: ReviewDesk): void {
  useEffect(() => {
    const element = pane.current;
    if (element === null) return undefined;
    const over = (event: Event): void => links.hover(fieldsUnder(event.target));
    const out = (): void => links.hover([]);
    const click = (event: Event): void => {
      if (window.getSelection()?.isCollapsed === false) return;
      const under = fieldsUnder(event.target);
      const { chosen } = links.get();
      const next = under[(chosen === null ? -1 : under.indexOf(chosen)) + 1] ?? under[0];
      if (next !== undefined) goTo(next);
    };
    const key = (event: KeyboardEvent): void => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      const { chosen } = links.get();
      if (event.key === 'Enter' && chosen !== null) goTo(chosen);
      else if (step !== undefined && !event.altKey && !event.ctrlKey && !event.metaKey) {
        links.choose(withPlace(fields, chosen, step));
      } else return;
      event.preventDefault();
    };
    element.addEventListener('pointerover', over);
    element.addEventListener('pointerleave', out);
    element.addEventListener('click', click);
    element.addEventListener('keydown', key);
    return () => {
      element.removeEventListener('pointerover', over);
      element.removeEventListener('pointerleave', out);
      element.removeEventListener('click', click);
      element.removeEventListener('keydown', key);
    };
  }, [pane, links, goTo, fields]);
}

/** The fields of the piece of source an event met. */
function fieldsUnder(target: EventTarget | null): readonly number[] {
  const piece = target instanceof Element ? target.closest<HTMLElement>('[data-fields]') : null;
  const listed = piece?.dataset['fields'] ?? '';
  return listed === '' ? [] : listed.split(' ').map(Number);
}

/** The next field, in the given direction, that stands in the source. */
function withPlace(fields: ReviewDesk['fields'], from: number | null, step: number): number | null {
  let at = from === null ? (step > 0 ? 0 : fields.length - 1) : from + step;
  while (at >= 0 && at < fields.length && fields[at]?.places.length === 0) at += step;
  return at >= 0 && at < fields.length ? at : from;
}
