import { renderPaused } from '../src/discord/render/digest-answers.ts';
import { asManager } from './digest-guards.ts';
import type { Subcommand } from './subcommand.ts';

/** `/digest pause`: stops the daily digest, or lets it go on. */
export const digestPause: Subcommand = {
  name: 'pause',
  visibility: 'private',
  help: {
    usage: '/digest pause',
    about: 'Pause the daily digest, or let it go on (needs Manage Server)',
    details: ['resume: True lets a paused digest go on.'],
  },
  build: (builder) =>
    builder.addBooleanOption((option) => option.setName('resume').setDescription('True lets a paused digest go on')),
  run: (ask, { app }) =>
    asManager(ask, async (guildId) => {
      const paused = !ask.flag('resume');
      return renderPaused(await app.digest.pause(guildId, paused), paused);
    }),
};
