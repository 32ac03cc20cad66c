import { SitrepError } from '../core/sitrep-error.ts';

/** Discord refuses the token. */
export class WrongTokenError extends SitrepError {
  readonly code = 'wrong-token';
  readonly userMessage =
    'Discord refuses DISCORD_TOKEN. Copy it again from the Bot page of https://discord.com/developers/applications (Reset Token).';
}

/** Discord, or the server that DISCORD_API_URL names, cannot be reached. */
export class DiscordUnreachableError extends SitrepError {
  readonly code = 'discord-unreachable';
  readonly userMessage: string;

  constructor(apiUrl: string, cause: unknown) {
    super(`no answer from ${apiUrl}`, { cause });
    this.userMessage = `Discord cannot be reached at ${apiUrl}. Check the network, and DISCORD_API_URL if it is set.`;
  }
}

/** The gateway closed the connection for good. */
export class GatewayClosedError extends SitrepError {
  readonly code = 'gateway-closed';
  readonly userMessage: string;

  constructor(closeCode: number, options?: ErrorOptions) {
    super(`the gateway closed for good: ${closeCode}`, options);
    this.userMessage = `Discord closed the connection for good (code ${closeCode}). Check the token and the bot's settings.`;
  }
}
