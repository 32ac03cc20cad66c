import type { Agent, Dispatcher } from 'undici';
import type { Fetched } from '../../app/feeds/fetched.ts';
import type { FetchRequest } from './fetch-request.ts';
import type { HostGate } from './host-gate.ts';
import { nameStatus } from './name-failure.ts';
import type { NetworkPolicy } from './network-policy.ts';
import { readBody, tooLarge } from './read-body.ts';
import { headerOf, readMaxAge, readRetryAfter, type Headers } from './read-headers.ts';

/** What requests share. */
export interface FetchContext {
  readonly agent: Agent;
  readonly policy: NetworkPolicy;
  readonly gate: HostGate;
  readonly now: () => number;
  readonly userAgent: string;
  /** For one request, its body included. */
  readonly timeoutMs: number;
}

/** One answer: a redirect is not followed here. `permanent` tells that the address itself has moved. */
export type Answer = Fetched | { readonly kind: 'redirect'; readonly to: string; readonly permanent: boolean };

const NEVER = new AbortController().signal;
const DEFAULT_LIMIT_BYTES = 10_000_000;
const REDIRECTS: ReadonlyMap<number, boolean> = new Map([
  [301, true],
  [302, false],
  [303, false],
  [307, false],
  [308, true],
]);

/** Makes one request in its host's turn. @throws what the connection, the unpacking or the signal throws. */
export async function requestOnce(context: FetchContext, url: URL, request: FetchRequest): Promise<Answer> {
  const held = context.gate.heldUntil(url.host);
  if (held !== undefined) return { ...nameStatus(429), retryAtMs: held };
  const leave = await context.gate.enter(url.host, request.signal ?? NEVER);
  try {
    const limit = AbortSignal.timeout(context.timeoutMs);
    const response = await context.agent.request({
      origin: url.origin,
      path: url.pathname + url.search,
      method: 'GET',
      headers: headersFor(context.userAgent, request),
      signal: request.signal === undefined ? limit : AbortSignal.any([request.signal, limit]),
    });
    const answer = await readAnswer(context, url, response, request.limitBytes ?? DEFAULT_LIMIT_BYTES);
    if (answer.kind === 'failed' && answer.retryAtMs !== undefined) context.gate.holdOff(url.host, answer.retryAtMs);
    return answer;
  } finally {
    leave();
  }
}

function headersFor(userAgent: string, { accept, etag, lastModified }: FetchRequest): Record<string, string> {
  return {
    'user-agent': userAgent,
    accept,
    'accept-encoding': 'gzip, br',
    ...(etag === undefined ? {} : { 'if-none-match': etag }),
    ...(lastModified === undefined ? {} : { 'if-modified-since': lastModified }),
  };
}

async function readAnswer(
  context: FetchContext,
  url: URL,
  { statusCode, headers, body }: Dispatcher.ResponseData,
  limitBytes: number,
): Promise<Answer> {
  // a body that is put down unread reports that as an error, which would end the process if nobody listened
  body.on('error', () => undefined);
  const permanent = REDIRECTS.get(statusCode);
  const to = headerOf(headers, 'location');
  if (statusCode >= 200 && statusCode < 300) {
    if (Number(headerOf(headers, 'content-length') ?? 0) > limitBytes) {
      body.destroy();
      throw tooLarge(limitBytes);
    }
    const bytes = await readBody(body, headerOf(headers, 'content-encoding'), limitBytes);
    return { kind: 'fetched', url: url.href, ...describe(headers), bytes };
  }
  body.destroy();
  if (permanent !== undefined && to !== undefined) return { kind: 'redirect', to, permanent };
  if (statusCode === 304) return { kind: 'not-modified', url: url.href };
  const retryAtMs = readRetryAfter(headerOf(headers, 'retry-after'), context.now());
  return { ...nameStatus(statusCode), ...(retryAtMs === undefined ? {} : { retryAtMs }) };
}

const LONGEST_VALIDATOR = 500;

/** What the headers tell of an answer; a validator of absurd length is not kept. */
function describe(
  headers: Headers,
): Pick<Extract<Fetched, { kind: 'fetched' }>, 'contentType' | 'etag' | 'lastModified' | 'maxAgeSeconds'> {
  const short = (name: string): string | undefined => {
    const value = headerOf(headers, name);
    return value === undefined || value.length > LONGEST_VALIDATOR ? undefined : value;
  };
  return {
    contentType: short('content-type'),
    etag: short('etag'),
    lastModified: short('last-modified'),
    maxAgeSeconds: readMaxAge(headers),
  };
}
