import { indexOf, openIndex, type Found } from '../bodies/match-body';
import { registerName } from '../bodies/nominative';
import type { Deadline } from '../deadline/deadline';
import type { LocalizedText } from '../language';
import { remembering } from '../text/remember';
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
 * bodies of their own, in the nominative, spellings of one name together under the commonest; where
 * two bodies are equally like a name, neither is taken and both are named in a doubt.
 */
export function nameBodies(measures: readonly MeasureReading[], register: readonly BodyNames[], pen: Pen): NamedBodies {
  const known = remembering(indexOf(register).find);
  const printed = measures.flatMap((measure) => [
    ...measure.executors.map(({ name }) => name),
    ...requestersOf(measure.deadline),
  ]);
  const own = spellingsOf(printed.filter((name) => known(name).match === null));
  const bodies: Record<string, LocalizedText> = {};
  const matches: BodyMatch[] = [];

  const proposedFor = remembering((name: string) => registerName(own(name), pen.language));
  const codeOf = (name: string, where: string): string | null => {
    const { match, candidates } = known(name);
    if (match === null) {
      if (candidates.length > 0) pen.doubt(where, [{ code: 'body-two-ways', detail: `${name} → ${namesOf(candidates)}` }]);
      const spelling = proposedFor(name);
      bodies[spelling] = { [pen.language]: spelling };
      return null;
    }
    bodies[match.code] ??= { [pen.language]: match.name };
    matches.push({ where, name, body: match.code, confidence: match.confidence, rule: match.rule });
    if (match.confidence < 1) {
      pen.doubt(where, [{ code: 'body-by-likeness', detail: `${name} → ${match.name} (${match.confidence})` }]);
    }
    return match.code;
  };

  const named = measures.map((measure, index): MeasureReading => {
    const executors = measure.executors.map((executor, at): ExecutorReading => {
      const code = codeOf(executor.name, `measures.${index}.executors.${at}`);
      if (code !== null) return { ...executor, body: code };
      const proposes = proposedFor(executor.name);
      return proposes === executor.name ? executor : { ...executor, proposes };
    });
    return { ...measure, executors, deadline: withCodes(measure.deadline, `measures.${index}.deadline`, codeOf) };
  });
  return { measures: named, bodies, matches };
}

function namesOf(candidates: Found['candidates']): string {
  return candidates.map(({ name }) => name).join(' | ');
}

function requestersOf(deadline: Deadline): string[] {
  return [...deadline.onRequestOf, ...deadline.parts.flatMap(requestersOf)];
}

function withCodes(deadline: Deadline, where: string, codeOf: (name: string, where: string) => string | null): Deadline {
  if (deadline.onRequestOf.length + deadline.parts.length === 0 && deadline.resolved === undefined) return deadline;
  return {
    ...deadline,
    onRequestOf: deadline.onRequestOf.map((name, at) => codeOf(name, `${where}.onRequestOf.${at}`) ?? name),
    parts: deadline.parts.map((part, at) => withCodes(part, `${where}.parts.${at}`, codeOf)),
    ...(deadline.resolved === undefined ? {} : { resolved: withCodes(deadline.resolved, `${where}.resolved`, codeOf) }),
  };
}

/** The commonest spelling of each name that no register knows; an abbreviation stays a name of its own. */
function spellingsOf(names: readonly string[]): (name: string) => string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const commonestFirst = [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
  const leaders = openIndex();
  const spelling = new Map<string, string>();
  for (const name of commonestFirst) {
    const match = leaders.match(name);
    const isSame = match !== null && match.rule !== 'body/abbreviation';
    spelling.set(name, isSame ? match.name : name);
    if (!isSame) leaders.add(name, name);
  }
  return (name) => spelling.get(name) ?? name;
}
