import type { Writable } from 'node:stream';

/** Whoever read the output has gone, as `head` does when it has seen enough: nothing is wrong, and nothing more is written. */
export class OutputClosedError extends Error {
  override readonly name = 'OutputClosedError';
}

/**
 * Writes one line and waits until it has left: never ahead of a slow reader.
 *
 * @throws OutputClosedError when nobody reads any more.
 */
export function printLine(output: Writable, line: string): Promise<void> {
  return printText(output, `${line}\n`);
}

/** Writes text as it is, as `printLine` does. @throws OutputClosedError */
export function printText(output: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    output.write(text, (cause) => {
      if (cause) reject(isClosed(cause) ? new OutputClosedError('nobody reads the output', { cause }) : cause);
      else resolve();
    });
  });
}

/** What writing to a pipe without a reader gives: at first EPIPE, later that the stream is destroyed. */
export function isClosed(error: Error): boolean {
  return 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');
}
