import { listRoutes } from '../../../http/routes';

export default { routes: listRoutes('measure', 'measures') };
