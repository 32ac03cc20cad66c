import { Routes, SnowflakeUtil } from 'discord.js';
import type { REST } from 'discord.js';
import { z } from 'zod';
import type { MarkerSearch } from '../app/ports.ts';
import { findMissingPermissions } from './channel-permissions.ts';
import { isRefusal } from './discord-faults.ts';
import { callPatiently } from './retry.ts';

const PAGE = 100;
/** A channel that received more than this since the claim cannot be searched in reasonable time. */
const MOST_PAGES = 200;
/** Our clock and Discord's may differ: the search begins this much earlier. */
const MARGIN_MS = 120_000;
const PAUSES_MS = [250, 1000, 3000];

const messageSchema = z.object({ id: z.string(), components: z.array(z.unknown()).optional() });
type Message = z.infer<typeof messageSchema>;

/**
 * Looks for a message with a component of this custom_id in what a channel received since an instant (ISO 8601).
 *
 * Discord answers an empty page, not a refusal, when the bot may not read the history: so the right is asked for first, and
 * without it nothing can be said about the marker.
 */
export async function findMarker(
  rest: REST,
  channelId: string,
  since: string,
  customId: string,
): Promise<MarkerSearch> {
  try {
    const missing = await findMissingPermissions(rest, channelId).catch(unlessRefused);
    if (missing !== undefined && missing.length > 0)
      return { kind: 'unreadable', cause: `missing: ${missing.join(', ')}` };
    return await searchPages((after) => readPage(rest, channelId, after), Date.parse(since) - MARGIN_MS, customId);
  } catch (error) {
    if (isRefusal(error)) return { kind: 'unreadable', cause: error.message };
    throw error;
  }
}

/** Discord did not tell the permissions, though it answers: then the channel itself has to. */
function unlessRefused(error: unknown): undefined {
  if (error instanceof z.ZodError) return undefined;
  if (isRefusal(error) && error.status === 404) return undefined;
  throw error;
}

async function searchPages(
  read: (after: string) => Promise<readonly Message[]>,
  fromMs: number,
  customId: string,
): Promise<MarkerSearch> {
  let after = SnowflakeUtil.generate({ timestamp: fromMs, increment: 0n, processId: 0n, workerId: 0n }).toString();
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const messages = await read(after);
    const found = messages.find((message) => holdsCustomId(message.components ?? [], customId));
    if (found !== undefined) return { kind: 'found', messageId: found.id };
    if (messages.length < PAGE) return { kind: 'absent' };
    after = messages.map((message) => message.id).reduce(laterOf, after);
  }
  return { kind: 'unreadable', cause: 'the channel received too many messages to search them' };
}

async function readPage(rest: REST, channelId: string, after: string): Promise<readonly Message[]> {
  const query = new URLSearchParams({ after, limit: String(PAGE) });
  const call = () => rest.get(Routes.channelMessages(channelId), { query });
  return z.array(messageSchema).parse(await callPatiently(call, { pausesMs: PAUSES_MS }));
}

const laterOf = (a: string, b: string): string => (BigInt(a) > BigInt(b) ? a : b);

function holdsCustomId(node: unknown, customId: string): boolean {
  if (Array.isArray(node)) return node.some((one) => holdsCustomId(one, customId));
  if (typeof node !== 'object' || node === null) return false;
  if ('custom_id' in node && node.custom_id === customId) return true;
  return Object.values(node).some((value) => typeof value === 'object' && holdsCustomId(value, customId));
}
