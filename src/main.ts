import { enableCompileCache } from 'node:module';

// Compiled code is kept between starts; everything else is imported after this, so that it is kept too.
enableCompileCache();
const { isClosed } = await import('./cli/print-line.ts');
const { runCommandLine } = await import('./cli/run-command-line.ts');
const { createWorld } = await import('./wire.ts');

/** Ended by Ctrl-C, as shells count it. */
const INTERRUPTED = 130;

/** `sitrep … | head`: a reader that goes is no fault; whoever writes is told by the write itself. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    if (!isClosed(error)) throw error;
  });
}

const stop = new AbortController();

/** From now on the first signal asks for an orderly stop; a second one does not wait for it. */
function onStop(): AbortSignal {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    if (process.listenerCount(signal) > 0) continue;
    process.on(signal, () => {
      if (stop.signal.aborted) process.exit(INTERRUPTED);
      stop.abort();
    });
  }
  return stop.signal;
}

process.exitCode = await runCommandLine(process.argv.slice(2), createWorld(onStop));
if (stop.signal.aborted || process.exitCode !== 0) {
  // everything is closed; what was broken off in the middle (a connection that was refused or abandoned) is not waited for
  await Promise.all([process.stdout, process.stderr].map((stream) => new Promise((done) => stream.write('', done))));
  process.exit();
}
