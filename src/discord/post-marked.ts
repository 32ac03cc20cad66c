import { Routes } from 'discord.js';
import type { REST } from 'discord.js';
import { z } from 'zod';
import type { EventLog, PostOutcome } from '../app/ports.ts';
import { isRefusal } from './discord-faults.ts';
import { findMarker } from './find-marker.ts';
import { finishScreen } from './render/finish-screen.ts';
import type { Gate } from './render/gate-screen.ts';
import { chrome } from './render/spans.ts';
import { callPatiently } from './retry.ts';
import type { Screen } from './screen.ts';

/** What posting needs. */
export interface PostOptions {
  readonly gate: Gate;
  readonly log: EventLog;
  /** Milliseconds before each further try of a post that met a fault of Discord's. */
  readonly postPausesMs?: readonly number[];
}

/** A message that must come once, whatever happens. */
export interface MarkedPost {
  readonly channelId: string;
  readonly screen: Screen;
  /** The button by which the message is known again: its label, and the custom_id that no other message bears. */
  readonly marker: { readonly label: string; readonly customId: string };
  /** At most 25 characters, for Discord's own check. */
  readonly nonce: string;
  /** The one person whom the message may mention; nobody else is. */
  readonly mention?: string | undefined;
}

const POST_PAUSES_MS = [1000, 4000, 15_000];
const postedSchema = z.object({ id: z.string() });

/**
 * Posts a message through the last gate. A post whose answer was lost may be there all the same: the channel is searched for its
 * marker before it is sent again, and the nonce makes Discord itself drop a repetition within minutes.
 *
 * @throws what Discord's REST throws when it did not answer to the end: then nobody knows whether the message is there.
 */
export async function postMarked(rest: REST, options: PostOptions, post: MarkedPost): Promise<PostOutcome> {
  const { channelId, marker, mention } = post;
  const { message, withheld } = finishScreen(withMarker(post), options.gate);
  if (withheld.length > 0) options.log.error('lines-withheld', { channelId, withheld });
  const mentions = mention === undefined ? {} : { allowed_mentions: { parse: [], users: [mention] } };
  const body = { ...message, ...mentions, nonce: post.nonce, enforce_nonce: true };
  const begun = new Date().toISOString();
  try {
    const messageId = await callPatiently(() => send(rest, channelId, body), {
      pausesMs: options.postPausesMs ?? POST_PAUSES_MS,
      findDone: async () => {
        const search = await findMarker(rest, channelId, begun, marker.customId);
        return search.kind === 'found' ? search.messageId : undefined;
      },
    });
    return { kind: 'posted', messageId };
  } catch (error) {
    if (isRefusal(error)) return { kind: 'refused', cause: error.message };
    throw error;
  }
}

async function send(rest: REST, channelId: string, body: object): Promise<string> {
  return postedSchema.parse(await rest.post(Routes.channelMessages(channelId), { body })).id;
}

function withMarker({ screen, marker: { label, customId } }: MarkedPost): Screen {
  const button = { label: [chrome(label)], target: { customId } };
  return { ...screen, blocks: [...screen.blocks, { kind: 'buttons', buttons: [button] }] };
}
