import { lazy, useMemo, useSyncExternalStore, type ReactElement } from 'react';
import { Admin, CustomRoutes, Resource } from 'react-admin';
import { Route } from 'react-router-dom';
import { QueryClient } from '@tanstack/react-query';
import { Layout } from './layout/layout';
import { AccessDenied, NotFound } from './layout/notices';
import { SignInPage } from './layout/sign-in-page';
import { recordNames } from './fields/record-names';
import type { Services } from './services';
import { ServicesContext } from './services-context';
import { officeTheme } from './theme/theme';

const DashboardPage = lazy(() => import('./dashboard/dashboard-page'));
const PlanList = lazy(() => import('./plans/plan-list'));
const PlanPage = lazy(() => import('./plans/plan-page'));
const PlanEdit = lazy(() => import('./plans/plan-edit'));
const MeasureList = lazy(() => import('./measures/measure-list'));
const BodyList = lazy(() => import('./bodies/body-list'));
const BodyPage = lazy(() => import('./bodies/body-page'));
const BodyForms = {
  create: lazy(() => import('./bodies/body-create')),
  edit: lazy(() => import('./bodies/body-edit')),
};
const ProgrammeList = lazy(() => import('./programmes/programme-list'));
const ProgrammePage = lazy(() => import('./programmes/programme-page'));
const ProgrammeForms = {
  create: lazy(() => import('./programmes/programme-create')),
  edit: lazy(() => import('./programmes/programme-edit')),
};
const OrderList = lazy(() => import('./orders/order-list'));
const OrderPage = lazy(() => import('./orders/order-page'));
const OrderForms = {
  create: lazy(() => import('./orders/order-create')),
  edit: lazy(() => import('./orders/order-edit')),
};
const AmendmentList = lazy(() => import('./amendments/amendment-list'));
const AmendmentForms = {
  create: lazy(() => import('./amendments/amendment-create')),
  edit: lazy(() => import('./amendments/amendment-edit')),
};
const PublicationList = lazy(() => import('./publications/publication-list'));
const AuditList = lazy(() => import('./audit/audit-list'));
const DraftPage = lazy(() => import('./draft/draft-page'));
const MeasureEditPage = lazy(() => import('./draft/measure-edit-page'));
const SectionEditPage = lazy(() => import('./draft/section-edit-page'));
const TitleEditPage = lazy(async () => ({ default: (await import('./draft/act-edit-page')).TitleEditPage }));
const PointEditPage = lazy(async () => ({ default: (await import('./draft/act-edit-page')).PointEditPage }));
const ChangesPage = lazy(() => import('./changes/changes-page'));
const PreviewPage = lazy(() => import('./draft/preview-page'));
const ImportList = lazy(() => import('./imports/import-list'));
const NewImportPage = lazy(() => import('./imports/new-import-page'));
const ImportPage = lazy(() => import('./imports/import-page'));
const NewRedactionPage = lazy(() => import('./imports/new-redaction/new-redaction-page'));

/** A form must never be filled anew under the hands of who is typing, so nothing is re-read on a whim. */
const queryClient = new QueryClient({
  defaultOptions: { queries: { refetchOnWindowFocus: false, refetchOnReconnect: false, retry: false } },
});

/** The office: react-admin with the register's own shell, words and pages. */
export function Office({ services }: { services: Services }): ReactElement {
  const { languages, dataProvider, authProvider, i18nProvider } = services;
  const language = useSyncExternalStore(languages.subscribe, languages.get);
  const light = useMemo(() => officeTheme('light', language), [language]);
  const dark = useMemo(() => officeTheme('dark', language), [language]);
  const names = recordNames(language);

  return (
    <ServicesContext.Provider value={services}>
      <Admin
        dataProvider={dataProvider}
        authProvider={authProvider}
        i18nProvider={i18nProvider}
        queryClient={queryClient}
        theme={light}
        lightTheme={light}
        darkTheme={dark}
        layout={Layout}
        loginPage={SignInPage}
        dashboard={DashboardPage}
        accessDenied={AccessDenied}
        catchAll={NotFound}
        disableTelemetry
        requireAuth
      >
        <Resource name="plans" list={PlanList} show={PlanPage} edit={PlanEdit} recordRepresentation={names.title} />
        <Resource name="measures" list={MeasureList} />
        <Resource
          name="responsible-bodies"
          list={BodyList}
          show={BodyPage}
          {...BodyForms}
          recordRepresentation={names.name}
        />
        <Resource
          name="budget-programmes"
          list={ProgrammeList}
          show={ProgrammePage}
          {...ProgrammeForms}
          recordRepresentation={names.programme}
        />
        <Resource name="orders" list={OrderList} show={OrderPage} {...OrderForms} recordRepresentation={names.order} />
        <Resource name="imports" list={ImportList} />
        <Resource name="amendments" list={AmendmentList} {...AmendmentForms} recordRepresentation={names.amendment} />
        <Resource name="publications" list={PublicationList} />
        <Resource name="audit-entries" list={AuditList} />
        <CustomRoutes>
          <Route path="/plans/:planId/draft" element={<DraftPage />} />
          <Route path="/plans/:planId/draft/new-measure" element={<MeasureEditPage />} />
          <Route path="/plans/:planId/draft/measures/:key" element={<MeasureEditPage />} />
          <Route path="/plans/:planId/draft/new-section" element={<SectionEditPage />} />
          <Route path="/plans/:planId/draft/sections/:key" element={<SectionEditPage />} />
          <Route path="/plans/:planId/draft/title" element={<TitleEditPage />} />
          <Route path="/plans/:planId/draft/new-point" element={<PointEditPage />} />
          <Route path="/plans/:planId/draft/points/:key" element={<PointEditPage />} />
          <Route path="/plans/:planId/changes" element={<ChangesPage />} />
          <Route path="/plans/:planId/preview" element={<PreviewPage />} />
          <Route path="/imports/new" element={<NewImportPage />} />
          <Route path="/imports/:id" element={<ImportPage />} />
          <Route path="/imports/:id/new-redaction" element={<NewRedactionPage />} />
        </CustomRoutes>
      </Admin>
    </ServicesContext.Provider>
  );
}
