import type { Catalog } from '../kk';
import { act } from './act';
import { chart } from './chart';
import { common } from './common';
import { deadline } from './deadline';
import { errors } from './errors';
import { funding } from './funding';
import { publicView } from './public';

export const en: Catalog = { act, chart, common, deadline, errors, funding, public: publicView };
