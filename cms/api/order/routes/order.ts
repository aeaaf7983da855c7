import { listRoutes, recordRoutes } from '../../../http/routes';

export default {
  routes: [
    { method: 'POST', path: '/orders/import', handler: 'order.import' },
    { method: 'POST', path: '/read/deadline', handler: 'order.readDeadline' },
    ...listRoutes('order', 'orders'),
    ...recordRoutes('order', 'orders'),
  ],
};
