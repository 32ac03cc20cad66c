import type { MiddlewareHandler } from 'hono';
import type { PlaygroundClock } from '../clock.ts';
import type { RestEnv } from './rest-context.ts';

/** How many requests of a kind Discord takes in which time; each first group of `path` has a count of its own. */
interface Bucket {
  readonly id: string;
  readonly method: string;
  readonly path: RegExp;
  readonly limit: number;
  readonly perMs: number;
}

const MESSAGES = /\/channels\/(\d+)\/messages$/u;
const MESSAGE = /\/channels\/(\d+)\/messages\/\d+$/u;
const WEBHOOK = /\/webhooks\/\d+\/([^/]+)/u;

/** The routes that a bot meets first, as Discord answers in its headers. Interaction callbacks are not limited at all. */
const BUCKETS: readonly Bucket[] = [
  { id: 'message-create', method: 'POST', path: MESSAGES, limit: 5, perMs: 5_000 },
  { id: 'message-edit', method: 'PATCH', path: MESSAGE, limit: 5, perMs: 5_000 },
  { id: 'message-delete', method: 'DELETE', path: MESSAGE, limit: 5, perMs: 1_000 },
  { id: 'webhook', method: 'PATCH', path: WEBHOOK, limit: 5, perMs: 2_000 },
  { id: 'webhook', method: 'POST', path: WEBHOOK, limit: 5, perMs: 2_000 },
];

/** Requests a second over all routes that Discord takes from one bot; what answers interactions does not count. */
const GLOBAL: Bucket = { id: 'global', method: '*', path: /^/u, limit: 50, perMs: 1_000 };
const UNCOUNTED = /\/(?:interactions\/\d+|webhooks\/\d+)\/[^/]+/u;

interface Window {
  used: number;
  readonly endsAt: number;
}

/** Counts requests by bucket, sends Discord's headers, and answers 429 when a bucket is empty. */
export function limitRates(clock: PlaygroundClock): MiddlewareHandler<RestEnv> {
  const windows = new Map<string, Window>();
  const take = (bucket: Bucket, path: string): Window => openWindow(windows, bucket, path, clock.now());
  return async (context, next) => {
    const { method, path } = context.req;
    const overall = UNCOUNTED.test(path) ? undefined : take(GLOBAL, path);
    if (overall !== undefined && overall.used > GLOBAL.limit) return refuse(overall.endsAt - clock.now(), true);
    const bucket = BUCKETS.find((candidate) => candidate.method === method && candidate.path.test(path));
    if (bucket === undefined) return next();
    const window = take(bucket, path);
    const waitMs = window.endsAt - clock.now();
    if (window.used > bucket.limit) context.res = refuse(waitMs, false);
    else await next();
    for (const [name, value] of Object.entries(describe(bucket, window, waitMs))) context.header(name, value);
    return undefined;
  };
}

function openWindow(windows: Map<string, Window>, bucket: Bucket, path: string, now: number): Window {
  const key = `${bucket.id}:${bucket.path.exec(path)?.[1] ?? ''}`;
  const known = windows.get(key);
  const window = known !== undefined && known.endsAt > now ? known : { used: 0, endsAt: now + bucket.perMs };
  window.used += 1;
  windows.set(key, window);
  forgetEnded(windows, now);
  return window;
}

/** Windows are kept in order of their opening; those that ended at the front are dropped. */
function forgetEnded(windows: Map<string, Window>, now: number): void {
  for (const [key, window] of windows) {
    if (window.endsAt > now) return;
    windows.delete(key);
  }
}

function describe(bucket: Bucket, window: Window, waitMs: number): Record<string, string> {
  return {
    'X-RateLimit-Bucket': bucket.id,
    'X-RateLimit-Limit': String(bucket.limit),
    'X-RateLimit-Remaining': String(Math.max(0, bucket.limit - window.used)),
    'X-RateLimit-Reset': String(window.endsAt / 1_000),
    'X-RateLimit-Reset-After': String(waitMs / 1_000),
  };
}

function refuse(waitMs: number, global: boolean): Response {
  const retryAfter = waitMs / 1_000;
  const headers = { 'Retry-After': String(Math.ceil(retryAfter)), 'X-RateLimit-Scope': global ? 'global' : 'user' };
  return Response.json(
    { message: 'You are being rate limited.', retry_after: retryAfter, global },
    { status: 429, headers: global ? { ...headers, 'X-RateLimit-Global': 'true' } : headers },
  );
}
