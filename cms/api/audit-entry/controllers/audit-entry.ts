import type { Core } from '@strapi/strapi';
import { listController } from '../../../http/list-controller';
import { auditEntries } from '../../../read-models/lists/audit-entries';

export default ({ strapi }: { strapi: Core.Strapi }) => listController(strapi, 'audit-entries', auditEntries);
