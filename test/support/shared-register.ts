const HELD = Symbol.for('zhospar.test.stop-shared-register');

type Holder = { [HELD]?: () => Promise<void> };

/** Keeps how to stop the shared register; Jest loads set-up and teardown as separate modules. */
export function keepShared(stop: () => Promise<void>): void {
  (globalThis as Holder)[HELD] = stop;
}

/** Stops the shared register, where one was started. */
export async function stopShared(): Promise<void> {
  await (globalThis as Holder)[HELD]?.();
}
