/** The same pure function, each different text worked on once: cells of a plan repeat. */
export function remembering<Result>(work: (text: string) => Result): (text: string) => Result {
  const done = new Map<string, Result>();
  return (text) => {
    let result = done.get(text);
    if (result === undefined) {
      result = work(text);
      done.set(text, result);
    }
    return result;
  };
}
