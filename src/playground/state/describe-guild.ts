import type { Json } from './objects.ts';
import type { GuildSeed } from './seed-guild.ts';

/** The guild as the REST API answers it. */
export function describeGuild(seed: GuildSeed): Json {
  return {
    id: seed.guildId,
    name: 'Playground',
    icon: null,
    description: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    owner_id: seed.person.id,
    application_id: null,
    region: 'deprecated',
    afk_channel_id: null,
    afk_timeout: 300,
    system_channel_id: null,
    system_channel_flags: 0,
    widget_enabled: false,
    widget_channel_id: null,
    verification_level: 0,
    default_message_notifications: 1,
    explicit_content_filter: 0,
    mfa_level: 0,
    max_presences: null,
    max_members: 500_000,
    max_video_channel_users: 25,
    max_stage_video_channel_users: 50,
    vanity_url_code: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    premium_progress_bar_enabled: false,
    preferred_locale: 'en-US',
    rules_channel_id: null,
    safety_alerts_channel_id: null,
    public_updates_channel_id: null,
    nsfw: false,
    home_header: null,
    nsfw_level: 0,
    features: [],
    emojis: [],
    stickers: [],
    roles: seed.roles,
    incidents_data: null,
  };
}

/** The guild as GUILD_CREATE sends it: with its channels and members. */
export function describeGuildCreate(seed: GuildSeed, channels: readonly Json[]): Json {
  return {
    ...describeGuild(seed),
    joined_at: seed.botMember['joined_at'],
    large: false,
    unavailable: false,
    member_count: 2,
    channels,
    members: [seed.botMember, seed.personMember],
    threads: [],
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}
