import { join, resolve } from 'node:path';

/** Where everything of the private server lies; absolute paths below the data folder. */
export interface ServerLayout {
  readonly root: string;
  /** PostgreSQL's own folder (PGDATA). */
  readonly cluster: string;
  /** How the server was set up, as the next process must know it. */
  readonly record: string;
  /** Held by the kernel for whoever starts or stops the server. */
  readonly lock: string;
  readonly log: string;
  /** The generated password, where the server listens on loopback (Windows). */
  readonly password: string;
}

/** The layout of the private server below a data folder. */
export function layoutOf(dataDir: string): ServerLayout {
  const root = join(resolve(dataDir), 'postgres');
  return {
    root,
    cluster: join(root, 'data'),
    record: join(root, 'server.json'),
    lock: join(root, 'start.lock'),
    log: join(root, 'server.log'),
    password: join(root, 'password'),
  };
}
