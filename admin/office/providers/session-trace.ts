import type { SessionTrace } from './session';

const KEY = 'zhospar.session';

/** The trace kept in the browser's storage; where that is closed to the page, a session may always be there. */
export function createSessionTrace(storage: Storage): SessionTrace {
  return {
    isLeft() {
      try {
        return storage.getItem(KEY) !== null;
      } catch {
        return true;
      }
    },
    leave(isSignedIn) {
      try {
        if (isSignedIn) storage.setItem(KEY, 'left');
        else storage.removeItem(KEY);
      } catch {
        return;
      }
    },
  };
}
