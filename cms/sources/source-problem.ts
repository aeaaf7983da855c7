/** Why a file cannot be read, in a sentence for logs and the command line; the office's are in `admin/i18n`. */
export const SOURCE_PROBLEMS = {
  'source-empty': 'holds no text: give the file of the act itself.',
  'source-too-large': 'is larger than 20 MB: save the act alone, without pictures.',
  'source-encrypted': 'is protected by a password: save it without one.',
  'source-old-word': 'is in the old format of Word or Excel: open it there and save it as .docx or .xlsx.',
  'source-damaged': 'is damaged: open it in its own program, save it anew or get it again.',
  'source-expands': 'unpacks to more than a document can hold: save the act anew, without what is embedded in it.',
  'source-kind-unknown': 'is of a kind that is not read: save the act as text, HTML, .docx or .xlsx.',
  'source-too-slow': 'takes too long to read: save the act alone, as text or .docx.',
} as const;

export type SourceProblemCode = keyof typeof SOURCE_PROBLEMS;

/** A file that cannot be read, and why. */
export class SourceProblem extends Error {
  override readonly name = 'SourceProblem';

  constructor(readonly code: SourceProblemCode) {
    super(SOURCE_PROBLEMS[code]);
  }
}
