import { listRoutes } from '../../../http/routes';

export default { routes: listRoutes('audit-entry', 'audit-entries') };
