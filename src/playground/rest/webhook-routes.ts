import {
  IncomingWebhookRequestPartialSchema,
  IncomingWebhookUpdateRequestPartialSchema,
} from 'discord-api-spec/preview/zod';
import { Hono } from 'hono';
import { finishThinking, referenceTo, replyFields } from '../interactions/answer-callback.ts';
import { checkMessage } from '../rules/check-message.ts';
import { TOKEN_LIFE_MS, type Interaction } from '../state/interaction-book.ts';
import { hasFlag, MESSAGE_FLAGS } from '../state/message-flags.ts';
import type { Json, Message } from '../state/objects.ts';
import type { World } from '../state/world.ts';
import { createMessage, deleteMessage, editMessage } from '../state/write-message.ts';
import { Refusal } from './refusal.ts';
import { idParam, param, takeBody, type RestContext, type RestEnv } from './rest-context.ts';

const EDIT_FLAGS = MESSAGE_FLAGS.suppressEmbeds | MESSAGE_FLAGS.componentsV2;
const FOLLOW_UP_FLAGS = EDIT_FLAGS | MESSAGE_FLAGS.ephemeral | MESSAGE_FLAGS.suppressNotifications;

/** Later answers to an interaction: `@original` and follow-ups, under its token. */
export function webhookRoutes(world: World): Hono<RestEnv> {
  const message = '/webhooks/:applicationId/:token/messages/:messageId';
  return new Hono<RestEnv>()
    .post('/webhooks/:applicationId/:token', async (context) => context.json(await followUp(world, context)))
    .get(message, (context) => context.json(messageOf(world, context, interactionOf(world, context))))
    .patch(message, async (context) => context.json(await edit(world, context)))
    .delete(message, (context) => {
      deleteMessage(world, messageOf(world, context, interactionOf(world, context)));
      return context.body(null, 204);
    });
}

/** @throws Refusal 50027 when the token is unknown or dead, 10015 when nothing was answered yet. */
function interactionOf(world: World, context: RestContext): Interaction {
  if (idParam(context, 'applicationId') !== world.seed.application.id) throw new Refusal('unknownWebhook');
  const interaction = world.interactions.byToken(param(context, 'token'));
  const dead = interaction === undefined || world.clock.now() - interaction.created > TOKEN_LIFE_MS;
  if (dead) throw new Refusal('invalidWebhookToken');
  if (interaction.acknowledgedAs === undefined) throw new Refusal('unknownWebhook');
  return interaction;
}

/** @throws Refusal 10008 when the message is gone or was not made by this interaction. */
function messageOf(world: World, context: RestContext, interaction: Interaction): Message {
  const wanted = param(context, 'messageId') === '@original' ? '@original' : idParam(context, 'messageId');
  const id = wanted === '@original' ? (interaction.originalId ?? '') : wanted;
  const message = world.messages.get(id);
  const own = id === interaction.originalId || interaction.followUpIds.has(id);
  if (message === undefined || !own) throw new Refusal('unknownMessage');
  return message;
}

async function edit(world: World, context: RestContext): Promise<Json> {
  const interaction = interactionOf(world, context);
  const message = messageOf(world, context, interaction);
  return editOne(world, context, { interaction, message, allowedFlags: EDIT_FLAGS });
}

interface EditTarget {
  readonly interaction: Interaction;
  readonly message: Message;
  /** Bits that may be sent; those that an edit cannot change are not taken over. */
  readonly allowedFlags: number;
}

async function editOne(world: World, context: RestContext, target: EditTarget): Promise<Json> {
  const { interaction, message, allowedFlags } = target;
  const { json, uploads } = await takeBody(context);
  const body = checkMessage(json, {
    schema: IncomingWebhookUpdateRequestPartialSchema,
    uploads,
    existing: message,
    allowedFlags,
  });
  const finishes = hasFlag(message.flags, MESSAGE_FLAGS.loading);
  const edited = editMessage(world, message, { body, uploads, finishes });
  if (message.id === interaction.originalId) finishThinking(world, interaction);
  return edited;
}

/** The first follow-up to a deferred answer still edits it, as Discord keeps doing for old bots. */
async function followUp(world: World, context: RestContext): Promise<Json> {
  const interaction = interactionOf(world, context);
  const original = world.messages.get(interaction.originalId ?? '');
  if (interaction.state === 'thinking' && original !== undefined) {
    return editOne(world, context, { interaction, message: original, allowedFlags: FOLLOW_UP_FLAGS });
  }
  const { json, uploads } = await takeBody(context);
  const body = checkMessage(json, {
    schema: IncomingWebhookRequestPartialSchema,
    uploads,
    allowedFlags: FOLLOW_UP_FLAGS,
  });
  const fields = { ...replyFields(world, interaction), ...referenceTo(world, interaction.originalId) };
  const { channelId } = interaction;
  const message = createMessage(world, { channelId, author: world.seed.bot, body, uploads, fields });
  interaction.followUpIds.add(message.id);
  if (interaction.state === 'thinking') finishThinking(world, interaction);
  return message;
}
