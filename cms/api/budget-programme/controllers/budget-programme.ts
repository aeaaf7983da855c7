import type { Core } from '@strapi/strapi';
import { programmeInput } from '../../../commands/input/records';
import { saveBudgetProgramme } from '../../../commands/save-budget-programme';
import { programmeView } from '../../../domain/across/part-view';
import { partViewController } from '../../../http/part-view-controller';
import { recordController } from '../../../http/record-controller';
import { budgetProgrammes } from '../../../read-models/lists/budget-programmes';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  ...recordController(strapi, { name: 'budget-programmes', type: 'budget-programme', list: budgetProgrammes, shape: programmeInput, save: saveBudgetProgramme }),
  ...partViewController(strapi, { list: budgetProgrammes, what: 'programme', named: 'key', view: programmeView }),
});
