import type { AuthProvider } from 'react-admin';
import { roleAllows } from './access';
import { Refusal } from './api-error';
import type { Session } from './session';

/** react-admin shows no notice for this: a first visit is no error. */
const NOT_YET_SIGNED_IN = { message: false };

/**
 * react-admin's questions about the user, answered from the session.
 * A 401 ends the session; a 403 only refuses the one thing that was asked for.
 */
export function createAuthProvider(session: Session): AuthProvider {
  return {
    async login({ username, password }: { username: string; password: string }) {
      await session.signIn(username, password);
    },
    async logout() {
      await session.signOut();
    },
    async checkAuth() {
      const hadSession = session.wasSignedIn();
      await session.me().catch((error: unknown) => {
        throw hadSession ? error : NOT_YET_SIGNED_IN;
      });
    },
    async checkError(error: unknown) {
      if (error instanceof Refusal && error.status === 401) throw error;
    },
    async getIdentity() {
      const { id, username } = await session.me();
      return { id, fullName: username };
    },
    async getPermissions() {
      return (await session.me()).role;
    },
    async canAccess({ action, resource }) {
      return roleAllows((await session.me()).role, action, resource);
    },
  };
}
