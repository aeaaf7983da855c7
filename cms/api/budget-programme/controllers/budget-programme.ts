import type { Core } from '@strapi/strapi';
import { programmeInput } from '../../../commands/input/records';
import { saveBudgetProgramme } from '../../../commands/save-budget-programme';
import { recordController } from '../../../http/record-controller';
import { budgetProgrammes } from '../../../read-models/lists/budget-programmes';

export default ({ strapi }: { strapi: Core.Strapi }) =>
  recordController(strapi, { name: 'budget-programmes', type: 'budget-programme', list: budgetProgrammes, shape: programmeInput, save: saveBudgetProgramme });
