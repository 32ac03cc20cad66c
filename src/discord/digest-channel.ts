import type { DigestChannel } from '../app/ports.ts';
import { findMissingPermissions } from './channel-permissions.ts';
import { createChannelRest } from './channel-rest.ts';
import { writeCustomId } from './custom-id.ts';
import { findMarker } from './find-marker.ts';
import { postMarked, type PostOptions } from './post-marked.ts';
import { renderDigest } from './render/digest.ts';
import { rememberGate } from './render/remember-gate.ts';

/** What the channel side of digests is made with. */
export interface DigestChannelOptions extends PostOptions {
  readonly token: string;
  /** Without version, for example https://discord.com/api. */
  readonly apiUrl: string;
}

/** Posts digests to Discord's channels, and finds them again after a crash. Needs no gateway connection. */
export function createDigestChannel(options: DigestChannelOptions): DigestChannel {
  const rest = createChannelRest(options.token, options.apiUrl);
  const gated = { ...options, gate: rememberGate(options.gate) };
  return {
    missingPermissions: async (_guildId, channelId) => (await findMissingPermissions(rest, channelId)) ?? [],
    countParts: (digest) => renderDigest(digest).length,
    post: async (channelId, digest, { index, marker, nonce }) => {
      const screen = renderDigest(digest)[index];
      if (screen === undefined) return { kind: 'refused', cause: 'the digest has no such part' };
      const button = { label: 'About this digest', customId: writeCustomId('digest', marker) };
      return await postMarked(rest, gated, { channelId, screen, marker: button, nonce });
    },
    findMarker: (channelId, since, marker) => findMarker(rest, channelId, since, writeCustomId('digest', marker)),
  };
}
