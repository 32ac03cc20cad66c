import { RESTJSONErrorCodes, Routes } from 'discord.js';
import { z } from 'zod';
import type { WatchChannel } from '../app/watch/watch-ports.ts';
import { findMissingPermissions } from './channel-permissions.ts';
import { createChannelRest } from './channel-rest.ts';
import { writeCustomId } from './custom-id.ts';
import type { DigestChannelOptions } from './digest-channel.ts';
import { hasCode, isRefusal } from './discord-faults.ts';
import { findMarker } from './find-marker.ts';
import { postMarked } from './post-marked.ts';
import { rememberGate } from './render/remember-gate.ts';
import { renderWatchNews } from './render/watch-news.ts';
import { callPatiently } from './retry.ts';

const PAUSES_MS = [250, 1000, 3000];
const channelSchema = z.object({ id: z.string() });

/** Posts the news of watches to Discord, in channels and in direct messages, and finds them again after a crash. */
export function createWatchChannel(options: DigestChannelOptions): WatchChannel {
  const rest = createChannelRest(options.token, options.apiUrl);
  const gated = { ...options, gate: rememberGate(options.gate) };
  return {
    openDirect: async (personId) => {
      const body = { recipient_id: personId };
      try {
        const opened = await callPatiently(() => rest.post(Routes.userChannels(), { body }), { pausesMs: PAUSES_MS });
        return { kind: 'opened', channelId: channelSchema.parse(opened).id };
      } catch (error) {
        if (isRefusal(error)) return { kind: 'refused', cause: error.message };
        throw error;
      }
    },
    missingPermissions: async (_guildId, channelId) => (await findMissingPermissions(rest, channelId)) ?? [],
    isMember: async (guildId, personId) => {
      try {
        await callPatiently(() => rest.get(Routes.guildMember(guildId, personId)), { pausesMs: PAUSES_MS });
        return true;
      } catch (error) {
        if (GONE.some((code) => hasCode(error, code))) return false;
        throw error;
      }
    },
    post: async (news, id) => {
      const { channelId, mention, isDirect, person } = news.watch;
      return await postMarked(rest, gated, {
        channelId,
        screen: renderWatchNews(news),
        marker: { label: 'About this watch', customId: writeCustomId('watch', id) },
        nonce: id,
        mention: mention && !isDirect ? person.id : undefined,
      });
    },
    findMarker: (channelId, since, id) => findMarker(rest, channelId, since, writeCustomId('watch', id)),
  };
}

/** The person is no member, or the bot itself is no longer on the server. */
const GONE = [
  RESTJSONErrorCodes.UnknownMember,
  RESTJSONErrorCodes.UnknownUser,
  RESTJSONErrorCodes.UnknownGuild,
  RESTJSONErrorCodes.MissingAccess,
];
