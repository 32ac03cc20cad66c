import { MessageCreateRequestSchema, MessageEditRequestPartialSchema } from 'discord-api-spec/preview/zod';
import { Hono } from 'hono';
import { checkMessage } from '../rules/check-message.ts';
import { refuseFaults } from '../rules/rule.ts';
import { botMay } from '../state/bot-may.ts';
import { MESSAGE_FLAGS } from '../state/message-flags.ts';
import { isJson, textOf, type Channel, type Json, type Message } from '../state/objects.ts';
import type { World } from '../state/world.ts';
import { createMessage, deleteMessage, editMessage } from '../state/write-message.ts';
import { referenceTo } from '../interactions/answer-callback.ts';
import { messageSeenByBot } from '../state/seen-by-bot.ts';
import { readWindow } from './read-window.ts';
import { Refusal } from './refusal.ts';
import { requirePermissions } from './require-permissions.ts';
import { channelOf, idParam, param, takeBody, type RestContext, type RestEnv } from './rest-context.ts';

const POST_FLAGS = MESSAGE_FLAGS.suppressEmbeds | MESSAGE_FLAGS.suppressNotifications | MESSAGE_FLAGS.componentsV2;
const EDIT_FLAGS = MESSAGE_FLAGS.suppressEmbeds | MESSAGE_FLAGS.componentsV2;

/** Messages of a channel: history, posting, editing, deleting. */
export function messageRoutes(world: World): Hono<RestEnv> {
  return new Hono<RestEnv>()
    .get('/channels/:channelId/messages', (context) => context.json(history(world, context)))
    .post('/channels/:channelId/messages', async (context) => context.json(await post(world, context)))
    .get('/channels/:channelId/messages/:messageId', (context) => {
      const channel = channelOf(world, context);
      requirePermissions(world, channel, ['READ_MESSAGE_HISTORY']);
      return context.json(messageSeenByBot(world, messageOf(world, context)));
    })
    .patch('/channels/:channelId/messages/:messageId', async (context) => context.json(await edit(world, context)))
    .delete('/channels/:channelId/messages/:messageId', (context) => {
      const channel = channelOf(world, context);
      const message = messageOf(world, context);
      if (message.author.id !== world.seed.bot.id) requirePermissions(world, channel, ['MANAGE_MESSAGES']);
      deleteMessage(world, message);
      return context.body(null, 204);
    });
}

/** Discord answers an empty list, not an error, when the bot may not read the history. */
function history(world: World, context: RestContext): readonly Json[] {
  const channel = channelOf(world, context);
  requirePermissions(world, channel, ['VIEW_CHANNEL']);
  const window = readWindow(context.req.query());
  if (!botMay(world, channel, 'READ_MESSAGE_HISTORY')) return [];
  return world.messages.history(channel.id, window).map((message) => messageSeenByBot(world, message));
}

async function post(world: World, context: RestContext): Promise<Json> {
  const channel = channelOf(world, context);
  requirePermissions(world, channel, ['SEND_MESSAGES']);
  const { json, uploads } = await takeBody(context);
  if (uploads.size > 0) requirePermissions(world, channel, ['ATTACH_FILES']);
  const body = checkMessage(json, { schema: MessageCreateRequestSchema, uploads, allowedFlags: POST_FLAGS });
  const known = alreadyPosted(world, channel, body);
  if (known !== undefined) return known;
  const fields = referenceTo(world, referencedId(world, channel, body));
  const message = createMessage(world, { channelId: channel.id, author: world.seed.bot, body, uploads, fields });
  const nonce = nonceOf(body);
  if (nonce !== undefined) {
    world.nonces.remember(channel.id, nonce, { messageId: message.id, at: world.clock.now() });
  }
  return message;
}

/** With `enforce_nonce`, a nonce of the past few minutes answers the message it made. */
function alreadyPosted(world: World, channel: Channel, body: Json): Message | undefined {
  const nonce = nonceOf(body);
  if (body['enforce_nonce'] !== true || nonce === undefined) return undefined;
  const id = world.nonces.find(channel.id, nonce, world.clock.now());
  return id === undefined ? undefined : world.messages.get(id);
}

function nonceOf(body: Json): string | undefined {
  const { nonce } = body;
  return typeof nonce === 'number' ? String(nonce) : textOf(nonce);
}

/** The message of the same channel that is replied to; nothing when it is gone and the body says that this is no matter. */
function referencedId(world: World, channel: Channel, body: Json): string | undefined {
  const reference = body['message_reference'];
  const id = isJson(reference) ? textOf(reference['message_id']) : undefined;
  if (id === undefined || !isJson(reference)) return undefined;
  if (world.messages.get(id)?.channel_id === channel.id) return id;
  if (reference['fail_if_not_exists'] !== false) {
    refuseFaults([{ path: ['message_reference'], code: 'REPLIES_UNKNOWN_MESSAGE', message: 'Unknown message' }]);
  }
  return undefined;
}

async function edit(world: World, context: RestContext): Promise<Json> {
  channelOf(world, context);
  const message = messageOf(world, context);
  if (message.author.id !== world.seed.bot.id) throw new Refusal('notTheAuthor');
  const { json, uploads } = await takeBody(context);
  const body = checkMessage(json, {
    schema: MessageEditRequestPartialSchema,
    uploads,
    existing: message,
    allowedFlags: EDIT_FLAGS,
  });
  return editMessage(world, message, { body, uploads });
}

/** The message that the path names, unless it is ephemeral: those are not reachable here. @throws Refusal 10008 */
function messageOf(world: World, context: RestContext): Message {
  const message = world.messages.get(idParam(context, 'messageId'));
  if (message === undefined || message.channel_id !== param(context, 'channelId')) throw new Refusal('unknownMessage');
  if ((message.flags & MESSAGE_FLAGS.ephemeral) !== 0) throw new Refusal('unknownMessage');
  return message;
}
