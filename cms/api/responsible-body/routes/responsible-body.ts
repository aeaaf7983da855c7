import { listRoutes, recordRoutes } from '../../../http/routes';

export default {
  routes: [
    ...listRoutes('responsible-body', 'responsible-bodies'),
    { method: 'GET', path: '/responsible-bodies/:id/view', handler: 'responsible-body.view' },
    ...recordRoutes('responsible-body', 'responsible-bodies'),
  ],
};
