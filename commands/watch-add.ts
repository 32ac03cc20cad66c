import { EVENT_TYPES } from '../src/core/incident/incident.ts';
import type { Ask, Desk } from '../src/discord/command.ts';
import { explainChannelWatch, renderAboutWatch, renderWatchAdded } from '../src/discord/render/watch-answers.ts';
import type { Screen } from '../src/discord/screen.ts';
import { onServer } from './digest-guards.ts';
import type { Subcommand } from './subcommand.ts';

const WORDS = [
  ['place', 'A country or a town, in any spelling'],
  ['actor', 'A group or force that takes part'],
  ['words', 'Words that a report must hold'],
] as const;

/** `/watch add`: news of a place, an actor, a type of event or words, in this channel or as direct messages. */
export const watchAdd: Subcommand = {
  name: 'add',
  visibility: 'private',
  help: {
    usage: '/watch add place: actor: event: words:',
    about: 'Hear of new incidents and new figures as they come in',
    details: [
      'place, actor, event, words: any of them; of several, all must hold.',
      'direct: true sends it to you alone; else it is posted in this channel, which needs Manage Messages.',
      'mention: true mentions you in the channel; nobody else is ever mentioned.',
      'What comes in within a few minutes is told together.',
    ],
  },
  build: (builder) => {
    for (const [name, description] of WORDS)
      builder.addStringOption((option) => option.setName(name).setDescription(description).setMaxLength(100));
    return builder
      .addStringOption((option) =>
        option
          .setName('event')
          .setDescription('The type of event')
          .addChoices(...EVENT_TYPES.map((type) => ({ name: type, value: type }))),
      )
      .addBooleanOption((option) => option.setName('direct').setDescription('To you alone, as direct messages'))
      .addBooleanOption((option) => option.setName('mention').setDescription('Mention you in the channel'));
  },
  run: (ask, desk) => onServer(ask, (guildId) => add(ask, desk, guildId), 'A watch belongs to a server.'),
  actions: { watch: { answers: 'new', run: async () => renderAboutWatch() } },
};

async function add(ask: Ask, { app }: Desk, guildId: string): Promise<Screen> {
  const isDirect = ask.flag('direct');
  if (!isDirect && !ask.mayModerate) return explainChannelWatch();
  const topic = {
    place: ask.text('place'),
    actor: ask.text('actor'),
    event: ask.text('event'),
    words: ask.text('words'),
  };
  const channelId = isDirect ? undefined : ask.channelId;
  return renderWatchAdded(
    await app.watches.add({ guildId, topic, channelId, person: ask.person, mention: ask.flag('mention') }),
  );
}
