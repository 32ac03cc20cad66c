import { ChannelType } from 'discord.js';
import { suggestZones } from '../src/core/digest/local-schedule.ts';
import type { Completer } from '../src/discord/command.ts';
import { renderSetUp } from '../src/discord/render/digest-answers.ts';
import { LIMITS } from '../src/discord/render/limits.ts';
import { asManager } from './digest-guards.ts';
import type { Subcommand } from './subcommand.ts';

/** `/digest setup`: where and when a server reads its digest. */
export const digestSetup: Subcommand = {
  name: 'setup',
  visibility: 'private',
  help: {
    usage: '/digest setup channel: time: zone:',
    about: 'Post a digest every day in a channel (needs Manage Server)',
    details: [
      'channel: where it is posted. Sitrep needs to see it, write in it and read its history.',
      'time: hours and minutes with a colon.',
      'zone: an IANA time zone; the digest keeps to the clocks there, summer time included.',
    ],
  },
  build: (builder) =>
    builder
      .addChannelOption((option) =>
        option
          .setName('channel')
          .setDescription('Where the digest is posted')
          .setRequired(true)
          .addChannelTypes(ChannelType.GuildText, ChannelType.GuildAnnouncement),
      )
      .addStringOption((option) =>
        option
          .setName('time')
          .setDescription('Local time, HH:MM, for example 08:00')
          .setRequired(true)
          .setMaxLength(20),
      )
      .addStringOption((option) =>
        option
          .setName('zone')
          .setDescription('Time zone, for example Africa/Bamako')
          .setRequired(true)
          .setAutocomplete(true)
          .setMaxLength(60),
      ),
  run: (ask, { app }) =>
    asManager(ask, async (guildId) => {
      const [channelId, time, zone] = [ask.channel('channel') ?? '', ask.text('time') ?? '', ask.text('zone') ?? ''];
      return renderSetUp(await app.digest.setUp({ guildId, channelId, time, zone }));
    }),
};

/** Completes the zone option with as many zones as Discord shows. */
export const completeZone: readonly [string, Completer] = [
  'zone',
  async (typed) =>
    suggestZones(typed, LIMITS.choices).map((zone) => ({ name: zone.replaceAll('_', ' '), value: zone })),
];
