import { listRoutes } from '../../../http/routes';

export default {
  routes: [
    { method: 'GET', path: '/me', handler: 'plan.me' },
    { method: 'GET', path: '/dashboard', handler: 'plan.dashboard' },
    ...listRoutes('plan', 'plans'),
    { method: 'PUT', path: '/plans/:id', handler: 'plan.update' },
    { method: 'GET', path: '/plans/:id/view', handler: 'plan.view' },
    { method: 'GET', path: '/plans/:id/record', handler: 'plan.record' },
    { method: 'GET', path: '/plans/:id/provenance', handler: 'plan.provenance' },
    { method: 'GET', path: '/plans/:id/draft', handler: 'plan.draft' },
    { method: 'GET', path: '/plans/:id/preview', handler: 'plan.preview' },
    { method: 'POST', path: '/plans/:id/publish', handler: 'plan.publish' },
  ],
};
