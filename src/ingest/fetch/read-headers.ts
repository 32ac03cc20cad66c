/** Headers as undici gives them: a repeated one as a list. */
export type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

/** No server's word holds us off for longer than this, in milliseconds. */
const LONGEST_HOLD_MS = 24 * 3_600_000;

/** The first value of a header, trimmed; undefined when absent or blank. */
export function headerOf(headers: Headers, name: string): string | undefined {
  const value = headers[name];
  return (typeof value === 'string' ? value : value?.[0])?.trim() || undefined;
}

/**
 * When a server wants to be asked again: seconds or a date; a day at the most.
 *
 * @returns milliseconds since 1970; undefined when the header is absent, cannot be read or names the past.
 */
export function readRetryAfter(value: string | undefined, nowMs: number): number | undefined {
  if (value === undefined) return undefined;
  const at = /^\d+$/u.test(value) ? nowMs + Number(value) * 1000 : Date.parse(value);
  return at > nowMs ? Math.min(at, nowMs + LONGEST_HOLD_MS) : undefined;
}

/** How long an answer stays fresh, in seconds: `max-age`, less the age that it has already. */
export function readMaxAge(headers: Headers): number | undefined {
  const control = headerOf(headers, 'cache-control');
  if (control === undefined || /\bno-(?:store|cache)\b/iu.test(control)) return undefined;
  const seconds = /\bmax-age\s*=\s*"?(?<seconds>\d{1,9})/iu.exec(control)?.groups?.['seconds'];
  if (seconds === undefined) return undefined;
  const age = Number(headerOf(headers, 'age') ?? 0);
  return Math.max(0, Number(seconds) - (Number.isFinite(age) ? age : 0));
}
