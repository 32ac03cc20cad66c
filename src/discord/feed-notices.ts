import { Routes } from 'discord.js';
import type { FeedNotices } from '../app/feeds/feed-ports.ts';
import { createChannelRest } from './channel-rest.ts';
import { isRefusal } from './discord-faults.ts';
import { renderFailingFeed } from './render/feed-answers.ts';
import { finishScreen } from './render/finish-screen.ts';
import type { Gate } from './render/gate-screen.ts';

/** Tells in a channel that a feed fails. The nonce makes Discord drop a repetition, should the telling be cut off half-way. */
export function createFeedNotices(options: {
  readonly token: string;
  readonly apiUrl: string;
  readonly gate: Gate;
}): FeedNotices {
  const rest = createChannelRest(options.token, options.apiUrl);
  return {
    tell: async (channelId, feed) => {
      const { message } = finishScreen(renderFailingFeed(feed), options.gate);
      const body = { ...message, nonce: `feed-${feed.id}`, enforce_nonce: true };
      try {
        await rest.post(Routes.channelMessages(channelId), { body });
        return undefined;
      } catch (error) {
        if (isRefusal(error)) return error.message;
        throw error;
      }
    },
  };
}
