export const ROLES = ['official', 'editor'] as const;

export type Role = (typeof ROLES)[number];

const SIGN_IN = [
  'plugin::users-permissions.auth.callback',
  'plugin::users-permissions.auth.refresh',
];

const OWN_SESSION = [
  ...SIGN_IN,
  'plugin::users-permissions.auth.logout',
  'plugin::users-permissions.auth.changePassword',
  'plugin::users-permissions.auth.getSessions',
  'plugin::users-permissions.auth.revokeSession',
];

const LISTED = ['plan', 'measure', 'responsible-body', 'budget-programme', 'order', 'amendment', 'publication'];

const READ = [
  ...LISTED.flatMap((type) => actions(type, 'find', 'findOne', 'export')),
  ...actions('plan', 'view', 'record', 'provenance', 'dashboard', 'me'),
  ...['responsible-body', 'budget-programme'].flatMap((type) => actions(type, 'view')),
];

const WRITE = [
  ...actions('audit-entry', 'find', 'findOne', 'export'),
  ...['order', 'responsible-body', 'budget-programme'].flatMap((type) => actions(type, 'create', 'update', 'delete')),
  ...actions('order', 'readDeadline', 'readFunding', 'readExecutors'),
  ...actions('import', 'find', 'findOne', 'start', 'decisions', 'decide', 'accept', 'propose', 'acceptAsChange', 'discard', 'file'),
  ...actions('plan', 'update', 'draft', 'preview', 'publish'),
  ...actions('amendment', 'create', 'update', 'delete'),
  ...actions('wording', 'saveMeasure', 'insertMeasure', 'repealMeasure', 'saveSection', 'repealSection'),
  ...actions('wording', 'savePoint', 'insertPoint', 'repealPoint', 'saveTitle', 'replaceWords', 'revert'),
];

/** Who may call what, by the type of the role. A role that is not here may do nothing. */
export const ROLE_ACTIONS: Readonly<Record<string, readonly string[]>> = {
  public: SIGN_IN,
  official: [...OWN_SESSION, ...READ],
  editor: [...OWN_SESSION, ...READ, ...WRITE],
};

function actions(type: string, ...names: string[]): string[] {
  return names.map((name) => `api::${type}.${type}.${name}`);
}
