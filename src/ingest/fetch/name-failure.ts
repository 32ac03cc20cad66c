import type { FailedFetch, FetchFailure } from '../../app/feeds/fetched.ts';
import { FetchFault } from './fetch-fault.ts';

type Named = readonly [reason: FetchFailure, detail: string];

/** What each status means for whoever wanted the page; the others by their class. */
const STATUSES: Readonly<Record<number, Named>> = {
  401: ['access-refused', 'the server asks for a password'],
  402: ['access-refused', 'the server asks for payment'],
  403: ['access-refused', 'the server refuses access'],
  404: ['not-found', 'there is no such page'],
  406: ['unreadable', 'the server has no form of it that can be read'],
  407: ['access-refused', 'a proxy asks for a password'],
  408: ['too-slow', 'the server gave up waiting'],
  410: ['gone', 'the page was taken away for good'],
  421: ['server-fault', 'the server does not answer for this name'],
  425: ['busy', 'the server asks to come back later'],
  429: ['busy', 'the server asks for fewer requests'],
  451: ['access-refused', 'the page is withheld for legal reasons'],
  503: ['busy', 'the server is not available at the moment'],
};

/** A status other than 2xx, 304 and redirects, as a failure. */
export function nameStatus(status: number): Omit<FailedFetch, 'retryAtMs'> {
  const known = STATUSES[status];
  if (known !== undefined) return { kind: 'failed', reason: known[0], detail: `${known[1]} (HTTP ${status})` };
  const [reason, detail]: Named =
    status >= 500 ? ['server-fault', 'the server has a fault'] : ['access-refused', 'the server refuses the request'];
  return { kind: 'failed', reason, detail: `${detail} (HTTP ${status})` };
}

const CODES: Readonly<Record<string, Named>> = {
  ENOTFOUND: ['unreachable', 'there is no server of that name'],
  EAI_AGAIN: ['unreachable', 'the name could not be looked up'],
  ECONNREFUSED: ['unreachable', 'the server does not take connections'],
  ECONNRESET: ['unreachable', 'the server broke off'],
  EHOSTUNREACH: ['unreachable', 'the server cannot be reached'],
  ENETUNREACH: ['unreachable', 'the network cannot be reached'],
  EPIPE: ['unreachable', 'the server broke off'],
  ERR_SSL_WRONG_VERSION_NUMBER: ['unreachable', 'the server does not speak https there'],
  ERR_SSL_PACKET_LENGTH_TOO_LONG: ['unreachable', 'the server does not speak https there'],
  UND_ERR_SOCKET: ['unreachable', 'the server broke off'],
  UND_ERR_CONNECT_TIMEOUT: ['too-slow', 'no connection came about in time'],
  UND_ERR_HEADERS_TIMEOUT: ['too-slow', 'no answer came in time'],
  UND_ERR_BODY_TIMEOUT: ['too-slow', 'the answer stopped half-way'],
  ETIMEDOUT: ['too-slow', 'no connection came about in time'],
  UND_ERR_HEADERS_OVERFLOW: ['unreadable', 'the answer’s headers are too long'],
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: ['unreachable', 'the server broke off'],
};

/** What a request threw, as a failure; undefined for what nobody foresaw, which is ours to mend. */
export function nameError(error: unknown): FailedFetch | undefined {
  const named = nameOne(error) ?? nameInner(error);
  return named && { kind: 'failed', reason: named[0], detail: named[1] };
}

/** Families of codes. */
const CODE_FAMILIES: readonly (readonly [RegExp, Named])[] = [
  [/^Z_|^ERR_(?:_?ZLIB|_?BROTLI|_?ZSTD|PADDING|STREAM_PREMATURE)/u, ['unreadable', 'what was sent cannot be unpacked']],
  [
    /CERT|SELF_SIGNED|^ERR_TLS|^ERR_SSL|^EPROTO$|UNABLE_TO_(?:GET|VERIFY)/u,
    ['untrusted-certificate', 'the server’s certificate is not to be trusted'],
  ],
  [/^HPE_/u, ['unreadable', 'the server does not answer as a web server does']],
];

function nameOne(error: unknown): Named | undefined {
  if (error instanceof FetchFault) return [error.reason, error.message];
  if (!(error instanceof Error)) return undefined;
  if (error.name === 'TimeoutError') return ['too-slow', 'the answer took too long'];
  const code = 'code' in error ? String(error.code) : '';
  return CODES[code] ?? CODE_FAMILIES.find(([family]) => family.test(code))?.[1];
}

/** Happy eyeballs gather one error an address; the first one names the failure. */
function nameInner(error: unknown): Named | undefined {
  if (error instanceof AggregateError) return error.errors.map(nameOne).find((named) => named !== undefined);
  return error instanceof Error && error.cause !== undefined ? nameOne(error.cause) : undefined;
}
