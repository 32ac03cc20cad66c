import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { acceptSockets } from './accept-sockets.ts';
import { systemClock, type PlaygroundClock } from './clock.ts';
import { Gateway } from './gateway/gateway.ts';
import { isTrusted } from './guard-origin.ts';
import { parseAction } from './interactions/parse-action.ts';
import { performAction, type ActionResult } from './interactions/perform-action.ts';
import { Journal, type JournalEntry } from './journal.ts';
import { listen } from './listen.ts';
import { pageApi } from './page-api.ts';
import type { PageAction, PageState } from './page-protocol.ts';
import { pageRoutes } from './page-routes.ts';
import { describeState } from './page-state.ts';
import { fileRoutes } from './file-routes.ts';
import { Refusal } from './rest/refusal.ts';
import { restApp } from './rest/rest-app.ts';
import { DEFAULT_CHANNELS, type ChannelSeed } from './state/seed-guild.ts';
import { createWorld, type World } from './state/world.ts';

/** How to start a playground. */
export interface PlaygroundOptions {
  /** Address to listen on; loopback by default. */
  readonly host?: string;
  /** TCP port; 0 takes a free one. */
  readonly port: number;
  /** The bot's name, as its owner would have chosen it. */
  readonly applicationName?: string;
  readonly channels?: readonly ChannelSeed[];
  /** Discord's rate limits, with their headers; on by default. */
  readonly rateLimits?: boolean;
  /** Answers what the playground has no page for, on the same port; undefined leaves it at 404. */
  readonly neighbour?: (request: Request) => Promise<Response | undefined>;
  /** The playground's time; the machine's by default. */
  readonly clock?: PlaygroundClock;
}

/** A running playground. */
export interface Playground {
  /** The page, without a slash at the end. */
  readonly url: string;
  /** What a bot takes as DISCORD_API_URL. */
  readonly apiUrl: string;
  /** Everything the bot requested, oldest first. */
  readonly journal: () => readonly JournalEntry[];
  /** What the page would draw. */
  readonly state: () => PageState;
  /** Does what a person would do at the page: the same as `POST /page/interactions`. @throws PageRefusal */
  readonly dispatch: (action: PageAction) => Promise<ActionResult>;
  /** The gateway, to test what a bot does when Discord restarts or the network fails. */
  readonly gateway: Pick<Gateway, 'connected' | 'askToReconnect' | 'cut'>;
  /** Ends every connection and stops listening. */
  readonly close: () => Promise<void>;
}

/**
 * Starts a loopback Discord: REST side, gateway and the page on one port.
 *
 * @throws AddressError when the address cannot be had.
 */
export async function startPlayground(options: PlaygroundOptions): Promise<Playground> {
  const world = createWorld(options.clock ?? systemClock, {
    applicationName: options.applicationName ?? 'Sitrep',
    channels: options.channels ?? DEFAULT_CHANNELS,
  });
  const journal = new Journal();
  const { rateLimits = true, neighbour } = options;
  const gateway = new Gateway(world, rateLimits);
  const app = composeApp(world, { gateway, journal, rateLimits, neighbour });
  const listener = getRequestListener(app.fetch);
  const server = createServer((request, response) => void listener(request, response));
  const closeSockets = acceptSockets(server, world, gateway);
  const url = await listen(server, options.host ?? '127.0.0.1', options.port);
  world.site.url = url;
  return {
    url,
    apiUrl: `${url}/api`,
    journal: () => journal.entries(),
    state: () => describeState(world, gateway.connected),
    dispatch: (action) => performAction(world, parseAction(action)),
    gateway,
    close: async () => {
      closeSockets();
      await closeServer(server);
    },
  };
}

interface Parts {
  readonly gateway: Gateway;
  readonly journal: Journal;
  readonly rateLimits: boolean;
  readonly neighbour: PlaygroundOptions['neighbour'];
}

function composeApp(world: World, { gateway, journal, rateLimits, neighbour }: Parts): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    const { host, origin } = context.req.header();
    if (!isTrusted({ host, origin }))
      return context.json({ message: 'This playground is for this machine alone.' }, 403);
    await next();
    return undefined;
  });
  app.route('/api/v10', restApp(world, journal, { rateLimits }));
  app.route('/', fileRoutes(world));
  app.route('/', pageApi(world, gateway, journal));
  app.route('/', pageRoutes());
  app.notFound(
    async (context) => (await neighbour?.(context.req.raw)) ?? context.json(new Refusal('notFound').body, 404),
  );
  return app;
}

async function closeServer(server: Server): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  server.close(() => resolve());
  server.closeAllConnections();
  await promise;
}
