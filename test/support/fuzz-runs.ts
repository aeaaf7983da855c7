const DEFAULT_RUNS = 10_000;

/** How many short inputs each reader is given: ten thousand, or as many as `ZHOSPAR_FUZZ_RUNS` says (a million at night). */
export const fuzzRuns = Math.max(1, Number(process.env.ZHOSPAR_FUZZ_RUNS) || DEFAULT_RUNS);
