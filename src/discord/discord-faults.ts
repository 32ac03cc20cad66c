import { DiscordAPIError, HTTPError } from 'discord.js';

/** True for faults that may pass by themselves: 5xx, a broken or refused connection, a timeout. */
export function isPassing(error: unknown): boolean {
  if (error instanceof DiscordAPIError || error instanceof HTTPError) return error.status >= 500;
  if (!(error instanceof Error)) return false;
  return error.name === 'AbortError' || hasNetworkCode(error) || hasNetworkCode(error.cause);
}

function hasNetworkCode(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    /^(?:E[A-Z]+|UND_ERR_\w+)$/u.test(error.code)
  );
}

/** True when Discord refused with this code of its own (10062, 50001 …). */
export function hasCode(error: unknown, code: number): boolean {
  return error instanceof DiscordAPIError && error.code === code;
}

/** True when Discord answered and said no: repeating it would not help. */
export function isRefusal(error: unknown): error is DiscordAPIError {
  return error instanceof DiscordAPIError && error.status < 500;
}
