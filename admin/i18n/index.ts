export { CATALOGS, type MessageKey } from './catalogs';
export { orderCitation } from './citation';
export { deadlineSentence } from './deadline-sentence';
export { deadlineWords, requestWords, type NameOfBody } from './deadline-words';
export {
  capitalised,
  dateInKazakhstan,
  dateValues,
  formatDate,
  formatInstant,
  formatMonth,
  formatShare,
  formatShortDate,
  formatTenge,
  groupDigits,
} from './format';
export { fundingWords, programmeWords, type ProgrammeOf } from './funding-words';
export { quarter, quarterValues } from './period-words';
export { translate, type MessageValues } from './translate';
