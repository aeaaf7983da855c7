import type { Deadline } from '../../cms/domain/deadline/deadline';
import { readDeadline } from '../../cms/domain/deadline/read-deadline';
import { readFunding } from '../../cms/domain/money/read-funding';
import { tiynFromTenge } from '../../cms/domain/money/tiyn';
import { amendingEvent, citationsIn } from '../../cms/domain/order/citation';
import { fragments, type Fragment } from '../support/seed-source';

const titled = (list: Fragment[]): Array<[string, Fragment]> => list.map((fragment) => [fragment.text.slice(0, 70), fragment]);

describe('deadlines of real plans read as their notes say', () => {
  test.each(titled(fragments('deadline')))('%j', (_, { text, lang, note }) => {
    const { deadline, doubts } = readDeadline(text, lang);
    expect(summary(deadline)).toMatchObject(expectedDeadline(note));
    if (note.type === 'quarter' && note.quarter === null) expect(doubts.map(({ code }) => code)).toContain('no-such-quarter');
  });
});

function summary(deadline: Deadline): object {
  return { ...deadline, on: deadline.recurrence?.on, frequency: deadline.recurrence?.frequency, anchors: deadline.parts.map((part) => part.recurrence?.on) };
}

const FREQUENCIES: Readonly<Record<string, string>> = { month: 'monthly', quarter: 'quarterly', year: 'yearly' };
const MONTHS: Readonly<Record<string, string>> = { january: '01', july: '07', august: '08', september: '09' };

function expectedDeadline(note: Fragment['note']): object {
  const anchors = ([note.anchor ?? []].flat() as string[]).map((anchor) => MONTHS[anchor] ?? anchor).sort();
  switch (note.type) {
    case 'by_date':
      return { kind: 'date', due: note.due };
    case 'recurring':
      // A half-year given by its two months or halves is printed as "every year" on each of them.
      return { kind: 'recurring', frequency: anchors.length > 0 ? 'yearly' : FREQUENCIES[String(note.period)], on: anchors.length > 0 ? anchors : undefined };
    case 'continuous':
      return { kind: 'continuous', from: note.from === undefined ? null : `${note.from as number}-01-01` };
    case 'ditto':
      return { kind: 'same-as-above' };
    case 'mixed':
      return { kind: 'several', anchors: (note.parts as Array<{ anchor: string }>).map(({ anchor }) => [anchor]) };
    case 'not_a_deadline':
      return { kind: 'unread' };
    case 'quarter':
      return note.quarter === null ? { kind: 'unread' } : { kind: 'period', precision: 'quarter', due: note.due };
    default:
      return { kind: 'period', due: note.due };
  }
}

describe('funding of real plans reads as its notes say', () => {
  test.each(titled(fragments('funding')))('%j', (_, { text, lang, note }) => {
    const unit = note.unit_from === undefined ? null : ({ multiplier: 1000n, place: 'header' } as const);
    const { funding, doubts } = readFunding(text, { language: lang, unit });
    if (note.amount !== undefined && String(note.flag).includes('in words')) {
      expect([funding.amountTenge, doubts.map(({ code }) => code)]).toEqual([null, ['amount-in-words']]);
      return;
    }
    const amount = (note.amount ?? note.total ?? (note.amounts as string[] | undefined)?.[0]) as string | undefined;
    if (amount !== undefined) expect(tiynFromTenge(funding.amountTenge ?? '')).toBe(tiynOf(amount, String(note.unit)));
    if (note.per_year !== undefined) {
      const years = Object.entries(note.per_year as Record<string, string>).map(([year, sum]) => ({ year: Number(year), amountTenge: `${sum}000` }));
      expect(funding.lines).toEqual(years);
    }
    if (note.not_required === true) expect(funding.source).toBe('none');
    if (note.within_allocated_funds === true) expect(funding.source).toBe('within-allocated');
    if (typeof note.source === 'string') expect(funding.source).toBe(SOURCES[note.source]);
    if (Array.isArray(note.sources)) expect(funding.lines.map(({ source }) => source)).toEqual(note.sources.map((name) => SOURCES[String(name)]));
  });
});

const SOURCES: Readonly<Record<string, string>> = {
  republican: 'republican-budget',
  oblast: 'oblast-budget',
  local: 'local-budget',
  'district and city': 'local-budget',
  'own funds': 'own-funds',
  'own funds of enterprises': 'own-funds',
  'foreign credit': 'other',
  'other lawful': 'other',
};

function tiynOf(figure: string, unit: string): bigint | null {
  const tiyn = tiynFromTenge(figure.replace(/\.0$/, ''));
  return tiyn === null ? null : tiyn * (unit.startsWith('million') ? 1_000_000n : 1000n);
}

describe('acts cited in real texts read as their notes say', () => {
  test.each(titled([...fragments('act_citation'), ...fragments('amendment_note')]))('%j', (_, { text, lang, note }) => {
    const acts = [note.by ?? note.amends ?? note].flat() as Array<{ number?: string | null; date: string }>;
    const found = citationsIn(text, lang);
    expect(found.slice(0, acts.length).map(({ date }) => date)).toEqual(acts.map(({ date }) => date));
    expect(found.map(({ number }) => number)).toEqual(acts.map(({ number }) => number ?? null));
    if (note.event !== undefined) expect(amendingEvent(text, lang)).toBe(note.event);
    const kind = KINDS[String(note.type)];
    const saysKind = /аким|әкім|указ|жарлы|заң|қаулы|постановлен|бұйры|приказ/i.test(text);
    if (kind !== undefined && saysKind) expect(found[0]?.kind).toBe(kind);
  });
});

const KINDS: Readonly<Record<string, string>> = {
  'president decree': 'presidential-decree',
  'president decree with force of law': 'presidential-decree',
  'akim decision': 'akim-decision',
  'government resolution': 'government-resolution',
  'government resolution (amending)': 'government-resolution',
  'minister order': 'minister-order',
  law: 'law',
};
