import { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai';
import { NO_USAGE, type FailedReply } from './read-completion.ts';

type Reason = FailedReply['reason'];

/** What each status means for the reader; the rest of 4xx is `rejected-request`, the rest of 5xx `unavailable`. */
const BY_STATUS: Readonly<Record<number, Reason>> = {
  401: 'unauthorised',
  403: 'unauthorised',
  408: 'unavailable',
  409: 'unavailable',
  429: 'rate-limited',
};

/** Error codes that say more than their status: a filter of Azure answers 400, and a spent account 429. */
const BY_CODE: Readonly<Record<string, Reason>> = {
  content_filter: 'refused',
  invalid_api_key: 'unauthorised',
  context_length_exceeded: 'rejected-request',
};

/** Reads what the SDK or the connection threw into a failure with its evidence. `aborted` tells that our own deadline ended it. */
export function readFailure(error: unknown, aborted: boolean): FailedReply {
  return {
    kind: 'failed',
    reason: reasonOf(error, aborted),
    detail: detailOf(error),
    text: undefined,
    finishReason: undefined,
    usage: NO_USAGE,
  };
}

function reasonOf(error: unknown, aborted: boolean): Reason {
  if (aborted || error instanceof APIUserAbortError || error instanceof APIConnectionTimeoutError) return 'deadline';
  if (!(error instanceof APIError) || error instanceof APIConnectionError) return 'unavailable';
  const status = typeof error.status === 'number' ? error.status : 0;
  return BY_CODE[error.code ?? ''] ?? BY_STATUS[status] ?? (status >= 500 ? 'unavailable' : 'rejected-request');
}

function detailOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? ` (${error.cause.message})` : '';
  return `${error.message}${cause}`;
}

/** How long the server asks to wait, in milliseconds; undefined when it does not say. */
export function readRetryAfterMs(error: unknown): number | undefined {
  const headers = error instanceof APIError && error.headers instanceof Headers ? error.headers : undefined;
  const milliseconds = Number(headers?.get('retry-after-ms') ?? Number.NaN);
  const seconds = Number(headers?.get('retry-after') ?? Number.NaN);
  if (Number.isFinite(milliseconds)) return milliseconds;
  return Number.isFinite(seconds) ? seconds * 1000 : undefined;
}

/** Whether asking once more can help: an overload or a broken connection may pass, a wrong key or a spent account will not. */
export function mayRetry(error: unknown): boolean {
  if (error instanceof APIUserAbortError || error instanceof APIConnectionTimeoutError) return false;
  if (error instanceof APIConnectionError) return true;
  if (!(error instanceof APIError) || error.code === 'insufficient_quota') return false;
  const status = typeof error.status === 'number' ? error.status : 0;
  return status === 408 || status === 429 || status >= 500;
}
