import { ExitError } from './exit-error.ts';
import type { OpenApp, World } from './world.ts';

/** What a program answers that Ctrl-C ended. */
const INTERRUPTED = 130;

/**
 * Opens the app over its store, lets the action use it, and closes it whatever happens: also when a signal comes in the middle
 * of the action, so that the private database is not left behind.
 *
 * @throws ExitError when a signal came; else what the action throws.
 */
export async function withApp(
  world: World,
  action: (open: OpenApp, stop: AbortSignal) => Promise<void>,
): Promise<void> {
  const stop = world.onStop();
  const open = await world.openApp();
  const { promise: stopped, resolve: halt } = Promise.withResolvers<void>();
  stop.addEventListener('abort', () => halt(), { once: true });
  try {
    if (!stop.aborted) await Promise.race([stopped, action(open, stop)]);
  } finally {
    halt();
    await open.close();
  }
  if (stop.aborted) throw new ExitError('stopped', INTERRUPTED);
}
