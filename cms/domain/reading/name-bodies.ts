import { indexOf, openIndex, type Match } from '../bodies/match-body';
import type { Deadline } from '../deadline/deadline';
import type { LocalizedText } from '../language';
import type { Pen } from './pen';
import type { BodyMatch, BodyNames, ExecutorReading, MeasureReading } from './reading';

export interface NamedBodies {
  readonly measures: readonly MeasureReading[];
  readonly bodies: Readonly<Record<string, LocalizedText>>;
  readonly matches: readonly BodyMatch[];
}

/**
 * Joins the printed names of bodies with a register: executors get the body's code, on-request
 * deadlines name the body by its code. Names without a match stay as printed and are listed as
 * bodies of their own, spellings of one name together under the commonest.
 */
export function nameBodies(measures: readonly MeasureReading[], register: readonly BodyNames[], pen: Pen): NamedBodies {
  const known = onceEach(indexOf(register).match);
  const printed = measures.flatMap((measure) => [
    ...measure.executors.map(({ name }) => name),
    ...requestersOf(measure.deadline),
  ]);
  const own = spellingsOf(printed.filter((name) => known(name) === null));
  const bodies: Record<string, LocalizedText> = {};
  const matches: BodyMatch[] = [];

  const codeOf = (name: string, where: string): string | null => {
    const match = known(name);
    if (match === null) {
      const spelling = own(name);
      bodies[spelling] = { [pen.language]: spelling };
      return null;
    }
    bodies[match.code] ??= { [pen.language]: match.name };
    matches.push({ where, name, body: match.code, confidence: match.confidence });
    if (match.confidence < 1) {
      pen.doubt(where, [{ code: 'body-by-likeness', detail: `${name} → ${match.name} (${match.confidence})` }]);
    }
    return match.code;
  };

  const named = measures.map((measure, index): MeasureReading => {
    const executors = measure.executors.map((executor, at): ExecutorReading => {
      const code = codeOf(executor.name, `measures.${index}.executors.${at}`);
      return code === null ? executor : { ...executor, body: code };
    });
    return { ...measure, executors, deadline: withCodes(measure.deadline, `measures.${index}.deadline`, codeOf) };
  });
  return { measures: named, bodies, matches };
}

function requestersOf(deadline: Deadline): string[] {
  return [...deadline.onRequestOf, ...deadline.parts.flatMap(requestersOf)];
}

function withCodes(deadline: Deadline, where: string, codeOf: (name: string, where: string) => string | null): Deadline {
  return {
    ...deadline,
    onRequestOf: deadline.onRequestOf.map((name, at) => codeOf(name, `${where}.onRequestOf.${at}`) ?? name),
    parts: deadline.parts.map((part, at) => withCodes(part, `${where}.parts.${at}`, codeOf)),
    ...(deadline.resolved === undefined ? {} : { resolved: withCodes(deadline.resolved, `${where}.resolved`, codeOf) }),
  };
}

/** The commonest spelling of each name that no register knows. */
function spellingsOf(names: readonly string[]): (name: string) => string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const commonestFirst = [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
  const leaders = openIndex();
  const spelling = new Map<string, string>();
  for (const name of commonestFirst) {
    const match = leaders.match(name);
    spelling.set(name, match?.name ?? name);
    if (match === null) leaders.add(name, name);
  }
  return (name) => spelling.get(name) ?? name;
}

function onceEach(match: (name: string) => Match | null): (name: string) => Match | null {
  const answers = new Map<string, Match | null>();
  return (name) => {
    let answer = answers.get(name);
    if (answer === undefined) {
      answer = match(name);
      answers.set(name, answer);
    }
    return answer;
  };
}
