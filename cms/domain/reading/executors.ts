import { kazakhHead } from '../bodies/kazakh-heads';
import { registerName } from '../bodies/nominative';
import { piecesOf } from '../bodies/pieces';
import { shareHead, underOneHead } from '../bodies/shared-head';
import { wholeNames } from '../bodies/split-names';
import type { Language } from '../language';
import { bracketMarks, markedName } from './executor-marks';
import type { ExecutorReading } from './reading';

/** The rule that read an executors cell. */
export type ExecutorsRule = 'executors/list' | 'executors/shared-head' | 'executors/one' | 'executors/none';

/** The executors of a cell, and the rule that read them, for provenance. */
export interface ExecutorsFound {
  readonly executors: readonly ExecutorReading[];
  readonly rule: ExecutorsRule;
}

/**
 * The executors that a cell names, in order, each once. "By agreement" and the mark of the lead hold
 * for the name just before them, the last one of a shared head; "all by agreement" for every name of
 * the cell before it, back to a semicolon.
 */
export function executorsIn(text: string, language: Language): ExecutorReading[] {
  return [...readExecutors(text, language).executors];
}

/** As {@link executorsIn}, with the rule that read the cell. */
export function readExecutors(text: string, language: Language): ExecutorsFound {
  const found = new Map<string, ExecutorReading>();
  const marked = bracketMarks(text);
  const opened = underOneHead(marked, language);
  let isShared = opened !== marked;
  for (const clause of clausesOf(opened)) {
    const own: ExecutorReading[] = [];
    for (const whole of wholeNames(clause, language)) {
      const { name: bare, ...marks } = markedName(whole);
      const shared = bare === '' ? [] : shareHead(bare, language);
      const names = shared.flatMap((name) => jointly(name, language));
      isShared ||= shared.length > 1;
      own.push(...names.map((name, index) => executor(name, index === names.length - 1 && marks.byAgreement, index === 0 && marks.isLead)));
      const last = own.at(-1);
      if (names.length === 0 && last !== undefined) own[own.length - 1] = executor(last.name, last.byAgreement || marks.byAgreement, last.lead === true || marks.isLead);
      if (marks.ofAll) own.forEach((one, index) => { own[index] = { ...one, byAgreement: true }; });
    }
    for (const one of own) if (!found.has(one.name)) found.set(one.name, one);
  }
  const executors = [...found.values()];
  const rule = executors.length === 0 ? 'none' : isShared ? 'shared-head' : executors.length > 1 ? 'list' : 'one';
  return { executors, rule: `executors/${rule}` };
}

function executor(name: string, byAgreement: boolean, isLead: boolean): ExecutorReading {
  return isLead ? { name, byAgreement, lead: true } : { name, byAgreement };
}

/** The stretches of a cell between semicolons, brackets and quotes kept whole. */
function clausesOf(text: string): string[] {
  if (!text.includes(';')) return [text];
  const clauses: string[] = [''];
  for (const { separator, text: piece } of piecesOf(text)) {
    if (separator.includes(';')) clauses.push(piece);
    else clauses.push((clauses.pop() ?? '') + separator + piece);
  }
  return clauses;
}

const JOINTLY = /[\s,]+(?:бірлесіп|бірлесе отырып|бірге)$/iu;

/** Who works "jointly" stands in the instrumental, with no comma after the name before: `Экономика комитеті басқармалармен бірге` are two. */
function jointly(name: string, language: Language): string[] {
  if (!JOINTLY.test(name)) return [name];
  const words = name.replace(JOINTLY, '').split(' ');
  const first = words.findIndex((word, at) => at < words.length - 1 && isWholeHead(word));
  const names = first < 0 ? [words] : [words.slice(0, first + 1), words.slice(first + 1)];
  return names.map((one) => registerName(one.join(' '), language));
}

function isWholeHead(word: string): boolean {
  const head = kazakhHead(word.toLowerCase());
  return head !== null && head.isPossessed && head.nominative === word.toLowerCase();
}
