import { renderAdded } from '../src/discord/render/feed-answers.ts';
import { asManager } from './digest-guards.ts';
import { addressOf, withAddress } from './feed-option.ts';
import type { Subcommand } from './subcommand.ts';

/** `/feed add`: follows a feed, or the feed that a page names. */
export const feedAdd: Subcommand = {
  name: 'add',
  visibility: 'private',
  help: {
    usage: '/feed add address:',
    about: 'Follow a feed, or the feed of a page (needs Manage Server)',
    details: [
      'address: of the feed, or of a page of the site.',
      'When it fails for a whole day, this channel is told.',
    ],
  },
  build: withAddress,
  run: (ask, { app }) =>
    asManager(ask, async () => renderAdded(await app.feeds.add(ask.reader, addressOf(ask), ask.channelId))),
};
