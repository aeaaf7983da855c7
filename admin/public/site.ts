/**
 * The one door between the server and what draws: everything here is a pure function of its
 * arguments. Built into `dist/admin/site.js`.
 */
export { languageOf, planOf, readAddress, type Address } from './addresses';
export type { Query } from './asked';
export { exportRows, type ListExport, type ExportedFile } from './files/list-export';
export type { PublishedPlan, PublishedSite, Rendered, SiteAssets } from './published-site';
export { renderAddress, renderBusy } from './render-address';
export { addressKey } from './render-plan';
export { renderPreview, type PreviewInputs } from './render-preview';
export { sentence } from './sentence';
export { addressesOfPlan, addressesOfSite, allAddresses, pagesOfPlan } from './site-map';
