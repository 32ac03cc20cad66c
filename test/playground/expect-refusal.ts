import { DiscordAPIError } from 'discord.js';

/** Status and code of the refusal that a request meets. @throws Error when it is not refused */
export async function refusalOf(request: Promise<unknown>): Promise<readonly [status: number, code: number | string]> {
  const error: unknown = await request.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof DiscordAPIError)) throw new Error(`not refused: ${String(error)}`);
  return [error.status, error.code];
}
