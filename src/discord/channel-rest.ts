import { REST } from 'discord.js';

/** A REST client for everything but answers to interactions: Discord's 50 requests a second; repetitions are ours. */
export function createChannelRest(token: string, apiUrl: string): REST {
  return new REST({ api: apiUrl, retries: 0 }).setToken(token);
}
