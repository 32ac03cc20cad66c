import { renderTested } from '../src/discord/render/feed-answers.ts';
import { asManager } from './digest-guards.ts';
import { addressOf, withAddress } from './feed-option.ts';
import type { Subcommand } from './subcommand.ts';

/** `/feed test`: reads a feed and its newest article, and stores nothing. */
export const feedTest: Subcommand = {
  name: 'test',
  visibility: 'private',
  help: {
    usage: '/feed test address:',
    about: 'Try a feed without following it (needs Manage Server)',
    details: ['Tells what the feed holds and what its newest article would come in as.'],
  },
  build: withAddress,
  run: (ask, { app }) => asManager(ask, async () => renderTested(await app.feeds.test(addressOf(ask)))),
};
