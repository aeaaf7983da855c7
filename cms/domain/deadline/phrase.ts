import { closeRange, openAtom, takesUnit, takesYear, takeUnit, type Atom, type Opening } from './atoms';
import type { Item, Link } from './items';

/** The words of a deadline put together: its stretches of time and the marks beside them. */
export interface Phrase {
  readonly atoms: readonly Atom[];
  readonly frequencies: readonly ItemOf<'frequency'>[];
  readonly requests: readonly ItemOf<'request'>[];
  /** Days in figures alone that can be read two ways. */
  readonly twoWays: readonly Item[];
  readonly daysOfMonth: readonly Item[];
  readonly stages: readonly Item[];
  /** Where the words say that it goes on (`постоянно`), or null. */
  readonly continuousAt: number | null;
  readonly inside: boolean;
  /** `весь период`, `кезең бойы`: the whole of something that has no dates here. */
  readonly wholePeriod: boolean;
  /** `далее`, `одан әрі`: what is dated starts what recurs or goes on, and does not end it. */
  readonly onward: boolean;
  readonly yearWord: boolean;
  /** `до конца года`, `жыл соңына`. */
  readonly end: boolean;
  readonly percent: boolean;
  readonly shortYear: boolean;
  readonly strays: readonly Item[];
}

type ItemOf<T extends Item['type']> = Extract<Item, { type: T }>;

const PLAIN: Opening = { role: 'plain', atEnd: false, atBeginning: false, start: null };
const PREPOSITIONS = { 'from-before': 'from', 'until-before': 'until', 'to-before': 'to' } as const;

/** Items put together into stretches of time and the marks beside them. */
export function phraseOf(items: readonly Item[]): Phrase {
  const has = (type: Item['type']): boolean => items.some((item) => item.type === type);
  return {
    atoms: atomsOf(items),
    frequencies: ofType(items, 'frequency'),
    requests: ofType(items, 'request'),
    twoWays: items.filter((item) => (item.type === 'date' || item.type === 'units') && item.twoWays === true),
    daysOfMonth: items.filter((item) => item.type === 'day-of-month'),
    stages: items.filter((item) => item.type === 'stage'),
    continuousAt: items.find((item) => item.type === 'continuous')?.start ?? null,
    inside: has('inside') || has('between'),
    wholePeriod: (has('whole') && (has('period') || has('year-word'))) || (has('inside') && has('period')),
    onward: has('onward'),
    yearWord: has('year-word'),
    end: has('end-before') || has('end-after'),
    percent: has('percent'),
    shortYear: items.some((item) => (item.type === 'years' && item.short) || (item.type === 'date' && item.shortYear)),
    strays: items.filter((item) => item.type === 'unknown' || item.type === 'number'),
  };
}

function ofType<T extends Item['type']>(items: readonly Item[], type: T): ItemOf<T>[] {
  return items.filter((item): item is ItemOf<T> => item.type === type);
}

function atomsOf(items: readonly Item[]): Atom[] {
  const atoms: Atom[] = [];
  let current: Atom | null = null;
  let link: Link | null = null;
  let before = PLAIN;

  const open = (item: Item, opening: Opening): Atom => {
    const atom = openAtom(item, opening, link);
    before = PLAIN;
    atoms.push(atom);
    return atom;
  };

  for (const item of items) {
    switch (item.type) {
      case 'years': {
        const joins = current !== null && before.role === 'plain' && takesYear(current);
        const atom: Atom = joins && current !== null ? current : open(item, before);
        if (joins) atom.yearCameLast = true;
        atom.years = { from: item.from, to: item.to };
        atom.ablative = item.ablative || (joins && atom.ablative);
        atom.end = item.end;
        current = atom;
        break;
      }
      case 'units':
      case 'date':
      case 'month-of-year': {
        const joins = current !== null && before.role === 'plain' && takesUnit(current, item, link);
        const opening = item.type === 'units' && item.closed ? { ...before, role: 'plain' as const } : before;
        const atom: Atom = joins && current !== null ? current : open(item, opening);
        takeUnit(atom, item, link);
        current = atom;
        break;
      }
      case 'until':
      case 'from':
      case 'to-after':
        if (current !== null) Object.assign(current, { role: item.type === 'to-after' ? 'to' : item.type, end: item.end });
        current = null;
        break;
      case 'from-before':
      case 'until-before':
      case 'to-before':
        before = { ...PLAIN, role: PREPOSITIONS[item.type], start: item.start };
        current = null;
        break;
      case 'end-after':
        if (current !== null) current.atEnd = true;
        break;
      case 'beginning-after':
        if (current !== null) current.atBeginning = true;
        break;
      case 'end-before':
        before = { ...before, atEnd: true, start: before.start ?? item.start };
        current = null;
        break;
      case 'beginning-before':
        before = { ...before, atBeginning: true, start: before.start ?? item.start };
        current = null;
        break;
      case 'between':
        if (current !== null) closeRange(current);
        break;
      case 'unknown':
        before = PLAIN;
        break;
      case 'frequency':
      case 'request':
      case 'onward':
      case 'stage':
      case 'day-of-month':
        current = null;
        break;
      default:
        break;
    }
    if (item.type === 'link') link = link === 'dash' && item.link === 'break' ? link : item.link;
    else link = null;
  }
  return atoms;
}
