import { Client, Events, GatewayIntentBits, type ClientOptions, type Interaction } from 'discord.js';
import { startPlayground, type Playground, type PlaygroundOptions } from '../../src/playground/start-playground.ts';

/** A playground with a real discord.js client on it. */
export interface Stage {
  readonly playground: Playground;
  readonly client: Client<true>;
  /** The id of a channel by its name. */
  readonly channel: (name: string) => string;
}

/** Starts a playground without a bot, runs the test, closes it. */
export async function withPlayground(
  run: (playground: Playground) => Promise<void>,
  options: Partial<PlaygroundOptions> = {},
): Promise<void> {
  const playground = await startPlayground({ port: 0, ...options });
  try {
    await run(playground);
  } finally {
    await playground.close();
  }
}

/** Starts a playground, logs a discord.js client in, runs the test, closes both. */
export async function withBot(
  run: (stage: Stage) => Promise<void>,
  options: Partial<PlaygroundOptions> & { readonly client?: Partial<ClientOptions> } = {},
): Promise<void> {
  await withPlayground(async (playground) => {
    const client = createClient(playground.apiUrl, options.client);
    try {
      const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
      await client.login('any-token');
      await run({ playground, client: await ready, channel: (name) => channelId(playground, name) });
    } finally {
      await client.destroy();
    }
  }, options);
}

/** A discord.js client that knows nothing of the playground but its address. */
export function createClient(apiUrl: string, options: Partial<ClientOptions> = {}): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages],
    ...options,
    rest: { api: apiUrl, retries: 0, ...options.rest },
  });
}

/** The next interaction that the client receives. */
export async function nextInteraction(client: Client): Promise<Interaction> {
  return new Promise((resolve) => client.once(Events.InteractionCreate, resolve));
}

function channelId(playground: Playground, name: string): string {
  const channel = playground.state().channels.find((candidate) => candidate['name'] === name);
  return String(channel?.['id']);
}
