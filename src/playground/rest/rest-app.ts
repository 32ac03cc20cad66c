import { Hono, type ErrorHandler, type MiddlewareHandler } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Journal } from '../journal.ts';
import type { World } from '../state/world.ts';
import { applicationRoutes } from './application-routes.ts';
import { callbackRoutes } from './callback-routes.ts';
import { channelRoutes } from './channel-routes.ts';
import { commandRoutes } from './command-routes.ts';
import { gatewayRoutes } from './gateway-routes.ts';
import { guildRoutes } from './guild-routes.ts';
import { messageRoutes } from './message-routes.ts';
import { limitRates } from './rate-limits.ts';
import { Refusal } from './refusal.ts';
import type { RestEnv } from './rest-context.ts';
import { webhookRoutes } from './webhook-routes.ts';

/** Discord's REST side under `/api/v10`. What is not built answers Discord's own 404. */
export function restApp(world: World, journal: Journal, options: { readonly rateLimits: boolean }): Hono<RestEnv> {
  const app = new Hono<RestEnv>();
  app.onError(answerError);
  app.use(keepJournal(world, journal));
  app.use(requireToken);
  if (options.rateLimits) app.use(limitRates(world.clock));
  for (const routes of ROUTES) app.route('/', routes(world));
  app.all('*', () => {
    throw new Refusal('notFound');
  });
  return app;
}

const ROUTES: readonly ((world: World) => Hono<RestEnv>)[] = [
  gatewayRoutes,
  applicationRoutes,
  commandRoutes,
  callbackRoutes,
  webhookRoutes,
  channelRoutes,
  messageRoutes,
  guildRoutes,
];

/** Paths that carry their own secret, or none. */
const OPEN_PATHS = /\/v10\/(?:interactions\/\d+\/[^/]+\/callback|webhooks\/\d+\/[^/]+.*|gateway)$/u;
const BOT_TOKEN = /^Bot \S+$/u;

const requireToken: MiddlewareHandler<RestEnv> = async (context, next) => {
  const known = BOT_TOKEN.test(context.req.header('authorization') ?? '');
  if (!known && !OPEN_PATHS.test(context.req.path)) throw new Refusal('unauthorised');
  await next();
};

const answerError: ErrorHandler<RestEnv> = (error, context) => {
  const refusal = error instanceof Refusal ? error : new Refusal('serverError');
  context.set('refusal', error instanceof Refusal ? refusal.body : { ...refusal.body, cause: String(error.stack) });
  return context.json(refusal.body, refusal.status as ContentfulStatusCode);
};

function keepJournal(world: World, journal: Journal): MiddlewareHandler<RestEnv> {
  return async (context, next) => {
    await next();
    const url = new URL(context.req.url);
    journal.add({
      at: world.clock.now(),
      method: context.req.method,
      path: url.pathname + url.search,
      status: context.res.status,
      sent: context.get('sent'),
      refusal: context.get('refusal'),
    });
  };
}
