import type { Completer } from '../src/discord/command.ts';
import { LIMITS } from '../src/discord/render/limits.ts';
import { textOf } from '../src/discord/render/spans.ts';
import { renderWatchRemoved } from '../src/discord/render/watch-answers.ts';
import { topicSpans } from '../src/discord/render/watch-topic.ts';
import { onServer } from './digest-guards.ts';
import type { Subcommand } from './subcommand.ts';

const WATCH = 'watch';

/** `/watch remove`: ends a watch. */
export const watchRemove: Subcommand = {
  name: 'remove',
  visibility: 'private',
  help: {
    usage: '/watch remove watch:',
    about: 'End a watch: your own, or with Manage Messages any of a channel',
    details: ['watch: choose it from the list.'],
  },
  build: (builder) =>
    builder.addStringOption((option) =>
      option
        .setName(WATCH)
        .setDescription('Choose it from the list that appears')
        .setRequired(true)
        .setAutocomplete(true)
        .setMaxLength(100),
    ),
  run: (ask, { app }) =>
    onServer(ask, async (guildId) => {
      const { person, mayModerate } = ask;
      return renderWatchRemoved(
        await app.watches.remove({ guildId, personId: person.id, mayModerate }, ask.text(WATCH) ?? ''),
      );
    }),
};

/** Completes the watch option with what the person can see. */
export const completeWatch: readonly [string, Completer] = [
  WATCH,
  async (typed, { guildId, personId = '' }, { app }) => {
    if (guildId === undefined) return [];
    const words = typed.toLowerCase();
    const seen = await app.watches.list({ guildId, personId, mayModerate: false });
    const named = seen.map(({ id, topic, isDirect }) => ({
      name: `${textOf(topicSpans(topic))}${isDirect ? ' (direct)' : ''}`.slice(0, LIMITS.choiceText),
      value: id,
    }));
    return named.filter(({ name }) => name.toLowerCase().includes(words)).slice(0, LIMITS.choices);
  },
];
