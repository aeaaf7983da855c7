import { decisionOn } from './decisions';
import { partOf } from './field-path';
import { isDoubtful } from './fields-of';
import { isMissing } from './required';
import type { Decision, ReviewField, ReviewProgress } from './review';

/** The fields of a review by their paths alone: enough to check decisions and to count, without the reading. */
export interface FieldPaths {
  readonly certain: readonly string[];
  readonly doubtful: readonly string[];
  /** Of the doubtful ones, those that have to be given, having nothing to confirm; absent in what was read before they were asked for. */
  readonly missing?: readonly string[];
}

export function fieldPathsOf(fields: readonly ReviewField[]): FieldPaths {
  const paths = (list: readonly ReviewField[]): string[] => list.map(({ path }) => path);
  return {
    certain: paths(fields.filter((field) => !isDoubtful(field))),
    doubtful: paths(fields.filter(isDoubtful)),
    missing: paths(fields.filter((field) => isMissing(field, field.value))),
  };
}

/** The fields that decisions on `paths` may bear on: they themselves, and those of the records among them. */
export function touchedBy(fields: FieldPaths, paths: ReadonlySet<string>): FieldPaths {
  const isTouched = (path: string): boolean => paths.has(path) || (/^measures\./.test(path) && paths.has(path.split('.', 2).join('.')));
  return { certain: fields.certain.filter(isTouched), doubtful: fields.doubtful.filter(isTouched) };
}

/** What decisions change in the counts of a review: `after` less `before`, over the fields they bear on. */
export function progressChange(
  touched: FieldPaths,
  before: ReadonlyMap<string, Decision>,
  after: ReadonlyMap<string, Decision>,
): Pick<ReviewProgress, 'decided' | 'certainOpen' | 'doubtfulOpen'> {
  const change = (paths: readonly string[]): number => decidedIn(paths, after) - decidedIn(paths, before);
  const [certain, doubtful] = [change(touched.certain), change(touched.doubtful)];
  return { decided: certain + doubtful, certainOpen: 0 - certain, doubtfulOpen: 0 - doubtful };
}

function decidedIn(paths: readonly string[], decided: ReadonlyMap<string, Decision>): number {
  return paths.filter((path) => decisionOn(partOf(path), decided) !== null).length;
}
