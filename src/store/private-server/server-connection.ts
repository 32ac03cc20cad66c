import { readFile } from 'node:fs/promises';
import { SOCKET_PORT } from './choose-socket-folder.ts';
import { SUPERUSER } from './create-cluster.ts';
import type { ServerLayout } from './server-layout.ts';
import type { ServerRecord } from './server-record.ts';

/** How to reach a private server as its superuser: `host` is the socket's folder, or 127.0.0.1. */
export interface ServerConnection {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password?: string;
  /** Never, whatever PGSSLMODE says: it does not leave the machine. */
  readonly ssl: false;
}

/** The way to the server that a record tells of. */
export async function connectionTo(layout: ServerLayout, { reach }: ServerRecord): Promise<ServerConnection> {
  if (reach.kind === 'socket') return { host: reach.folder, port: SOCKET_PORT, user: SUPERUSER, ssl: false };
  const password = (await readFile(layout.password, 'utf8')).trim();
  return { host: '127.0.0.1', port: reach.port, user: SUPERUSER, password, ssl: false };
}
