/** A failure of the embedded database that its operator can act on, told in one `sentence`. */
export class DatabaseFailure extends Error {
  constructor(readonly sentence: string) {
    super(sentence);
    this.name = 'DatabaseFailure';
  }
}
