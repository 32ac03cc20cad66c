import { setTimeout as pause } from 'node:timers/promises';
import { isServerAlive, readServerPid } from './server-process.ts';
import type { ServerBinaries } from './locate-binaries.ts';
import { runProgram } from './run-program.ts';
import type { ServerLayout } from './server-layout.ts';
import type { ServerRecord } from './server-record.ts';

const POLL_MS = 20;
const LIMIT_MS = 60_000;

/**
 * Stops the server in order: it ends every connection, writes everything down and answers when it is gone.
 * A server that takes longer than a minute is left to finish by itself; nothing is lost by that.
 */
export async function stopServer(layout: ServerLayout, binaries: ServerBinaries, record: ServerRecord): Promise<void> {
  if (record.reach.kind === 'loopback')
    return await runProgram(record.runAs, binaries.pgCtl, ['stop', '-w', '-m', 'fast', '-D', layout.cluster]);
  const pid = await readServerPid(layout.cluster);
  if (pid === undefined || !(await isServerAlive(layout.cluster))) return;
  process.kill(pid, 'SIGINT');
  const deadline = performance.now() + LIMIT_MS;
  while (performance.now() < deadline && (await isServerAlive(layout.cluster))) await pause(POLL_MS);
}
