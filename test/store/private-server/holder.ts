import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** Another process at the private server of a folder. */
export interface Holder {
  /** Lets it leave in order. */
  leave(): Promise<void>;
  /** Ends it and everything in its process group with a signal, as a terminal's Ctrl-C or a power cut would. */
  kill(signal: NodeJS.Signals): Promise<void>;
}

const PROGRAM = fileURLToPath(new URL('hold-server.ts', import.meta.url));

/** Starts a process that takes a place at the server, starting it if need be; answers when it has it. */
export async function startHolder(dataDir: string): Promise<Holder> {
  const child = spawn(process.execPath, [PROGRAM, dataDir], { stdio: ['pipe', 'pipe', 'inherit'], detached: true });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  await expectLine(lines, 'in');
  return {
    leave: async () => {
      child.stdin.end();
      await expectLine(lines, 'out');
      await ended(child);
    },
    kill: async (signal) => {
      if (child.pid !== undefined) process.kill(-child.pid, signal);
      await ended(child);
    },
  };
}

async function expectLine(lines: AsyncIterator<string>, expected: string): Promise<void> {
  const { value, done } = await lines.next();
  if (done === true || value !== expected) throw new Error(`the other process said ${String(value)}, not ${expected}`);
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}
