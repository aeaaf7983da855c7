import type { Container, PageCell, PageTable } from './nodes';
import type { NumberFormat } from './list-number';

/** Deeper than people nest; what is nested deeper stands in the deepest place. */
const DEEPEST = 200;

/** Where blocks are added: in a container, or, of a table that has no cell open, before the table. */
export interface Place {
  readonly container: Container;
  readonly before: PageTable | null;
}

export interface OpenElement {
  readonly name: string;
  readonly kind: 'block' | 'table' | 'row' | 'cell' | 'inline';
  readonly place: Place;
  readonly table?: PageTable;
  readonly cell?: PageCell;
  /** Its words are not the act's: left over, or, `unseen`, nobody's. */
  readonly taken?: 'out' | 'unseen';
  /** How deep elements of its own name are nested in it; only of those whose words are taken. */
  nested: number;
  /** Of a list: how it counts, and the next number. */
  readonly list?: { readonly format: NumberFormat; next: number };
}

/** The elements open where a page is being read, innermost last. */
export interface OpenElements {
  readonly top: () => OpenElement | undefined;
  readonly place: () => Place;
  readonly push: (element: OpenElement) => void;
  /** Ends the innermost element of a name and all in it, at a place; never one outside `boundary`. */
  readonly end: (isIt: (element: OpenElement) => boolean, boundary: (element: OpenElement) => boolean, at: number) => boolean;
  readonly innermost: (isIt: (element: OpenElement) => boolean) => OpenElement | undefined;
  readonly count: (name: string) => number;
  readonly taken: () => 'out' | 'unseen' | null;
}

export function openElements(root: Container, onEnd: (element: OpenElement, at: number) => void): OpenElements {
  const stack: OpenElement[] = [];
  const counts = new Map<string, number>();
  const takes = { out: 0, unseen: 0 };
  const rootPlace: Place = { container: root, before: null };

  const pop = (at: number): void => {
    const element = stack.pop();
    if (element === undefined) return;
    counts.set(element.name, (counts.get(element.name) ?? 1) - 1);
    if (element.taken !== undefined) takes[element.taken] -= 1;
    onEnd(element, at);
  };

  return {
    top: () => stack.at(-1),
    place: () => stack.at(-1)?.place ?? rootPlace,
    push: (element) => {
      if (stack.length >= DEEPEST) return;
      counts.set(element.name, (counts.get(element.name) ?? 0) + 1);
      if (element.taken !== undefined) takes[element.taken] += 1;
      stack.push(element);
    },
    end: (isIt, boundary, at) => {
      for (let index = stack.length - 1; index >= 0; index -= 1) {
        const element = stack[index];
        if (element === undefined) return false;
        if (isIt(element)) {
          while (stack.length > index) pop(at);
          return true;
        }
        if (boundary(element)) return false;
      }
      return false;
    },
    innermost: (isIt) => stack.findLast(isIt),
    count: (name) => counts.get(name) ?? 0,
    taken: () => (takes.unseen > 0 ? 'unseen' : takes.out > 0 ? 'out' : null),
  };
}
