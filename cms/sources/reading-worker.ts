import { parentPort, workerData } from 'node:worker_threads';
import { readHere, type ReadingProgress, type ReadingRequest, type ReadSource, type SourceInput } from './read-source';
import { SourceProblem, type SourceProblemCode } from './source-problem';

/** What the worker is started with. */
export interface Assignment {
  readonly input: SourceInput;
  readonly request: ReadingRequest;
}

/** What the worker says. */
export type Report =
  | { readonly type: 'progress'; readonly progress: ReadingProgress }
  | { readonly type: 'read'; readonly read: ReadSource }
  | { readonly type: 'problem'; readonly code: SourceProblemCode }
  | { readonly type: 'failed'; readonly reason: string };

const { input, request } = workerData as Assignment;
const say = (report: Report): void => parentPort?.postMessage(report);

readHere(input, request, (progress) => say({ type: 'progress', progress })).then(
  (read) => say({ type: 'read', read }),
  (error: unknown) => {
    if (error instanceof SourceProblem) say({ type: 'problem', code: error.code });
    else say({ type: 'failed', reason: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  },
);
