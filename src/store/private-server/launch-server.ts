import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile, rename, stat } from 'node:fs/promises';
import type { ServerBinaries } from './locate-binaries.ts';
import { invocationOf, serverEnvironment } from './run-as.ts';
import { runProgram } from './run-program.ts';
import type { ServerLayout } from './server-layout.ts';
import type { ServerRecord } from './server-record.ts';

/** A server on its way up. */
export interface Launched {
  /** The last severe line of its log, once it has given up; undefined while it runs. */
  failure(): Promise<string | undefined>;
}

const MAX_LOG_BYTES = 5_000_000;

/** A small server: it serves one bot, and must not be felt beside it. Durability is not touched: fsync is on, as ever. */
const SETTINGS = {
  shared_buffers: '32MB',
  max_connections: '60',
  io_method: 'sync',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '256MB',
  jit: 'off',
  // a first import fills empty tables within minutes, and plans made for empty tables are slow ones
  autovacuum_naptime: '10s',
  // after a crash everything is flushed once: by one call (Linux alone has it) instead of one a file, in 0.3 s instead of 3
  ...(process.platform === 'linux' && { recovery_init_sync_method: 'syncfs' }),
  unix_socket_permissions: '0700',
  log_min_messages: 'warning',
  log_checkpoints: 'off',
} as const;

/** Starts the server in a session of its own: Ctrl-C at the bot's terminal does not reach it. Answers before it is ready. */
export async function launchServer(
  layout: ServerLayout,
  binaries: ServerBinaries,
  record: ServerRecord,
): Promise<Launched> {
  const from = await rotateLog(layout.log);
  const failure = async (): Promise<string> => lastSevereLine((await readFile(layout.log)).subarray(from).toString());
  const flags = flagsFor(record);
  if (record.reach.kind === 'loopback') {
    // pg_ctl sheds an administrator's rights, with which the server would not start on Windows
    const options = flags.join(' ');
    await runProgram(record.runAs, binaries.pgCtl, [
      'start',
      '-W',
      '-D',
      layout.cluster,
      '-l',
      layout.log,
      '-o',
      options,
    ]);
    return { failure: async () => undefined };
  }
  const child = await spawnServer(
    layout,
    invocationOf(record.runAs, binaries.postgres, ['-D', layout.cluster, ...flags]),
  );
  return { failure: async () => ((child.exitCode ?? child.signalCode) === null ? undefined : await failure()) };
}

async function spawnServer(
  layout: ServerLayout,
  { file, args, ids }: ReturnType<typeof invocationOf>,
): Promise<ChildProcess> {
  const log = await open(layout.log, 'a', 0o600);
  try {
    const stdio = ['ignore' as const, log.fd, log.fd];
    const child = spawn(file, args, { ...ids, cwd: layout.root, env: serverEnvironment(), detached: true, stdio });
    await once(child, 'spawn');
    child.unref();
    return child;
  } finally {
    await log.close();
  }
}

function flagsFor({ reach }: ServerRecord): string[] {
  const where =
    reach.kind === 'socket'
      ? { listen_addresses: '', unix_socket_directories: `"${reach.folder}"` }
      : { listen_addresses: '127.0.0.1', port: String(reach.port) };
  return Object.entries({ ...SETTINGS, ...where }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** Puts a log that has grown aside, and answers where the next start begins, in bytes. */
async function rotateLog(log: string): Promise<number> {
  const size = await stat(log).then(
    (found) => found.size,
    () => 0,
  );
  if (size <= MAX_LOG_BYTES) return size;
  await rename(log, `${log}.old`);
  return 0;
}

function lastSevereLine(log: string): string {
  const lines = log.trim().split('\n');
  return lines.filter((line) => /FATAL|PANIC|error/iu.test(line)).at(-1) ?? lines.at(-1) ?? '';
}
