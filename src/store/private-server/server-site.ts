import { once } from 'node:events';
import { createServer } from 'node:net';
import type { EventLog } from '../../app/ports.ts';
import { chooseSocketFolder } from './choose-socket-folder.ts';
import { healLibraries } from './heal-libraries.ts';
import { locateBinaries, thisMachine, type Machine, type ServerBinaries } from './locate-binaries.ts';
import { makeRoot } from './make-root.ts';
import { PrivateServerError } from './private-server-error.ts';
import { chooseRunAs } from './run-as.ts';
import { layoutOf, type ServerLayout } from './server-layout.ts';
import type { ServerRecord } from './server-record.ts';

/** Everything that starting and stopping the server needs to know. */
export interface ServerSite {
  readonly layout: ServerLayout;
  readonly binaries: ServerBinaries;
  readonly log: EventLog;
}

/**
 * Makes the server's folder and finds its programs.
 *
 * @throws PrivateServerError when the folder cannot be made or written, or there are no programs for this machine.
 */
export async function prepareSite(
  dataDir: string,
  log: EventLog,
  machine: Machine = thisMachine(),
): Promise<ServerSite> {
  const binaries = locateBinaries(machine);
  await healLibraries(binaries.home);
  const layout = layoutOf(dataDir);
  await makeRoot(dataDir, layout);
  return { layout, binaries, log };
}

/** How the server is to run and be reached from now on; the mode that the folder was made under is kept. */
export async function planRecord(site: ServerSite, recorded: ServerRecord | undefined): Promise<ServerRecord> {
  const runAs = chooseRunAs(site.binaries.postgres, process.getuid?.() === 0, recorded?.runAs);
  if (process.platform !== 'win32')
    return { runAs, reach: { kind: 'socket', folder: await chooseSocketFolder(site.layout.root, runAs) } };
  if (recorded?.reach.kind === 'loopback' && (await freePort(recorded.reach.port)) !== undefined) return recorded;
  const port = await freePort(0);
  if (port === undefined) throw new PrivateServerError('No port is free on 127.0.0.1', 'Set DATABASE_URL to a server');
  return { runAs, reach: { kind: 'loopback', port } };
}

/** The port if nobody listens on it, or any free one for 0. */
async function freePort(port: number): Promise<number | undefined> {
  const server = createServer().listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch {
    return undefined;
  }
  const address = server.address();
  server.close();
  return typeof address === 'object' ? address?.port : undefined;
}
