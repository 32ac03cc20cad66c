import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { App } from '../../src/app/app.ts';
import type { StoreArchive } from '../../src/app/ports.ts';
import { runCommandLine } from '../../src/cli/run-command-line.ts';
import type { World } from '../../src/cli/world.ts';

/** What one run of the command line left behind. */
export interface Run {
  readonly exitCode: number;
  readonly output: string;
  readonly errors: string;
}

const unexpected = (what: string) => (): Promise<never> =>
  Promise.reject(new Error(`${what} was not expected to be called`));

/** An open app that has the given parts alone, and tells how often it was closed. */
export function openAppWith(parts: { readonly app?: Partial<App>; readonly archive?: Partial<StoreArchive> }): {
  readonly openApp: World['openApp'];
  readonly closed: () => number;
} {
  let closed = 0;
  const close = async (): Promise<void> => {
    closed += 1;
  };
  const [app, archive] = [{ ...parts.app } as App, { ...parts.archive } as StoreArchive];
  return { openApp: async () => ({ app, archive, close }), closed: () => closed };
}

/** Runs the command line in a world in which everything is refused but what the test gives. */
export async function runSitrep(
  argv: readonly string[],
  given: Partial<World> & { readonly typed?: string } = {},
): Promise<Run> {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const world: World = {
    input: new PassThrough().end(given.typed ?? ''),
    output,
    errors,
    version: '1.2.3',
    openApp: unexpected('openApp'),
    openReports: unexpected('openReports'),
    checks: () => [],
    printDigest: () => [],
    openWriter: unexpected('openWriter'),
    onStop: () => new AbortController().signal,
    runBot: unexpected('runBot'),
    ...given,
  };
  const ended = runCommandLine(argv, world).finally(() => {
    output.end();
    errors.end();
  });
  const [written, complained, exitCode] = await Promise.all([text(output), text(errors), ended]);
  return { exitCode, output: written, errors: complained };
}
