/**
 * Shows `label` as under way while `work` runs and leaves one line with the time it took.
 * `work` says what it is doing, and at the end what came of it, through `progress`.
 */
export type Step = <T>(label: string, work: (progress: (text: string) => void) => Promise<T>) => Promise<T>;

/** What `launch.cjs` hands to the program of a verb. */
export type LaunchContext = { root: string; verb: string; step: Step };

/** A step that shows nothing: for tests. */
export const silentStep: Step = (_label, work) => work(() => undefined);
