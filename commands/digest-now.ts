import { ChannelType } from 'discord.js';
import type { App } from '../src/app/app.ts';
import { renderPosted } from '../src/discord/render/digest-answers.ts';
import { explainServerOnly } from '../src/discord/render/refusals.ts';
import type { Subcommand } from './subcommand.ts';
import { asManager } from './digest-guards.ts';

/** `/digest now`: posts one at once, beside the daily one. */
export const digestNow: Subcommand = {
  name: 'now',
  visibility: 'private',
  help: {
    usage: '/digest now',
    about: 'Post a digest at once (needs Manage Server)',
    details: [
      'channel: where; without it the digest’s own channel, or this one.',
      'The daily digest comes all the same.',
    ],
  },
  build: (builder) =>
    builder.addChannelOption((option) =>
      option
        .setName('channel')
        .setDescription('Where to post it; the digest’s own channel when left out')
        .addChannelTypes(ChannelType.GuildText, ChannelType.GuildAnnouncement),
    ),
  run: (ask, { app }) =>
    asManager(ask, async (guildId) => {
      const channelId = ask.channel('channel') ?? (await scheduledChannel(app, guildId)) ?? ask.channelId;
      if (channelId === undefined) return explainServerOnly();
      return renderPosted(await app.digest.postNow(guildId, channelId), channelId);
    }),
};

async function scheduledChannel({ digest }: App, guildId: string): Promise<string | undefined> {
  const { schedules } = await digest.status(guildId);
  return schedules[0]?.schedule.channelId;
}
