import type { Core } from '@strapi/strapi';
import { ROLE_ACTIONS, ROLES, type Role } from './role-actions';

const ROLE = 'plugin::users-permissions.role';
const PERMISSION = 'plugin::users-permissions.permission';

const NAMES: Record<Role, { name: string; description: string }> = {
  official: { name: 'Official', description: 'Browses plans, deadlines and money' },
  editor: { name: 'Editor', description: "Prime Minister's Office: enters, amends and publishes" },
};

/**
 * Makes the server's permissions equal to {@link ROLE_ACTIONS}: what is missing is granted,
 * what is not listed is taken away, so a permission given by hand or by a Strapi default does
 * not outlive a restart. Nobody can register, and an account without a role may do nothing.
 */
export async function ensurePermissions(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async () => {
    for (const type of ROLES) {
      const held = await strapi.db.query(ROLE).count({ where: { type } });
      if (held === 0) await strapi.db.query(ROLE).create({ data: { type, ...NAMES[type] } });
    }
    const roles = (await strapi.db.query(ROLE).findMany({ populate: ['permissions'] })) as RoleRow[];
    for (const role of roles) await grantExactly(strapi, role);
    await forbidRegistration(strapi);
  });
}

interface RoleRow {
  id: number;
  type: string;
  permissions: { id: number; action: string }[];
}

async function grantExactly(strapi: Core.Strapi, role: RoleRow): Promise<void> {
  const wanted = new Set(ROLE_ACTIONS[role.type] ?? []);
  const surplus = role.permissions.filter(({ action }) => !wanted.delete(action));
  if (surplus.length > 0) {
    await strapi.db.query(PERMISSION).deleteMany({ where: { id: { $in: surplus.map(({ id }) => id) } } });
  }
  for (const action of wanted) {
    await strapi.db.query(PERMISSION).create({ data: { action, role: role.id } });
  }
}

async function forbidRegistration(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: 'users-permissions' });
  const advanced = (await store.get({ key: 'advanced' })) as Record<string, unknown>;
  if (advanced.allow_register === false) return;
  await store.set({ key: 'advanced', value: { ...advanced, allow_register: false } });
}
