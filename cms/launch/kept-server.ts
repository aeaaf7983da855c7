import type { ServerProcess } from './server-process';

/** A server that can be replaced by a newly started one; `ended` is fulfilled when it ends unasked. */
export type KeptServer = {
  lines: string[];
  ended: Promise<void>;
  restart: () => Promise<void>;
  stop: () => Promise<void>;
};

/** Starts a server with `open` and keeps it. A restart that fails leaves none, until the next. */
export async function keepServer(open: () => Promise<ServerProcess>): Promise<KeptServer> {
  let tellEnd: () => void;
  const ended = new Promise<void>((done) => (tellEnd = done));
  let current: ServerProcess | undefined;

  const start = async (): Promise<ServerProcess> => {
    const server = await open();
    current = server;
    void server.exited.then(() => {
      if (current === server) tellEnd();
    });
    return server;
  };
  const stop = async (): Promise<void> => {
    const server = current;
    current = undefined;
    await server?.stop();
  };
  const { lines } = await start();
  return {
    lines,
    ended,
    restart: async () => {
      await stop();
      await start();
    },
    stop,
  };
}
