import type { Interaction } from '../state/interaction-book.ts';
import type { Channel, Json, Member } from '../state/objects.ts';
import { permissionsIn } from '../state/permissions.ts';
import type { World } from '../state/world.ts';
import type { Act } from './act.ts';

/** The INTERACTION_CREATE event as Discord sends it. */
export function buildPayload(world: World, interaction: Interaction, act: Act): Json {
  const { seed } = world;
  const channel = world.channels.get(interaction.channelId);
  const message = act.sourceMessageId === undefined ? undefined : world.messages.get(act.sourceMessageId);
  return {
    version: 1,
    id: interaction.id,
    application_id: seed.application.id,
    type: interaction.type,
    token: interaction.token,
    data: act.data,
    guild_id: seed.guildId,
    guild: { id: seed.guildId, locale: 'en-US', features: [] },
    guild_locale: 'en-US',
    locale: 'en-US',
    channel_id: interaction.channelId,
    channel,
    member: { ...seed.personMember, permissions: bitsOf(world, channel, seed.personMember) },
    app_permissions: bitsOf(world, channel, seed.botMember),
    entitlements: [],
    entitlement_sku_ids: [],
    authorizing_integration_owners: { '0': seed.guildId },
    context: 0,
    attachment_size_limit: 10 * 1024 * 1024,
    ...(message === undefined ? {} : { message }),
  };
}

/** A member's permissions in a channel as a decimal string; the person owns the guild and may do everything. */
function bitsOf(world: World, channel: Channel | undefined, member: Member): string {
  if (channel === undefined) return '0';
  if (member.user.id === world.seed.person.id) return String((1n << 53n) - 1n);
  return String(permissionsIn(channel, member, world.seed.roles));
}
