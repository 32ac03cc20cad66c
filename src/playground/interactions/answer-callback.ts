import { MESSAGE_FLAGS, hasFlag } from '../state/message-flags.ts';
import { INTERACTION, TOKEN_LIFE_MS, type Interaction } from '../state/interaction-book.ts';
import { isJson, jsonList, numberOf, type Json, type Message } from '../state/objects.ts';
import { numberComponents } from '../state/number-components.ts';
import type { Upload } from '../state/uploads.ts';
import type { World } from '../state/world.ts';
import { createMessage, editMessage } from '../state/write-message.ts';
import { CALLBACK } from './callback-types.ts';
import { failInteraction } from './open-interaction.ts';

/** A checked first answer: its type, its `data`, its files. */
export interface Callback {
  readonly type: number;
  readonly data: Json;
  readonly uploads: ReadonlyMap<string, Upload>;
}

/** Takes the bot's first answer; the answer is the message it made or changed, if any. */
export function answerCallback(world: World, interaction: Interaction, callback: Callback): Message | undefined {
  interaction.cancelTimer();
  interaction.acknowledgedAs = callback.type;
  const message = ANSWERS[callback.type]?.(world, interaction, callback);
  world.news.send({ kind: 'interaction', interaction });
  return message;
}

type Answer = (world: World, interaction: Interaction, callback: Callback) => Message | undefined;

const ANSWERS: Readonly<Record<number, Answer>> = {
  [CALLBACK.message]: (world, interaction, callback) => reply(world, interaction, callback, 0),
  [CALLBACK.deferMessage]: (world, interaction, callback) => {
    const message = reply(world, interaction, callback, MESSAGE_FLAGS.loading);
    interaction.state = 'thinking';
    expireThinking(world, interaction);
    return message;
  },
  [CALLBACK.deferUpdate]: (world, interaction) => pointAtSource(world, interaction),
  [CALLBACK.update]: (world, interaction, { data, uploads }) => {
    const source = pointAtSource(world, interaction);
    return source === undefined ? undefined : editMessage(world, source, { body: data, uploads });
  },
  [CALLBACK.choices]: (_world, interaction, { data }) => {
    interaction.state = 'answered';
    interaction.choices = jsonList(data['choices']);
    return undefined;
  },
  [CALLBACK.modal]: (world, interaction, { data }) => {
    interaction.state = 'answered';
    const modal = { ...data, components: numberComponents(data['components']) };
    interaction.modal = modal;
    world.news.send({ kind: 'modal', interaction, modal });
    return undefined;
  },
};

function reply(world: World, interaction: Interaction, callback: Callback, flags: number): Message {
  const { data, uploads } = callback;
  interaction.ephemeral = hasFlag(numberOf(data['flags']) ?? 0, MESSAGE_FLAGS.ephemeral);
  interaction.state = 'answered';
  const message = createMessage(world, {
    channelId: interaction.channelId,
    author: world.seed.bot,
    body: data,
    uploads,
    flags,
    fields: replyFields(world, interaction),
  });
  interaction.originalId = message.id;
  return message;
}

/** Message types of Discord that interactions make. */
const MESSAGE_TYPE = { reply: 19, slashCommand: 20, contextMenu: 23 } as const;

/** What a message made by an interaction says of its origin. */
export function replyFields(world: World, interaction: Interaction): Json {
  const fromMenu = numberOf(interaction.metadata['command_type']) !== 1;
  const commandType = fromMenu ? MESSAGE_TYPE.contextMenu : MESSAGE_TYPE.slashCommand;
  const { command_type: _kind, ...metadata } = interaction.metadata;
  return {
    type: interaction.type === INTERACTION.command ? commandType : 0,
    webhook_id: world.seed.application.id,
    application_id: world.seed.application.id,
    interaction_metadata: metadata,
    ...(interaction.type === INTERACTION.command ? { interaction: legacyInteraction(interaction) } : {}),
    ...referenceTo(world, interaction.sourceMessageId),
  };
}

/** The fields that make a message answer another one. */
export function referenceTo(world: World, messageId: string | undefined): Json {
  const source = messageId === undefined ? undefined : world.messages.get(messageId);
  if (source === undefined) return {};
  return {
    type: MESSAGE_TYPE.reply,
    message_reference: { type: 0, message_id: source.id, channel_id: source.channel_id, guild_id: world.seed.guildId },
  };
}

/** The older field, in which the name holds the sub-command too: "incident summary". */
function legacyInteraction(interaction: Interaction): Json {
  const { id, type, user } = interaction.metadata;
  return { id, type, user, name: interaction.name.replace(/^\//u, '') };
}

function pointAtSource(world: World, interaction: Interaction): Message | undefined {
  interaction.state = 'answered';
  interaction.originalId = interaction.sourceMessageId;
  const source = world.messages.get(interaction.sourceMessageId ?? '');
  interaction.ephemeral = source !== undefined && hasFlag(source.flags, MESSAGE_FLAGS.ephemeral);
  return source;
}

/** A deferred answer that never comes: when the token dies, the person is told. */
function expireThinking(world: World, interaction: Interaction): void {
  const remaining = interaction.created + TOKEN_LIFE_MS - world.clock.now();
  interaction.cancelTimer = world.clock.after(remaining, () => {
    if (interaction.state === 'thinking') failInteraction(world, interaction);
  });
}

/** Marks a deferred answer as given. */
export function finishThinking(world: World, interaction: Interaction): void {
  if (interaction.state !== 'thinking') return;
  interaction.cancelTimer();
  interaction.state = 'answered';
  world.news.send({ kind: 'interaction', interaction });
}

/** What `with_response=true` answers. */
export function describeCallback(interaction: Interaction, message: Message | undefined): Json {
  const shown = message === undefined ? {} : messageFacts(message);
  return {
    interaction: { id: interaction.id, type: interaction.type, ...shown },
    resource: { type: interaction.acknowledgedAs, ...(isJson(message) ? { message } : {}) },
  };
}

function messageFacts(message: Message): Json {
  return {
    response_message_id: message.id,
    response_message_loading: hasFlag(message.flags, MESSAGE_FLAGS.loading),
    response_message_ephemeral: hasFlag(message.flags, MESSAGE_FLAGS.ephemeral),
  };
}
