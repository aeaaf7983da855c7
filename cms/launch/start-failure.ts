/** A start that cannot go on, for a reason its operator can mend, told in one `sentence`. */
export class StartFailure extends Error {
  constructor(readonly sentence: string) {
    super(sentence);
    this.name = 'StartFailure';
  }
}
