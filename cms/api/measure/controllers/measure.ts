import type { Core } from '@strapi/strapi';
import { listController } from '../../../http/list-controller';
import { measures } from '../../../read-models/lists/measures';

export default ({ strapi }: { strapi: Core.Strapi }) => listController(strapi, 'measures', measures);
