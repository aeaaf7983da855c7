import { listRoutes, recordRoutes } from '../../../http/routes';

export default { routes: [...listRoutes('responsible-body', 'responsible-bodies'), ...recordRoutes('responsible-body', 'responsible-bodies')] };
