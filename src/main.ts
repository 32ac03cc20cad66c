import { enableCompileCache } from 'node:module';

// Compiled code is kept between starts; everything else is imported after this, so that it is kept too.
enableCompileCache();
const { runCommandLine } = await import('./cli/run-command-line.ts');
const { createWorld } = await import('./wire.ts');

/** The first signal asks for an orderly stop; a second one does not wait for it. */
function listenForStop(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stop.signal.aborted) process.exit(130);
      stop.abort();
    });
  }
  return stop.signal;
}

process.exitCode = await runCommandLine(process.argv.slice(2), createWorld(listenForStop()));
