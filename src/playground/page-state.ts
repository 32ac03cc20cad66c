import { describeGuild } from './state/describe-guild.ts';
import { INTERACTION, type Interaction } from './state/interaction-book.ts';
import type { DiscordObject, PageInteraction, PageState } from './page-protocol.ts';
import type { World } from './state/world.ts';

/** Messages of a channel that the page begins with. */
const SHOWN_PER_CHANNEL = 200;

/** Everything that the page needs to draw itself afresh. */
export function describeState(world: World, connected: boolean): PageState {
  const channels = [...world.channels.values()];
  return {
    guild: describeGuild(world.seed),
    channels,
    user: world.seed.person,
    bot: describeBot(world, connected),
    connected,
    commands: world.commands.visible(),
    messages: channels.flatMap((channel) => world.messages.all(channel.id).slice(-SHOWN_PER_CHANNEL)),
    interactions: world.interactions
      .all()
      .filter(({ type, state }) => type !== INTERACTION.autocomplete && state !== 'answered')
      .map((interaction) => describeInteraction(interaction)),
  };
}

/** The bot, once one is or was there. */
export function describeBot(world: World, connected: boolean): DiscordObject | undefined {
  return connected || world.commands.visible().length > 0 ? world.seed.bot : undefined;
}

/** An interaction as the page shows it. */
export function describeInteraction(interaction: Interaction): PageInteraction {
  const { id, channelId, name, state, ephemeral, sourceMessageId, failure } = interaction;
  return { id, channelId, name, state, ephemeral, messageId: sourceMessageId, failure };
}
