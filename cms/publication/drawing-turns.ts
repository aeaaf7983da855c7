/** How much drawing one visitor may ask for. */
export interface TurnLimits {
  /** Pages of one visitor not drawn yet, at once. */
  readonly waiting: number;
  /** Pages of all visitors not drawn yet, at once. */
  readonly waitingInAll: number;
  /** Milliseconds of the processor a visitor may use at one stretch. */
  readonly credit: number;
  /** How much of it comes back in a millisecond of the day: the share of a processor one visitor may hold for good. */
  readonly refill: number;
}

/** What drawing is measured by, in milliseconds that only go forward. */
export interface Stopwatch {
  readonly now: () => number;
  /** The processor's time used so far: on a busy machine drawing lasts longer and costs the same. */
  readonly spent: () => number;
}

export const STOPWATCH: Stopwatch = {
  now: () => performance.now(),
  spent() {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  },
};

/** Lets visitors draw pages by turns, so that one who asks for endless addresses takes the processor from nobody. */
export interface DrawingTurns {
  /**
   * Draws when the visitor's turn comes: one page at a time, a page of each visitor in turn.
   * @returns null where the visitor has asked for more than they may
   */
  take<Drawn>(visitor: string, draw: () => Promise<Drawn>): Promise<Drawn> | null;
}

interface Account {
  credit: number;
  /** When the credit was counted, in milliseconds. */
  at: number;
  waiting: number;
}

/** When so many visitors are remembered, those who owe nothing are forgotten. */
const MANY_ACCOUNTS = 10_000;

export function drawingTurns({ waiting, waitingInAll, credit, refill }: TurnLimits, { now, spent }: Stopwatch): DrawingTurns {
  const accounts = new Map<string, Account>();
  const queues = new Map<string, (() => Promise<void>)[]>();
  let inAll = 0;
  let isDrawing = false;
  let forgetAt = MANY_ACCOUNTS;
  let drawnLast: string | null = null;

  const creditOf = (account: Account): number => Math.min(credit, account.credit + (now() - account.at) * refill);
  const accountOf = (visitor: string): Account => {
    const account = accounts.get(visitor) ?? { credit, at: now(), waiting: 0 };
    if (accounts.size >= forgetAt) {
      for (const [name, one] of accounts) if (one.waiting === 0 && creditOf(one) === credit) accounts.delete(name);
      forgetAt = Math.max(MANY_ACCOUNTS, accounts.size * 2);
    }
    accounts.set(visitor, account);
    return account;
  };

  /** The job of the visitor whose turn it is; who was drawn for last waits behind the others. */
  const nextJob = (): (() => Promise<void>) | undefined => {
    const waitingNow = [...queues.keys()];
    const visitor = waitingNow.find((one) => one !== drawnLast) ?? waitingNow[0];
    const jobs = visitor === undefined ? undefined : queues.get(visitor);
    if (visitor === undefined || jobs === undefined) return undefined;
    drawnLast = visitor;
    queues.delete(visitor);
    const job = jobs.shift();
    if (jobs.length > 0) queues.set(visitor, jobs);
    return job;
  };

  /** Between two pages what is kept is answered: hence the breath. */
  const drawAll = async (): Promise<void> => {
    isDrawing = true;
    for (let job = nextJob(); job !== undefined; job = nextJob()) {
      await job();
      await new Promise((breathe) => setImmediate(breathe));
    }
    isDrawing = false;
  };

  return {
    take<Drawn>(visitor: string, draw: () => Promise<Drawn>) {
      const account = accountOf(visitor);
      if (account.waiting >= waiting || inAll >= waitingInAll || creditOf(account) <= 0) return null;
      account.waiting += 1;
      inAll += 1;
      const drawn = new Promise<Drawn>((done) => {
        const job = async (): Promise<void> => {
          const before = spent();
          const outcome = draw();
          await outcome.catch(() => undefined);
          account.credit = creditOf(account) - (spent() - before);
          account.at = now();
          account.waiting -= 1;
          inAll -= 1;
          done(outcome);
        };
        queues.set(visitor, [...(queues.get(visitor) ?? []), job]);
      });
      if (!isDrawing) void drawAll();
      return drawn;
    },
  };
}
