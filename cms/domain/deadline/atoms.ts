import type { Item, Link, MonthDay, SubUnit } from './items';

/** A stretch of time as printed: a year or years, and what of them. */
export interface Atom {
  years: { from: number; to: number } | null;
  unit: SubUnit | null;
  values: number[];
  days: MonthDay[];
  range: boolean;
  role: 'plain' | 'from' | 'until' | 'to' | 'end';
  /** Its words stand in the Kazakh ablative (`2003 жылдан`), which says "from". */
  ablative: boolean;
  atEnd: boolean;
  atBeginning: boolean;
  link: Link | null;
  start: number;
  end: number;
  yearCameLast: boolean;
}

export interface Phrase {
  readonly atoms: readonly Atom[];
  readonly frequencies: readonly Extract<Item, { type: 'frequency' }>[];
  readonly requests: readonly Extract<Item, { type: 'request' }>[];
  readonly dates: readonly Extract<Item, { type: 'date' }>[];
  readonly continuous: boolean;
  readonly inside: boolean;
  /** `далее`, `одан әрі`: what is dated starts what recurs, and does not end it. */
  readonly onward: boolean;
  readonly yearWord: boolean;
  readonly percent: boolean;
  readonly shortYear: boolean;
  readonly strays: readonly Item[];
}

/** Items put together into stretches of time and the marks beside them. */
export function phraseOf(items: readonly Item[]): Phrase {
  const atoms: Atom[] = [];
  let current: Atom | null = null;
  let link: Link | null = null;
  let before: { role: Atom['role']; atEnd: boolean } = { role: 'plain', atEnd: false };

  const open = (item: Item): Atom => {
    const atom: Atom = {
      years: null, unit: null, values: [], days: [], range: false, ablative: false,
      role: before.role, atEnd: before.atEnd, atBeginning: false, link,
      start: item.start, end: item.end, yearCameLast: false,
    };
    before = { role: 'plain', atEnd: false };
    atoms.push(atom);
    return atom;
  };

  for (const item of items) {
    switch (item.type) {
      case 'years': {
        const atom: Atom = current !== null && before.role === 'plain' && takesYear(current) ? current : open(item);
        if (atom === current) atom.yearCameLast = true;
        atom.years = { from: item.from, to: item.to };
        atom.ablative = item.ablative;
        atom.end = item.end;
        current = atom;
        break;
      }
      case 'units':
      case 'days':
      case 'date': {
        const atom: Atom = current !== null && before.role === 'plain' && takesUnit(current, item, link) ? current : open(item);
        takeUnit(atom, item, link);
        current = atom;
        break;
      }
      case 'until':
        if (current !== null) current.role = 'until';
        current = null;
        break;
      case 'from':
        if (current !== null) current.role = 'from';
        current = null;
        break;
      case 'from-before':
      case 'until-before':
      case 'to-before':
        before = { role: PREPOSITIONS[item.type], atEnd: false };
        current = null;
        break;
      case 'end':
        if (current !== null) current.atEnd = true;
        break;
      case 'end-before':
        before = { ...before, atEnd: true };
        current = null;
        break;
      case 'beginning':
        if (current !== null) current.atBeginning = true;
        break;
      case 'frequency':
      case 'request':
        current = null;
        break;
      default:
        break;
    }
    if (item.type === 'link') link = link === 'dash' && item.link === 'break' ? link : item.link;
    else link = null;
  }

  return {
    atoms,
    frequencies: ofType(items, 'frequency'),
    requests: ofType(items, 'request'),
    dates: ofType(items, 'date'),
    continuous: items.some((item) => item.type === 'continuous'),
    inside: items.some((item) => item.type === 'inside'),
    onward: items.some((item) => item.type === 'onward'),
    yearWord: items.some((item) => item.type === 'year-word'),
    percent: items.some((item) => item.type === 'percent'),
    shortYear: items.some((item) => (item.type === 'years' && item.short) || (item.type === 'date' && item.shortYear)),
    strays: items.filter((item) => item.type === 'unknown' || item.type === 'number'),
  };
}

const PREPOSITIONS = { 'from-before': 'from', 'until-before': 'until', 'to-before': 'to' } as const;

function ofType<T extends Item['type']>(items: readonly Item[], type: T): Extract<Item, { type: T }>[] {
  return items.filter((item): item is Extract<Item, { type: T }> => item.type === type);
}

function takesYear(atom: Atom): boolean {
  return atom.years === null && (atom.role === 'plain' || atom.unit !== null);
}

/** A year said first takes the units after it; a year said last closes its stretch. */
function takesUnit(atom: Atom, item: Item, link: Link | null): boolean {
  if (atom.unit === null) return atom.years !== null && link !== 'dash';
  if (atom.yearCameLast || atom.ablative || item.type === 'date') return false;
  const unit = item.type === 'days' ? 'day' : item.type === 'units' ? item.unit : null;
  return unit === atom.unit;
}

function takeUnit(atom: Atom, item: Extract<Item, { type: 'units' | 'days' | 'date' }>, link: Link | null): void {
  atom.end = item.end;
  if (item.type === 'date') {
    atom.years = { from: item.year, to: item.year };
    atom.unit = 'day';
    atom.days.push({ month: item.month, day: item.day });
    atom.yearCameLast = true;
    return;
  }
  if (atom.unit !== null && link === 'dash') atom.range = true;
  if (item.range) atom.range = true;
  atom.ablative = item.ablative;
  if (item.type === 'days') {
    atom.unit = 'day';
    atom.days.push(...item.days);
  } else {
    atom.unit = item.unit;
    atom.values.push(...item.values);
  }
}
