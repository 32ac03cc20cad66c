/** Waits for work until a signal aborts, then answers with `otherwise` instead; the work is left to end by itself, unheard. */
export async function untilAborted<Result>(
  signal: AbortSignal,
  work: Promise<Result>,
  otherwise: () => Result,
): Promise<Result> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const stop = (): void => {
    resolve(undefined);
  };
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop, { once: true });
  try {
    const done = await Promise.race([work.then((result) => ({ result })), promise]);
    return done === undefined ? otherwise() : done.result;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
