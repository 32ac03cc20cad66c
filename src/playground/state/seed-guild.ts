import type { Channel, Json, Member, Role, User } from './objects.ts';
import { PERMISSIONS, permissionBits, type PermissionName } from './permissions.ts';
import { snowflakeAt } from './snowflake.ts';

/** A channel to begin with, and what the bot may not do there. */
export interface ChannelSeed {
  readonly name: string;
  readonly topic?: string;
  readonly botMayNot?: readonly PermissionName[];
}

/** The guild with its people; the ids are the same at every start, so that a bot's stored settings stay true. */
export interface GuildSeed {
  readonly guildId: string;
  readonly application: Json & { readonly id: string };
  readonly bot: User;
  readonly person: User;
  readonly roles: readonly Role[];
  readonly botMember: Member;
  readonly personMember: Member;
  readonly channels: readonly Channel[];
}

/** The channels of the playground unless a test names others. */
export const DEFAULT_CHANNELS: readonly ChannelSeed[] = [
  { name: 'general', topic: 'Type / to see the commands' },
  { name: 'incidents', topic: 'Incident cards and summaries' },
  { name: 'digest', topic: 'The daily digest' },
  { name: 'announcements', topic: 'The bot may read here, but not write', botMayNot: ['SEND_MESSAGES'] },
];

/** The hour in which the guild was founded, in milliseconds since the Unix epoch: 2025-01-01T00:00Z. */
const FOUNDED_MS = 1_735_689_600_000;
const JOINED = new Date(FOUNDED_MS).toISOString();

const IDS = {
  guild: snowflakeAt(FOUNDED_MS, 1),
  application: snowflakeAt(FOUNDED_MS, 2),
  botRole: snowflakeAt(FOUNDED_MS, 3),
  person: snowflakeAt(FOUNDED_MS, 4),
  firstChannel: 16,
} as const;

const EVERYONE = permissionBits([
  'ADD_REACTIONS',
  'VIEW_CHANNEL',
  'SEND_MESSAGES',
  'EMBED_LINKS',
  'ATTACH_FILES',
  'READ_MESSAGE_HISTORY',
  'USE_EXTERNAL_EMOJIS',
  'USE_APPLICATION_COMMANDS',
]);

/** Founds the guild: one person who owns it, the bot with its role, and the channels in the order given. */
export function seedGuild(applicationName: string, channels: readonly ChannelSeed[]): GuildSeed {
  const bot = user(IDS.application, { username: applicationName, bot: true, discriminator: '0001', global_name: null });
  const person = user(IDS.person, { username: 'you', global_name: 'You' });
  return {
    guildId: IDS.guild,
    application: seedApplication(applicationName, bot, person),
    bot,
    person,
    roles: [role(IDS.guild, '@everyone', 0), role(IDS.botRole, applicationName, 1)],
    botMember: member(bot, [IDS.botRole]),
    personMember: member(person, []),
    channels: channels.map((seed, position) => channel(seed, position)),
  };
}

function user(id: string, fields: { readonly username: string; readonly global_name: string | null } & Json): User {
  return {
    discriminator: '0',
    avatar: null,
    banner: null,
    accent_color: null,
    public_flags: 0,
    flags: 0,
    avatar_decoration_data: null,
    collectibles: null,
    primary_guild: null,
    ...fields,
    id,
  };
}

function member(of: User, roles: readonly string[]): Member {
  return {
    user: of,
    roles,
    nick: null,
    avatar: null,
    banner: null,
    joined_at: JOINED,
    premium_since: null,
    deaf: false,
    mute: false,
    pending: false,
    flags: 0,
    communication_disabled_until: null,
  };
}

function role(id: string, name: string, position: number): Role {
  return {
    id,
    name,
    position,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    managed: position > 0,
    mentionable: false,
    icon: null,
    unicode_emoji: null,
    flags: 0,
    permissions: String(EVERYONE),
    ...(position > 0 ? { tags: { bot_id: IDS.application } } : {}),
  };
}

function channel(seed: ChannelSeed, position: number): Channel {
  const denied = permissionBits(seed.botMayNot ?? []);
  return {
    id: snowflakeAt(FOUNDED_MS, IDS.firstChannel + position),
    type: 0,
    guild_id: IDS.guild,
    name: seed.name,
    topic: seed.topic ?? null,
    position,
    nsfw: false,
    rate_limit_per_user: 0,
    parent_id: null,
    last_message_id: null,
    flags: 0,
    permission_overwrites:
      denied === 0n
        ? []
        : [{ id: IDS.botRole, type: 0, allow: '0', deny: String(denied & ~PERMISSIONS.ADMINISTRATOR) }],
  };
}

function seedApplication(name: string, bot: User, owner: User): GuildSeed['application'] {
  return {
    id: bot.id,
    name,
    icon: null,
    description: '',
    type: null,
    bot,
    bot_public: true,
    bot_require_code_grant: false,
    summary: '',
    verify_key: '0'.repeat(64),
    flags: 0,
    flags_new: '0',
    owner,
    team: null,
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    integration_types_config: { '0': {} },
    approximate_guild_count: 1,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    eligible_oauth2_scopes: [],
  };
}
