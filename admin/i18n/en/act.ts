import type { Catalog } from '../kk';

export const act: Catalog['act'] = {
  kind: {
    'prime-minister-order': 'order of the Prime Minister',
    'government-resolution': 'resolution of the Government',
    'presidential-decree': 'decree of the President',
    'minister-order': 'order of a minister',
    'akim-resolution': 'resolution of an akimat',
    'akim-decision': 'decision of an akim',
    'maslikhat-decision': 'decision of a maslikhat',
    law: 'law',
    other: 'act',
  },
  citation: {
    'prime-minister-order': 'Order of the Prime Minister of the Republic of Kazakhstan No. %{number} of %{date}',
    'government-resolution': 'Resolution of the Government of the Republic of Kazakhstan No. %{number} of %{date}',
    'presidential-decree': 'Decree of the President of the Republic of Kazakhstan No. %{number} of %{date}',
    'minister-order': 'Order of the Minister No. %{number} of %{date}',
    'akim-resolution': 'Resolution of the akimat No. %{number} of %{date}',
    'akim-decision': 'Decision of the akim No. %{number} of %{date}',
    'maslikhat-decision': 'Decision of the maslikhat No. %{number} of %{date}',
    law: 'Law of the Republic of Kazakhstan No. %{number} of %{date}',
    other: 'Act No. %{number} of %{date}',
  },
  citationDate: '%{day} %{month} %{year}',
  changeSetKind: { enactment: 'text as first held', amendment: 'amendment', correction: 'correction', repeal: 'repeal' },
  unit: {
    title: 'Title of the plan',
    point: 'Point %{number} of the act',
    section: 'Section %{number}',
    measure: 'Measure %{number}',
  },
};
