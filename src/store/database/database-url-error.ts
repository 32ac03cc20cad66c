import { StoreUnavailableError } from '../../app/errors.ts';
import { SitrepError } from '../../core/sitrep-error.ts';

/** The server that DATABASE_URL names cannot be used; the operator reads which one, why, and what to do. */
export class DatabaseUrlError extends SitrepError {
  readonly code = 'database-url';
  readonly userMessage = 'The incident store could not be opened. The operator finds the cause in the log.';
  override readonly operatorMessage: string;

  constructor(databaseUrl: string, problem: string, options?: ErrorOptions) {
    super(`DATABASE_URL (${describe(databaseUrl)}): ${problem}`, options);
    this.operatorMessage = this.message;
  }
}

/** What DATABASE_URL says, but for the password. */
interface Target {
  readonly address: string;
  readonly user: string;
  readonly database: string;
}

type Explanation = (target: Target, said: string) => string;

/** What a code (of PostgreSQL, of the system) or the driver's own words mean, and the way out; the first that matches is taken. */
const EXPLANATIONS: readonly (readonly [pattern: RegExp, explain: Explanation])[] = [
  [/^ECONNREFUSED|^ENOENT/u, () => 'nothing answers there. Start PostgreSQL, or correct host and port'],
  [/^ENOTFOUND|^EAI_AGAIN/u, () => 'the name of the host is not known here. Correct it, or check the network'],
  [
    /^ETIMEDOUT|^EHOSTUNREACH|^ENETUNREACH|timeout/u,
    () => 'no answer in time. Check the address, the network and its firewall',
  ],
  [/^28P01/u, ({ user }) => `the password of the role “${user}” is wrong. Correct it; write %40 for an @ in it`],
  [
    /password must be a string/u,
    () => 'the server asks for a password. Give it: postgres://user:password@host/database',
  ],
  [/^28000/u, (_, said) => `the role may not log in: ${said}. Check the role, and the server’s pg_hba.conf`],
  [
    /^3D000/u,
    ({ user, database }) => `there is no database “${database}”. Create it: create database ${database} owner ${user};`,
  ],
  [/^53300/u, () => 'the server has no connection left. Raise its max_connections, or end what holds them'],
  [/^57P03/u, () => 'the server is starting up or shutting down. Try again in a moment'],
  [/does not support SSL/u, () => 'the server speaks no TLS. Leave sslmode out of the address'],
  [
    /CERT|certificate/u,
    (_, said) => `the server’s certificate is not trusted (${said}). Name its authority: NODE_EXTRA_CA_CERTS=FILE`,
  ],
  [
    /^ECONNRESET|^EPIPE|Connection terminated/u,
    () => 'the connection was broken off. Check that it is PostgreSQL that listens there',
  ],
];

/**
 * Explains why a store could not be opened on the server that DATABASE_URL names. Errors that say nothing about the server
 * come back as they are.
 */
export function explainDatabaseUrl(databaseUrl: string, error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  if (error instanceof SitrepError && !(error instanceof StoreUnavailableError))
    return new DatabaseUrlError(databaseUrl, error.message, { cause: error });
  const cause = error instanceof StoreUnavailableError && error.cause instanceof Error ? error.cause : error;
  const code = 'code' in cause ? String(cause.code) : '';
  const said = `${code} ${cause.message}`.trim();
  const explain = EXPLANATIONS.find(([pattern]) => pattern.test(said))?.[1];
  if (explain !== undefined)
    return new DatabaseUrlError(databaseUrl, explain(readTarget(databaseUrl), cause.message), { cause });
  if (error instanceof StoreUnavailableError)
    return new DatabaseUrlError(databaseUrl, `${said}. docs/store.md lists the usual causes`, { cause });
  return error;
}

function describe(databaseUrl: string): string {
  const { address, database } = readTarget(databaseUrl);
  return `host ${address}, database ${database}`;
}

function readTarget(databaseUrl: string): Target {
  const url = new URL(databaseUrl);
  const user = decodeURIComponent(url.username) || 'postgres';
  return {
    address: url.searchParams.get('host') ?? `${url.hostname || 'localhost'}:${url.port || '5432'}`,
    user,
    database: decodeURIComponent(url.pathname.slice(1)) || user,
  };
}
