import type { LaunchContext } from './context';
import { runFromEnvironment } from './from-environment';

/** `npm start`: builds what is stale and runs the register until SIGINT or SIGTERM. */
export async function main(_argv: string[], context: LaunchContext): Promise<number> {
  return runFromEnvironment(context);
}
