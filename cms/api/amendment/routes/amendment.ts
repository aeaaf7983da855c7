import { listRoutes, recordRoutes } from '../../../http/routes';

export default { routes: [...listRoutes('amendment', 'amendments'), ...recordRoutes('amendment', 'amendments')] };
