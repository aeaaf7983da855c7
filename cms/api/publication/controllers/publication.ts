import type { Core } from '@strapi/strapi';
import { listController } from '../../../http/list-controller';
import { publications } from '../../../read-models/lists/publications';

export default ({ strapi }: { strapi: Core.Strapi }) => listController(strapi, 'publications', publications);
