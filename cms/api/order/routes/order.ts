import { listRoutes, recordRoutes } from '../../../http/routes';

export default {
  routes: [
    { method: 'POST', path: '/read/deadline', handler: 'order.readDeadline' },
    { method: 'POST', path: '/read/funding', handler: 'order.readFunding' },
    { method: 'POST', path: '/read/executors', handler: 'order.readExecutors' },
    ...listRoutes('order', 'orders'),
    ...recordRoutes('order', 'orders'),
  ],
};
