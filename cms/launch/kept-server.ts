import type { ServerProcess } from './server-process';

/** A server that can be replaced by a newly started one; `ended` tells how, when it ends unasked. */
export type KeptServer = {
  lines: string[];
  ended: Promise<string>;
  restart: () => Promise<void>;
  stop: () => Promise<void>;
};

/** Starts a server with `open` and keeps it. A restart that fails leaves none, until the next. */
export async function keepServer(open: () => Promise<ServerProcess>): Promise<KeptServer> {
  let tellEnd: (how: string) => void;
  const ended = new Promise<string>((done) => (tellEnd = done));
  let current: ServerProcess | undefined;

  const start = async (): Promise<ServerProcess> => {
    const server = await open();
    current = server;
    void server.exited.then((how) => {
      if (current === server) tellEnd(how);
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
