/** What was read with doubt. `where` is the field's path; `detail` the printed words it is about. */
export interface Doubt {
  readonly code: DoubtCode;
  readonly detail: string;
}

/** What each doubt is, in English: for the command line, for logs, and for the office in English. */
export const DOUBT_SENTENCES = {
  'date-two-ways': 'the all-numeric date can be read two ways',
  'no-such-day': 'there is no such day',
  'no-such-quarter': 'there is no such quarter',
  'no-such-half-year': 'there is no such half-year',
  'year-missing': 'no year is given',
  'year-in-two-digits': 'the year has two digits',
  'until-two-ways': '"until" a period may mean its first day or the day before; its first day is taken',
  'relative-deadline': 'the deadline counts from an event',
  'frequency-not-held': 'the register holds no such frequency',
  'day-of-month-not-held': 'the day of the month is not held',
  'recurring-stretch': 'a stretch of days recurs; its first and last day are taken',
  'each-year-taken': 'a day or a part of a year is taken for each of the years',
  'deadline-not-read': 'the words are not read as a deadline',
  'words-not-read': 'some words of the deadline are not read',
  'range-backwards': 'the range ends before it starts',
  'dash-alone': 'a lone dash is taken for an empty cell',
  'letters-for-figures': 'letters stand for Roman figures',
  'nothing-above': 'there is nothing above to be the same as',
  'amount-in-words': 'the amount is in words and is not counted',
  'unit-missing': 'the amount has no unit',
  'amount-finer-than-tiyn': 'the amount is finer than a tiyn',
  'several-amounts': 'several amounts stand together and are not summed',
  'parts-differ-from-total': 'the parts do not add up to the total',
  'figure-two-ways': 'the figure can be read two ways',
  'amount-too-large': 'the amount is larger than the register holds',
  'unit-from-beside': 'the amount has no unit of its own and takes that of the one beside it',
  'amount-not-exact': 'the amount is a bound or about so much',
  'amount-repeats': 'the amount is for each year or month and is counted once',
  'other-currency': 'the amount is in another currency and is not counted',
  'several-programmes': 'several budget programmes are named and the first is taken',
  'funding-not-provided': 'no funding is provided, which is not the same as not required',
  'amount-not-settled': 'the amount is yet to be settled',
  'funding-not-read': 'the words are not read as funding',
  'funding-among-executors': 'the funding is named among the executors',
  'misprint-read-right': 'a misprint is read right',
  'damaged-letters': 'damaged letters are put right',
  'number-repeats': 'the number repeats',
  'number-missing': 'the measure has no number',
  'number-left-out': 'a number is left out before this one',
  'numbers-restart': 'the numbers start anew without a heading',
  'no-table': 'no table of measures is found',
  'column-unknown': 'the column is not known',
  'column-by-content': 'what the column holds is told by its cells, not by its header',
  'column-missing': 'the table has no such column',
  'row-too-short': 'the row has fewer cells than the table has columns',
  'row-too-long': 'the row has more cells than the table has columns',
  'act-not-identified': 'the act’s kind, number or date is not found',
  'control-shared': 'another controls execution as well; the first named is taken',
  'stamp-differs': 'the stamp of approval names another number or date than the heading',
  'body-by-likeness': 'the body is matched by likeness',
  'total-not-printed': 'no column gives the total; it is summed from the columns',
  'body-two-ways': 'two bodies of the register are equally like the name',
  'total-differs': 'the printed total differs from the sum',
  'hyphen-in-mid-line': 'a hyphen of a broken line in mid-line is removed',
} as const;

export type DoubtCode = keyof typeof DOUBT_SENTENCES;

export interface Warning {
  readonly code: DoubtCode;
  readonly message: string;
  readonly where: string;
}

/**
 * A doubt at its place. The message is for the command line and for logs; the office shows the sentence of
 * its language for the code.
 */
export function warningAt(where: string, doubt: Doubt): Warning {
  const sentence = DOUBT_SENTENCES[doubt.code];
  return { code: doubt.code, message: doubt.detail === '' ? sentence : `${sentence}: ${doubt.detail}`, where };
}
