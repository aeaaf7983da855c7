import { amendingEvent, citationsIn } from '../../domain/order/citation';
import type { Language } from '../../domain/language';
import type { Noted } from './fragment-cases';

const KINDS: Readonly<Record<string, string>> = {
  'president decree': 'presidential-decree',
  'president decree with force of law': 'presidential-decree',
  'akim decision': 'akim-decision',
  'government resolution': 'government-resolution',
  'government resolution (amending)': 'government-resolution',
  'minister order': 'minister-order',
  law: 'law',
};

/** What a note about cited acts says: their dates and numbers in order, the kind of the first, what happened. */
export function notedActs(note: Noted, text: string): Record<string, unknown> {
  const by = note.by ?? note.amends ?? note;
  const acts = (Array.isArray(by) ? by : [by]) as readonly Noted[];
  const kind = KINDS[String(note.type)];
  const saysKind = /аким|әкім|указ|жарлы|заң|қаулы|постановлен|бұйры|приказ/i.test(text);
  return {
    dates: acts.map(({ date }) => date),
    numbers: acts.map(({ number }) => number ?? null),
    ...(note.event === undefined ? {} : { event: note.event }),
    ...(kind === undefined || !saysKind ? {} : { kind }),
  };
}

/** A reading under the same names. */
export function readActs(text: string, language: Language): Record<string, unknown> {
  const found = citationsIn(text, language);
  return {
    dates: found.map(({ date }) => date),
    numbers: found.map(({ number }) => number),
    event: amendingEvent(text, language),
    kind: found[0]?.kind,
  };
}
