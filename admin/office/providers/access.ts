import type { Role } from './rows';

const READ = ['list', 'show', 'export'];
const WRITE = [...READ, 'create', 'edit', 'delete'];

const OFFICIAL: Readonly<Record<string, readonly string[]>> = {
  plans: READ,
  measures: READ,
  'responsible-bodies': READ,
  'budget-programmes': READ,
  orders: READ,
  amendments: READ,
  publications: READ,
};

const EDITOR: Readonly<Record<string, readonly string[]>> = {
  ...OFFICIAL,
  plans: [...READ, 'edit', 'draft', 'publish'],
  'responsible-bodies': WRITE,
  'budget-programmes': WRITE,
  orders: WRITE,
  imports: ['list', 'show', 'create', 'edit', 'delete'],
  amendments: WRITE,
  'audit-entries': READ,
};

/**
 * Whether a role may do something in the office. It only decides which controls are drawn:
 * the server refuses the same things by itself.
 */
export function roleAllows(role: Role, action: string, resource: string): boolean {
  const allowed = role === 'editor' ? EDITOR : OFFICIAL;
  return allowed[resource]?.includes(action) ?? false;
}
