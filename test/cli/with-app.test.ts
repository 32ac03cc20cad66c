import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { withApp } from '../../src/cli/with-app.ts';
import { openAppWith } from './fake-world.ts';
import type { World } from '../../src/cli/world.ts';

function world(stop: AbortController): { world: World; closed: () => number } {
  const streams = { input: new PassThrough(), output: new PassThrough(), errors: new PassThrough() };
  const rest = { version: '1', onStop: () => stop.signal } as Pick<World, 'version' | 'onStop'> as World;
  const { openApp, closed } = openAppWith({});
  return { world: { ...rest, ...streams, openApp }, closed };
}

it('closes the store after the action, and after one that fails', async () => {
  const { world: given, closed } = world(new AbortController());
  await withApp(given, async () => undefined);
  await expect(withApp(given, async () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(closed()).toBe(2);
});

it.each(['during', 'before'])('closes the store when a signal comes %s the action', async (when) => {
  const stop = new AbortController();
  const { world: given, closed } = world(stop);
  const never = Promise.withResolvers<void>();
  if (when === 'before') stop.abort();
  const run = withApp(given, () => {
    stop.abort();
    return never.promise;
  });
  await expect(run).rejects.toMatchObject({ exitCode: 130 });
  expect(closed()).toBe(1);
});
