import { act } from './act';
import { chart } from './chart';
import { common } from './common';
import { deadline } from './deadline';
import { errors } from './errors';
import { funding } from './funding';
import { publicView } from './public';

export const kk = { act, chart, common, deadline, errors, funding, public: publicView };

/** The shape every language fills: a sentence missing in one of them is a type error. */
export type Catalog = typeof kk;
