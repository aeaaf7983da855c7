import type { Core } from '@strapi/strapi';
import { bodyInput } from '../../../commands/input/records';
import { saveResponsibleBody } from '../../../commands/save-responsible-body';
import { bodyView } from '../../../domain/across/part-view';
import { partViewController } from '../../../http/part-view-controller';
import { recordController } from '../../../http/record-controller';
import { responsibleBodies } from '../../../read-models/lists/responsible-bodies';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  ...recordController(strapi, { name: 'responsible-bodies', type: 'responsible-body', list: responsibleBodies, shape: bodyInput, save: saveResponsibleBody }),
  ...partViewController(strapi, { list: responsibleBodies, what: 'body', named: 'code', view: bodyView }),
});
