import { Hono } from 'hono';
import { describeGuild } from '../state/describe-guild.ts';
import type { World } from '../state/world.ts';
import { Refusal } from './refusal.ts';
import { idParam, param, type RestContext, type RestEnv } from './rest-context.ts';

/** The guild, its channels, roles and members. */
export function guildRoutes(world: World): Hono<RestEnv> {
  const { seed } = world;
  const inGuild = (context: RestContext): void => {
    if (idParam(context, 'guildId') !== seed.guildId) throw new Refusal('unknownGuild');
  };
  return new Hono<RestEnv>()
    .get('/guilds/:guildId', (context) => {
      inGuild(context);
      return context.json(describeGuild(seed));
    })
    .get('/guilds/:guildId/channels', (context) => {
      inGuild(context);
      return context.json([...world.channels.values()]);
    })
    .get('/guilds/:guildId/roles', (context) => {
      inGuild(context);
      return context.json(seed.roles);
    })
    .get('/guilds/:guildId/members/:userId', (context) => {
      inGuild(context);
      const wanted = param(context, 'userId') === '@me' ? seed.bot.id : idParam(context, 'userId');
      const member = [seed.botMember, seed.personMember].find((candidate) => candidate.user.id === wanted);
      if (member === undefined) throw new Refusal('unknownMember');
      return context.json(member);
    });
}
