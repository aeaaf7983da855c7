import type { OfficeWords } from '../office-catalogs';

export const asOf: OfficeWords['asOf'] = {
  date: 'As of',
  help: 'As things stood on this date',
  past: 'Shown as of a past date: %{date}.',
  ahead: 'Shown as of a coming date: %{date}, by the acts published so far.',
  backToToday: 'Back to today',
  notHeld: 'wording not held',
  slider: 'Redactions of the plan, from the earliest to the latest',
  notApproved: 'On that day the plan had not been approved yet: %{date}.',
  amendedBy: 'Amended by',
};
