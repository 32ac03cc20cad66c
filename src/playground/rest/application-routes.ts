import { Hono } from 'hono';
import type { World } from '../state/world.ts';
import { Refusal } from './refusal.ts';
import { idParam, type RestEnv } from './rest-context.ts';

/** The application, its bot user, and other users. */
export function applicationRoutes(world: World): Hono<RestEnv> {
  const { seed } = world;
  return new Hono<RestEnv>()
    .get('/applications/@me', (context) => context.json(seed.application))
    .get('/oauth2/applications/@me', (context) => context.json(seed.application))
    .get('/users/@me', (context) =>
      context.json({ ...seed.bot, verified: true, mfa_enabled: false, email: null, locale: 'en-US' }),
    )
    .get('/users/:userId', (context) => {
      const id = idParam(context, 'userId');
      const user = [seed.bot, seed.person].find((candidate) => candidate.id === id);
      if (user === undefined) throw new Refusal('unknownUser');
      return context.json(user);
    });
}
