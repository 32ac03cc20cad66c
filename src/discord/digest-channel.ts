import { Routes } from 'discord.js';
import type { REST } from 'discord.js';
import { z } from 'zod';
import type { DigestChannel, EventLog, PostOutcome } from '../app/ports.ts';
import type { DigestView } from '../app/views.ts';
import { findMissingPermissions } from './channel-permissions.ts';
import { createChannelRest } from './channel-rest.ts';
import { writeCustomId } from './custom-id.ts';
import { isRefusal } from './discord-faults.ts';
import { findMarker } from './find-marker.ts';
import { renderDigest } from './render/digest.ts';
import { finishScreen } from './render/finish-screen.ts';
import type { Gate } from './render/gate-screen.ts';
import { rememberGate } from './render/remember-gate.ts';
import { chrome } from './render/spans.ts';
import { callPatiently } from './retry.ts';
import type { Screen } from './screen.ts';

/** What the channel side of digests is made with. */
export interface DigestChannelOptions {
  readonly token: string;
  /** Without version, for example https://discord.com/api. */
  readonly apiUrl: string;
  readonly gate: Gate;
  readonly log: EventLog;
  /** Milliseconds before each further try of a post that met a fault of Discord's. */
  readonly postPausesMs?: readonly number[];
}

const POST_PAUSES_MS = [1000, 4000, 15_000];
const postedSchema = z.object({ id: z.string() });

/** Posts digests to Discord's channels, and finds them again after a crash. Needs no gateway connection. */
export function createDigestChannel(options: DigestChannelOptions): DigestChannel {
  const rest = createChannelRest(options.token, options.apiUrl);
  const gated = { ...options, gate: rememberGate(options.gate) };
  return {
    missingPermissions: async (_guildId, channelId) => (await findMissingPermissions(rest, channelId)) ?? [],
    countParts: (digest) => renderDigest(digest).length,
    post: (channelId, digest, part) => post(rest, gated, { channelId, digest, ...part }),
    findMarker: (channelId, since, marker) => findMarker(rest, channelId, since, writeCustomId('digest', marker)),
  };
}

interface Posting {
  readonly channelId: string;
  readonly digest: DigestView;
  readonly index: number;
  readonly marker: string;
  readonly nonce: string;
}

/**
 * Posts one message of a digest. A post whose answer was lost may be there all the same: the channel is searched for its marker before it is
 * sent again, and the nonce makes Discord itself drop a repetition within minutes.
 *
 * @throws what Discord's REST throws when it did not answer to the end: then nobody knows whether the message is there.
 */
async function post(rest: REST, options: DigestChannelOptions, posting: Posting): Promise<PostOutcome> {
  const screen = renderDigest(posting.digest)[posting.index];
  if (screen === undefined) return { kind: 'refused', cause: 'the digest has no such part' };
  const { channelId, marker } = posting;
  const { message, withheld } = finishScreen(withMarker(screen, marker), options.gate);
  if (withheld.length > 0) options.log.error('lines-withheld', { channelId, withheld });
  const body = { ...message, nonce: posting.nonce, enforce_nonce: true };
  const begun = new Date().toISOString();
  try {
    const messageId = await callPatiently(() => send(rest, channelId, body), {
      pausesMs: options.postPausesMs ?? POST_PAUSES_MS,
      findDone: async () => {
        const search = await findMarker(rest, channelId, begun, writeCustomId('digest', marker));
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

/** The button by which a message of a digest is known again; a click on it explains the digest. */
function withMarker(screen: Screen, marker: string): Screen {
  const button = { label: [chrome('About this digest')], target: { customId: writeCustomId('digest', marker) } };
  return { ...screen, blocks: [...screen.blocks, { kind: 'buttons', buttons: [button] }] };
}
