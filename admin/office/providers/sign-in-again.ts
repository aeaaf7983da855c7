/**
 * A question to the user, asked when a session ran out in the middle of work: sign in on the spot,
 * so that the call that failed can be sent again and nothing typed is lost.
 */
export interface SignInAgain {
  /** Resolves to true once the user has signed in, to false where they chose not to. Calls at once share one question. */
  readonly ask: () => Promise<boolean>;
  readonly answer: (signedIn: boolean) => void;
  readonly isAsked: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createSignInAgain(): SignInAgain {
  const listeners = new Set<() => void>();
  let question: { promise: Promise<boolean>; resolve: (signedIn: boolean) => void } | null = null;
  const notify = (): void => {
    for (const listener of listeners) listener();
  };

  return {
    ask() {
      if (question !== null) return question.promise;
      let resolve: (signedIn: boolean) => void = () => undefined;
      const promise = new Promise<boolean>((settle) => {
        resolve = settle;
      });
      question = { promise, resolve };
      notify();
      return promise;
    },
    answer(signedIn) {
      question?.resolve(signedIn);
      question = null;
      notify();
    },
    isAsked: () => question !== null,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
