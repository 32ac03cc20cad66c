import { DiscordAPIError, REST, Routes } from 'discord.js';
import { z } from 'zod';
import type { CheckOutcome } from '../app/doctor/check.ts';
import { DiscordUnreachableError, WrongTokenError } from './errors.ts';

const TIMEOUT_MS = 10_000;
const UNAUTHORISED = 401;

const userSchema = z.object({ username: z.string() });
const gatewaySchema = z.object({ session_start_limit: z.object({ remaining: z.number(), reset_after: z.number() }) });

/**
 * Asks Discord who the token belongs to, and whether the gateway still takes it today.
 *
 * @throws WrongTokenError, DiscordUnreachableError
 */
export async function checkDiscord({
  token,
  apiUrl,
}: {
  readonly token: string | undefined;
  readonly apiUrl: string;
}): Promise<CheckOutcome> {
  if (token === undefined)
    return { kind: 'absent', said: 'DISCORD_TOKEN is not set: `sitrep start` runs the playground' };
  const rest = new REST({ api: apiUrl, retries: 0, timeout: TIMEOUT_MS }).setToken(token);
  try {
    const { username } = userSchema.parse(await rest.get('/users/@me'));
    const { session_start_limit: limit } = gatewaySchema.parse(await rest.get(Routes.gatewayBot()));
    if (limit.remaining > 0)
      return { kind: 'works', said: `the token is ${username}’s; ${limit.remaining} connections are left for today` };
    const hours = Math.ceil(limit.reset_after / 3_600_000);
    return { kind: 'fault', cause: `no connection is left for today. Discord allows new ones within ${hours} hours` };
  } catch (error) {
    if (error instanceof DiscordAPIError && error.status === UNAUTHORISED)
      throw new WrongTokenError('refused by GET /users/@me', { cause: error });
    throw new DiscordUnreachableError(apiUrl, error);
  }
}
