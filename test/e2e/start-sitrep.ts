import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

/** The machine's own programs alone; nothing else of the test's environment reaches the process. */
const PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** What a finished process left behind. */
export interface Finished {
  readonly exitCode: number | null;
  readonly output: string;
  readonly errors: string;
}

/** The real process, as `npm run sitrep` starts it. */
export class SitrepProcess {
  readonly #child: ChildProcess;
  readonly #ended: Promise<number | null>;
  #hasEnded = false;
  #output = '';
  #errors = '';
  #look: () => void = () => undefined;

  constructor(argv: readonly string[], environment: Readonly<Record<string, string>>) {
    this.#child = spawn(process.execPath, [MAIN, ...argv], { env: { PATH, ...environment }, cwd: tmpdir() });
    this.#child.stdout?.on('data', (chunk: Buffer) => this.#hear('output', chunk));
    this.#child.stderr?.on('data', (chunk: Buffer) => this.#hear('errors', chunk));
    this.#ended = once(this.#child, 'close').then(([code]: (number | null)[]) => {
      this.#hasEnded = true;
      this.#look();
      return code ?? null;
    });
  }

  get output(): string {
    return this.#output;
  }

  get errors(): string {
    return this.#errors;
  }

  /** Waits until the log holds an event. @throws when the process ends before. */
  async untilEvent(event: string): Promise<void> {
    while (!this.#errors.includes(`"msg":"${event}"`)) {
      if (this.#hasEnded) throw new Error(`sitrep ended before “${event}”: ${this.#output}${this.#errors}`);
      const { promise, resolve } = Promise.withResolvers<void>();
      this.#look = resolve;
      await promise;
    }
  }

  /** Types into standard input and closes it. */
  type(text: string): void {
    this.#child.stdin?.end(text);
  }

  /** Closes the reading end of standard output, as `head` does when it has seen enough. */
  stopReading(): void {
    this.#child.stdout?.destroy();
  }

  /** Sends a signal and waits for the end. */
  async end(signal: NodeJS.Signals = 'SIGTERM'): Promise<Finished> {
    this.#child.kill(signal);
    return this.finished();
  }

  async finished(): Promise<Finished> {
    const exitCode = await this.#ended;
    return { exitCode, output: this.#output, errors: this.#errors };
  }

  #hear(stream: 'output' | 'errors', chunk: Buffer): void {
    if (stream === 'output') this.#output += chunk.toString();
    else this.#errors += chunk.toString();
    this.#look();
  }
}

/** A data folder of its own, removed when the test is over. */
export async function temporaryFolder(): Promise<{ readonly path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'sitrep-e2e-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
