import { renderFeeds } from '../src/discord/render/feed-answers.ts';
import { onServer } from './digest-guards.ts';
import type { Subcommand } from './subcommand.ts';

/** `/feed list`: the feeds that a server follows. */
export const feedList: Subcommand = {
  name: 'list',
  visibility: 'private',
  help: {
    usage: '/feed list',
    about: 'The feeds this server follows, and how they fare',
    details: ['A feed that cannot be read is listed with the cause.'],
  },
  build: (builder) => builder,
  run: (ask, { app }) => onServer(ask, async () => renderFeeds(await app.feeds.list(ask.reader))),
};
