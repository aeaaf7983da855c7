import { useEffect, useRef, type RefObject } from 'react';

/** A field that somebody asked to go to; `asked` counts the asking, so that the same one can be asked for again. */
export interface FieldTarget {
  readonly field: number;
  readonly asked: number;
}

const FRAMES = 40;

/** Brings the asked field into sight in the pane and gives it the keyboard, once its card is drawn. */
export function useFieldTarget(
  target: FieldTarget | null,
  pane: RefObject<HTMLElement>,
  scrollTo: (field: number) => void,
): void {
  const scroll = useRef(scrollTo);
  scroll.current = scrollTo;
  useEffect(() => {
    if (target === null) return undefined;
    let frames = FRAMES;
    let frame = 0;
    const find = (): HTMLElement | null =>
      pane.current?.querySelector<HTMLElement>(`[data-field="${target.field}"]`) ?? null;
    const arrive = (): void => {
      const row = find();
      if (row !== null) {
        row.focus({ preventScroll: true });
        if (!isInside(row, pane.current)) row.scrollIntoView({ block: 'center' });
        return;
      }
      frames -= 1;
      if (frames > 0) frame = requestAnimationFrame(arrive);
    };
    if (find() === null) scroll.current(target.field);
    arrive();
    return () => cancelAnimationFrame(frame);
  }, [target, pane]);
}

function isInside(row: HTMLElement, pane: HTMLElement | null): boolean {
  if (pane === null) return false;
  const [inner, outer] = [row.getBoundingClientRect(), pane.getBoundingClientRect()];
  return inner.top >= outer.top && inner.bottom <= outer.bottom;
}
