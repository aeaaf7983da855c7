import { listRoutes, recordRoutes } from '../../../http/routes';

export default {
  routes: [
    ...listRoutes('budget-programme', 'budget-programmes'),
    { method: 'GET', path: '/budget-programmes/:id/view', handler: 'budget-programme.view' },
    ...recordRoutes('budget-programme', 'budget-programmes'),
  ],
};
