import type { Core } from '@strapi/strapi';

/** What the register uses of the service users-permissions keeps accounts by. */
interface AccountService {
  add(account: Readonly<Record<string, unknown>>): Promise<{ id: number }>;
  edit(id: number, changes: Readonly<Record<string, unknown>>): Promise<unknown>;
  validatePassword(password: string, hash: string): Promise<boolean>;
}

/** What it uses of the services Strapi's panel keeps its administrators by. */
interface AdministratorServices {
  readonly role: { getSuperAdmin(): Promise<{ id: number }> };
  readonly user: { create(account: Readonly<Record<string, unknown>>): Promise<{ id: number }> };
}

/** The accounts of the office. Strapi's services have no types of their own. */
export function accountService(strapi: Core.Strapi): AccountService {
  return strapi.plugin('users-permissions').service('user') as AccountService;
}

/** The administrators of the panel. */
export function administratorServices(strapi: Core.Strapi): AdministratorServices {
  return {
    role: strapi.service('admin::role') as unknown as AdministratorServices['role'],
    user: strapi.service('admin::user') as unknown as AdministratorServices['user'],
  };
}
