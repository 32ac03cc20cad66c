import { Hono } from 'hono';
import type { World } from '../state/world.ts';
import type { RestEnv } from './rest-context.ts';

/** Where the gateway is: beside the REST side, under the host that was asked. */
export function gatewayRoutes(world: World): Hono<RestEnv> {
  return new Hono<RestEnv>()
    .get('/gateway', (context) => context.json({ url: gatewayUrl(context.req.header('host')) }))
    .get('/gateway/bot', (context) =>
      context.json({
        url: gatewayUrl(context.req.header('host')),
        shards: 1,
        session_start_limit: world.starts.describe(world.clock.now()),
      }),
    );
}

function gatewayUrl(host: string | undefined): string {
  return `ws://${host ?? '127.0.0.1'}/gateway`;
}
