import type { Completer } from '../src/discord/command.ts';
import { renderRemoved } from '../src/discord/render/feed-answers.ts';
import { LIMITS } from '../src/discord/render/limits.ts';
import { asManager } from './digest-guards.ts';
import type { Subcommand } from './subcommand.ts';

const FEED = 'feed';
/** Discord's limit on a choice's name and value. */
const CHOICE_MAX = 100;

/** `/feed remove`: ends following a feed. */
export const feedRemove: Subcommand = {
  name: 'remove',
  visibility: 'private',
  help: {
    usage: '/feed remove feed:',
    about: 'Stop following a feed (needs Manage Server)',
    details: ['feed: choose it from the list. What came from it stays.'],
  },
  build: (builder) =>
    builder.addStringOption((option) =>
      option
        .setName(FEED)
        .setDescription('Choose it from the list that appears')
        .setRequired(true)
        .setAutocomplete(true)
        .setMaxLength(2000),
    ),
  run: (ask, { app }) =>
    asManager(ask, async () => {
      const which = ask.text(FEED) ?? '';
      return renderRemoved(await app.feeds.remove(ask.reader, which), which);
    }),
};

/** Completes the feed option with the server's feeds, by title and address. */
export const completeFeed: readonly [string, Completer] = [
  FEED,
  async (typed, reader, { app }) => {
    const words = typed.toLowerCase();
    const feeds = (await app.feeds.list(reader)).map(({ feed }) => ({
      id: feed.id,
      name: `${feed.title} ${feed.url}`.trim(),
    }));
    const matching = feeds.filter(({ name }) => name.toLowerCase().includes(words));
    return matching.slice(0, LIMITS.choices).map(({ id, name }) => ({ name: name.slice(0, CHOICE_MAX), value: id }));
  },
];
