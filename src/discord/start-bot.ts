import { Client, Events } from 'discord.js';
import type { REST } from 'discord.js';
import type { App } from '../app/app.ts';
import type { EventLog } from '../app/ports.ts';
import type { ServiceStatus } from '../app/service-status.ts';
import type { SitrepError } from '../core/sitrep-error.ts';
import type { Command } from './command.ts';
import { createChannelRest } from './channel-rest.ts';
import { connect, isConnected } from './connect.ts';
import { createDispatcher } from './dispatch/dispatcher.ts';
import { trackWork } from './dispatch/track-work.ts';
import { registerCommands } from './register-commands.ts';
import type { Gate } from './render/gate-screen.ts';
import { rememberGate } from './render/remember-gate.ts';

/** What the bot is started with. */
export interface BotOptions {
  readonly token: string;
  /** Without version, for example https://discord.com/api. */
  readonly apiUrl: string;
  readonly app: App;
  readonly commands: readonly Command[];
  readonly log: EventLog;
  readonly gate: Gate;
  readonly status: () => Promise<ServiceStatus>;
  readonly now?: () => Date;
  /** Told once when the connection ended for good, with the reason. */
  readonly onFatal?: (error: SitrepError) => void;
  /** Milliseconds before each further try of the first contact. */
  readonly contactPausesMs?: readonly number[];
}

/** A running bot. */
export interface Bot {
  /** The application's id, as the gateway told it. */
  readonly applicationId: string;
  /** Settles once the commands are registered. */
  readonly ready: Promise<void>;
  /** True while the gateway is connected. */
  isConnected(): boolean;
  /** Lets answers under way finish (at most `graceMs`, default 5 s), then disconnects. */
  close(graceMs?: number): Promise<void>;
}

/**
 * Connects to Discord, registers the commands and answers every interaction.
 *
 * Answers go out through a REST client without a global limit, since Discord exempts interactions from it and discord.js does
 * not (49 edits a second would be the most otherwise); everything else keeps Discord's 50 a second. No intent is needed.
 *
 * @throws WrongTokenError, DiscordUnreachableError
 */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { token, apiUrl, log } = options;
  const client = new Client({
    intents: [],
    rest: { api: apiUrl, retries: 0, globalRequestsPerSecond: Number.POSITIVE_INFINITY },
  });
  const work = trackWork();
  const dispatch = createDispatcher({
    desk: {
      app: options.app,
      commands: options.commands,
      now: options.now ?? (() => new Date()),
      status: options.status,
    },
    rest: client.rest,
    log,
    gate: rememberGate(options.gate),
  });
  client.on(Events.InteractionCreate, (interaction) => work.add(dispatch(interaction)));
  const ready = await connect(client, options);
  const applicationId = ready.application.id;
  return {
    applicationId,
    ready: register(createChannelRest(token, apiUrl), applicationId, options),
    isConnected: () => isConnected(client),
    close: async (graceMs = 5_000) => {
      await work.settled(graceMs);
      client.removeAllListeners(Events.ShardReconnecting);
      await client.destroy();
    },
  };
}

async function register(rest: REST, applicationId: string, { commands, log }: BotOptions): Promise<void> {
  try {
    await registerCommands(rest, applicationId, commands, log);
  } catch (error) {
    log.error('commands-not-registered', { error });
  }
}
