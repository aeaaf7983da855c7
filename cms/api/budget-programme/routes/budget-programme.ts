import { listRoutes, recordRoutes } from '../../../http/routes';

export default { routes: [...listRoutes('budget-programme', 'budget-programmes'), ...recordRoutes('budget-programme', 'budget-programmes')] };
