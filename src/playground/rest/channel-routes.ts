import { Hono } from 'hono';
import type { World } from '../state/world.ts';
import { channelOf, type RestEnv } from './rest-context.ts';
import { requirePermissions } from './require-permissions.ts';

/** Channels themselves; their messages have routes of their own. */
export function channelRoutes(world: World): Hono<RestEnv> {
  return new Hono<RestEnv>()
    .get('/channels/:channelId', (context) => {
      const channel = channelOf(world, context);
      requirePermissions(world, channel, ['VIEW_CHANNEL']);
      return context.json(channel);
    })
    .post('/channels/:channelId/typing', (context) => {
      requirePermissions(world, channelOf(world, context), ['SEND_MESSAGES']);
      return context.body(null, 204);
    });
}
