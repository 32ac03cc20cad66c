import { setTimeout as pause } from 'node:timers/promises';
import { createCluster } from './create-cluster.ts';
import { giveToNobody } from './give-to-nobody.ts';
import { clearAfterKill, isServerAlive, readServerPid } from './server-process.ts';
import { holdFileLock } from './hold-file-lock.ts';
import { joinServer, type Presence } from './join-server.ts';
import { launchServer } from './launch-server.ts';
import { PrivateServerError } from './private-server-error.ts';
import { connectionTo, type ServerConnection } from './server-connection.ts';
import { readRecord, writeRecord, type ServerRecord } from './server-record.ts';
import { planRecord, type ServerSite } from './server-site.ts';

/** A place at the running server: how it runs, how to reach it, and this process's presence there. */
export interface Place {
  readonly record: ServerRecord;
  readonly connection: ServerConnection;
  readonly presence: Presence;
}

const POLL_MS = 20;
/** Starting may replay a long log after a crash. */
const BUSY_LIMIT_MS = 300_000;
const SILENT_LIMIT_MS = 15_000;
/** How long whoever starts or stops the server may hold the lock. */
export const LOCK_LIMIT_MS = 330_000;

/**
 * Takes a place at the server that runs on this folder, whoever started it; starts it when none does.
 *
 * @throws PrivateServerError with the cause and the way out.
 */
export async function enterServer(site: ServerSite): Promise<Place> {
  const running = await joinOnce(site, await readRecord(site.layout.record));
  if (typeof running === 'object') return running;
  return await holdFileLock(site.layout.lock, LOCK_LIMIT_MS, async () => await joinOrStart(site));
}

/** Nobody else starts or stops the server while this runs. */
async function joinOrStart(site: ServerSite): Promise<Place> {
  const recorded = await readRecord(site.layout.record);
  const record = await planRecord(site, recorded);
  const running = (await joinWhileAlive(site, recorded)) ?? (await joinWhileAlive(site, record));
  if (running !== undefined) return running;
  if (record.runAs === 'nobody') await giveToNobody(site.layout.root);
  await createCluster(site.layout, site.binaries, record.runAs);
  await clearAfterKill(site.layout.cluster, record);
  await writeRecord(site.layout.record, record);
  return await start(site, record);
}

async function joinWhileAlive(site: ServerSite, record: ServerRecord | undefined): Promise<Place | undefined> {
  const begun = performance.now();
  for (;;) {
    const outcome = await joinOnce(site, record);
    if (typeof outcome === 'object') return outcome;
    if (outcome === 'absent' && !(await isServerAlive(site.layout.cluster))) return undefined;
    if (performance.now() - begun > (outcome === 'busy' ? BUSY_LIMIT_MS : SILENT_LIMIT_MS))
      throw new PrivateServerError(
        `A PostgreSQL (process ${await readServerPid(site.layout.cluster)}) runs on ${site.layout.cluster} and does not answer`,
        'End that process and start again',
      );
    await pause(POLL_MS);
  }
}

async function start(site: ServerSite, record: ServerRecord): Promise<Place> {
  const deadline = performance.now() + BUSY_LIMIT_MS;
  let launched = await launchServer(site.layout, site.binaries, record);
  for (;;) {
    const outcome = await joinOnce(site, record);
    if (typeof outcome === 'object') return outcome;
    const failure = await launched.failure();
    const orphans = failure?.includes('shared memory block') === true;
    if ((failure !== undefined && !orphans) || performance.now() > deadline)
      throw new PrivateServerError(
        `The private PostgreSQL did not start: ${failure ?? 'it does not answer'}`,
        `See ${site.layout.log}; docs/store.md lists the usual causes`,
      );
    await pause(orphans ? POLL_MS * 10 : POLL_MS);
    // the workers of a server that was killed take a moment to notice
    if (orphans) launched = await launchServer(site.layout, site.binaries, record);
  }
}

async function joinOnce(site: ServerSite, record: ServerRecord | undefined): Promise<Place | 'absent' | 'busy'> {
  if (record === undefined) return 'absent';
  const connection = await connectionTo(site.layout, record);
  const outcome = await joinServer(connection);
  return outcome.kind === 'joined' ? { record, connection, presence: outcome.presence } : outcome.kind;
}
