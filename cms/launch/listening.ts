import { createServer } from 'node:net';
import { StartFailure } from './start-failure';

/** Where the server listens: an address of this machine and a TCP port. */
export type Listening = { host: string; port: number };

/**
 * Reads `HOST` and `PORT`, by default 127.0.0.1 and 1337.
 * @throws StartFailure where PORT is not a port.
 */
export function readListening(env: NodeJS.ProcessEnv): Listening {
  const port = Number(env.PORT || 1337);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new StartFailure(`PORT is "${env.PORT}", and a port is a number from 1 to 65535.`);
  }
  return { host: env.HOST || '127.0.0.1', port };
}

const REASONS: Record<string, string> = {
  EADDRINUSE: 'is in use: stop what listens there, or set PORT to another',
  EACCES: 'may not be used by this user: set PORT to one above 1023',
  EADDRNOTAVAIL: 'is not an address of this machine: set HOST to one that is',
  ENOTFOUND: 'is not an address of this machine: set HOST to one that is',
};

/**
 * Tries the port before anything is started.
 * @throws StartFailure where it cannot be listened on.
 */
export function requireFreePort({ host, port }: Listening): Promise<void> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      fail(new StartFailure(`Port ${port} of ${host} ${REASONS[error.code ?? ''] ?? `cannot be used (${error.message})`}.`));
    });
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => done()));
  });
}

/** The address to open in a browser on this machine. */
export function addressOf({ host, port }: Listening): string {
  const reachable = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`;
}
