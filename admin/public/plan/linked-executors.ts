import type { ExecutorRecord } from '../../../cms/domain/record/plan-record';

/** A stretch of printed executors: words, and the body they name where they name one. */
export interface ExecutorStretch {
  readonly text: string;
  readonly body: string | null;
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly body: string;
}

/**
 * Printed executors divided where they name bodies: a body's name found in them as it stands, in
 * any case of letters; else, where they are as many as the parts between the commas, each part in
 * its turn. The stretches together are the text, character by character.
 */
export function executorStretches(
  text: string,
  executors: readonly Pick<ExecutorRecord, 'body'>[],
  namesOf: (body: string) => readonly string[],
): ExecutorStretch[] {
  const bodies = [...new Set(executors.map(({ body }) => body))];
  const byName = foundByName(text, bodies, namesOf);
  const unnamed = bodies.filter((body) => !byName.some((found) => found.body === body));
  const parts = partsOf(text);
  const byTurn =
    parts.length !== bodies.length ? [] : parts.flatMap((part, index) => ({ ...part, body: bodies[index] ?? '' })).filter(({ body }) => unnamed.includes(body));
  const all = [...byName, ...byTurn.filter((part) => byName.every((found) => !overlap(found, part)))];
  return divided(text, all.sort((a, b) => a.start - b.start));
}

/** Longer names first, so that a ministry's committee is not taken for the ministry. */
function foundByName(text: string, bodies: readonly string[], namesOf: (body: string) => readonly string[]): Found[] {
  const folded = text.toLowerCase();
  if (folded.length !== text.length) return [];
  const names = bodies.flatMap((body) => namesOf(body).map((name) => ({ body, name: name.toLowerCase() }))).filter(({ name }) => name !== '');
  const found: Found[] = [];
  for (const { body, name } of names.sort((a, b) => b.name.length - a.name.length)) {
    const start = folded.indexOf(name);
    const place = { start, end: start + name.length, body };
    if (start >= 0 && found.every((other) => other.body !== body && !overlap(other, place))) found.push(place);
  }
  return found;
}

/** What stands between commas, semicolons and line ends outside of brackets, without the blanks around it. */
function partsOf(text: string): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  let depth = 0;
  let start = 0;
  const close = (end: number): void => {
    const part = text.slice(start, end);
    const before = part.length - part.trimStart().length;
    if (part.trim() !== '') parts.push({ start: start + before, end: start + part.trimEnd().length });
    start = end + 1;
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (sign === '(') depth += 1;
    else if (sign === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0 && /[,;\n]/.test(sign)) close(at);
  }
  close(text.length);
  return parts;
}

function divided(text: string, found: readonly Found[]): ExecutorStretch[] {
  const stretches: ExecutorStretch[] = [];
  let at = 0;
  const say = (end: number, body: string | null): void => {
    if (end > at) stretches.push({ text: text.slice(at, end), body });
    at = end;
  };
  for (const { start, end, body } of found) {
    say(start, null);
    say(end, body);
  }
  say(text.length, null);
  return stretches;
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}
