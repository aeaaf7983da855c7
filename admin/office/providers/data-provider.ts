import { useDataProvider, type DataProvider } from 'react-admin';
import type { HttpClient } from './http';
import { importVerbs, type ImportVerbs } from './imports';
import { newRedactionVerbs, type NewRedactionVerbs } from './new-redactions';
import { recordMethods } from './records';
import { officeVerbs, type OfficeVerbs } from './verbs';

export type OfficeDataProvider = DataProvider & OfficeVerbs & ImportVerbs & NewRedactionVerbs;

/** react-admin's methods and the register's own verbs, over one HTTP client. */
export function createDataProvider(http: HttpClient): OfficeDataProvider {
  return { ...recordMethods(http), ...officeVerbs(http), ...importVerbs(http), ...newRedactionVerbs(http) };
}

/** The data provider with the register's verbs, inside the office. */
export function useOfficeData(): OfficeDataProvider {
  return useDataProvider<OfficeDataProvider>();
}
