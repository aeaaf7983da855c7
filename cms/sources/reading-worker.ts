import { parentPort, workerData } from 'node:worker_threads';
import { prepare, type PreparedReading } from './prepared-reading';
import { readHere, type ReadingProgress, type ReadingRequest, type ReadSource, type SourceInput } from './read-source';
import { SourceProblem, type SourceProblemCode } from './source-problem';

/** What the worker is started with. */
export interface Assignment {
  readonly input: SourceInput;
  readonly request: ReadingRequest;
  /** Whether the reading is to be reviewed: then it comes back as it is kept. */
  readonly forReview: boolean;
}

/** What the worker says. */
export type Report =
  | { readonly type: 'progress'; readonly progress: ReadingProgress }
  | { readonly type: 'read'; readonly read: ReadSource }
  | { readonly type: 'prepared'; readonly prepared: PreparedReading }
  | { readonly type: 'problem'; readonly code: SourceProblemCode }
  | { readonly type: 'failed'; readonly reason: string };

const { input, request, forReview } = workerData as Assignment;
const say = (report: Report): void => parentPort?.postMessage(report);

readHere(input, request, (progress) => say({ type: 'progress', progress })).then(
  (read) => say(forReview ? { type: 'prepared', prepared: prepare(read) } : { type: 'read', read }),
  (error: unknown) => {
    if (error instanceof SourceProblem) say({ type: 'problem', code: error.code });
    else say({ type: 'failed', reason: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  },
);
