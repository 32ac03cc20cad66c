import { renderWatches } from '../src/discord/render/watch-answers.ts';
import { onServer } from './digest-guards.ts';
import type { Subcommand } from './subcommand.ts';

/** `/watch list`: what the server's channels watch, and what the person does. */
export const watchList: Subcommand = {
  name: 'list',
  visibility: 'private',
  help: {
    usage: '/watch list',
    about: 'What is watched in the channels here, and by you',
    details: ['What others watch in their direct messages is theirs alone.'],
  },
  build: (builder) => builder,
  run: (ask, { app }) =>
    onServer(ask, async (guildId) => {
      const { person, mayModerate } = ask;
      return renderWatches(await app.watches.list({ guildId, personId: person.id, mayModerate }));
    }),
};
