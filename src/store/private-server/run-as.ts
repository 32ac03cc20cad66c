import { spawnSync } from 'node:child_process';
import { PrivateServerError } from './private-server-error.ts';
import type { ServerRecord } from './server-record.ts';

/**
 * How the server's programs are kept from running as root, which PostgreSQL refuses:
 * - `self`: nobody is root here, they run as this process does;
 * - `user-namespace`: root runs them in a user namespace as user 65534; files stay root's, so any folder will do;
 * - `nobody`: root runs them as the user `nobody`, who must own the folder and be able to reach it.
 */
export type RunAs = ServerRecord['runAs'];

/** What the programs see of the environment: none of this process's secrets. Windows programs need the system's own variables. */
const ENVIRONMENT = { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C' };

/** The environment for the server's programs; undefined leaves the process's own (Windows). */
export function serverEnvironment(platform: string = process.platform): NodeJS.ProcessEnv | undefined {
  return platform === 'win32' ? undefined : ENVIRONMENT;
}

/** A program with its arguments and the ids to run it under, as child_process takes them. */
export interface Invocation {
  readonly file: string;
  readonly args: readonly string[];
  readonly ids: { readonly uid?: number; readonly gid?: number };
}

/** The id of the user `nobody`, and of a user namespace's only user. */
export const NOBODY = 65_534;
const NAMESPACE = ['--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`, '--'];

/** The invocation of a program under a mode. */
export function invocationOf(runAs: RunAs, file: string, args: readonly string[]): Invocation {
  if (runAs === 'user-namespace') return { file: 'unshare', args: [...NAMESPACE, file, ...args], ids: {} };
  if (runAs === 'nobody') return { file, args, ids: { uid: NOBODY, gid: NOBODY } };
  return { file, args, ids: {} };
}

/**
 * Chooses the first mode under which the program answers `--version`.
 *
 * @param isRoot - whether this process is root; others always run as themselves.
 * @param recorded - the mode that the folder was made under; it is kept while it works.
 * @throws PrivateServerError when root has no mode that works.
 */
export function chooseRunAs(postgres: string, isRoot: boolean, recorded?: RunAs): RunAs {
  const modes: readonly RunAs[] = isRoot ? ['user-namespace', 'nobody'] : ['self'];
  const inOrder = modes.toSorted((a, b) => Number(b === recorded) - Number(a === recorded));
  const failures = inOrder.map((mode) => ({ mode, failure: failureOf(invocationOf(mode, postgres, ['--version'])) }));
  const works = failures.find(({ failure }) => failure === undefined);
  if (works !== undefined) return works.mode;
  const causes = failures.map(({ mode, failure }) => `${mode}: ${failure}`).join('; ');
  throw new PrivateServerError(
    isRoot
      ? `PostgreSQL refuses to run as root, and no way round it works here (${causes})`
      : `PostgreSQL does not run here (${causes})`,
    isRoot ? 'Run Sitrep as an ordinary user, or set DATABASE_URL to a server' : 'Set DATABASE_URL to a server',
  );
}

function failureOf({ file, args, ids }: Invocation): string | undefined {
  const { error, status, stderr } = spawnSync(file, args, {
    ...ids,
    env: serverEnvironment(),
    encoding: 'utf8',
    timeout: 10_000,
  });
  if (error !== undefined) return error.message;
  return status === 0 ? undefined : stderr.trim() || `exit code ${status}`;
}
