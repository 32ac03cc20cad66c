import { completeComponent } from './complete-component.ts';
import { completeEmbed } from './complete-embed.ts';
import { mapComponents } from './component-tree.ts';
import { mentionsOf } from './mentions.ts';
import { MESSAGE_FLAGS } from './message-flags.ts';
import { numberComponents } from './number-components.ts';
import { jsonList, numberOf, textOf, type Attachment, type Json, type Message, type User } from './objects.ts';
import { shelveUploads, type Upload } from './uploads.ts';
import type { World } from './world.ts';

/** A message to be: a checked body, its files, and the fields that its origin gives it (type, webhook_id, …). */
export interface MessageDraft {
  readonly channelId: string;
  readonly author: User;
  readonly body: Json;
  readonly uploads: ReadonlyMap<string, Upload>;
  /** Bits that the body cannot set by itself, such as loading. */
  readonly flags?: number;
  readonly fields?: Json;
}

/** Bits of a body's `flags` that become part of the message. */
const SENT_FLAGS =
  MESSAGE_FLAGS.suppressEmbeds |
  MESSAGE_FLAGS.ephemeral |
  MESSAGE_FLAGS.suppressNotifications |
  MESSAGE_FLAGS.componentsV2;
const EDITED_FLAGS = MESSAGE_FLAGS.suppressEmbeds | MESSAGE_FLAGS.componentsV2;

/** Writes a new message and tells everybody. */
export function createMessage(world: World, draft: MessageDraft): Message {
  const { channelId, author, body } = draft;
  const attachments = shelveUploads(world, channelId, body['attachments'], draft.uploads);
  const message: Message = {
    id: world.mint(),
    channel_id: channelId,
    author,
    type: 0,
    timestamp: isoOf(world.clock.now()),
    edited_timestamp: null,
    pinned: false,
    tts: body['tts'] === true,
    ...contentOf(world, body, attachments),
    attachments,
    flags: (draft.flags ?? 0) | ((numberOf(body['flags']) ?? 0) & SENT_FLAGS),
    ...(body['nonce'] === undefined || body['nonce'] === null ? {} : { nonce: body['nonce'] }),
    ...draft.fields,
  };
  world.messages.put(message);
  world.news.send({ kind: 'message-created', message });
  return message;
}

/** What an edit brings. `finishes`: it completes a deferred answer, which Discord does not mark as edited. */
export interface MessageEdit {
  readonly body: Json;
  readonly uploads: ReadonlyMap<string, Upload>;
  readonly finishes?: boolean;
}

/** Changes the fields that the body names, keeps the others, and tells everybody. */
export function editMessage(world: World, message: Message, edit: MessageEdit): Message {
  const { body } = edit;
  const added = shelveUploads(world, message.channel_id, body['attachments'], edit.uploads);
  const attachments = [...keptAttachments(message, body), ...added];
  const merged = { content: message.content, embeds: message.embeds, components: message.components, ...body };
  const edited: Message = {
    ...message,
    ...contentOf(world, merged, attachments),
    attachments,
    edited_timestamp: edit.finishes === true ? message['edited_timestamp'] : isoOf(world.clock.now()),
    flags: (message.flags & ~MESSAGE_FLAGS.loading) | ((numberOf(body['flags']) ?? 0) & EDITED_FLAGS),
  };
  world.messages.put(edited);
  world.news.send({ kind: 'message-updated', message: edited });
  return edited;
}

/** Takes a message away and tells everybody. */
export function deleteMessage(world: World, message: Message): void {
  world.messages.remove(message.id);
  for (const { url } of message.attachments) world.files.remove(new URL(url).pathname);
  world.news.send({ kind: 'message-deleted', message });
}

/** The attachments that an edit keeps: all, unless the body lists the ones to keep. */
function keptAttachments(message: Message, body: Json): readonly Attachment[] {
  if (body['attachments'] === undefined || body['attachments'] === null) return message.attachments;
  const kept = new Set(jsonList(body['attachments']).map((item) => item['id']));
  return message.attachments.filter((attachment) => kept.has(attachment.id));
}

function contentOf(
  world: World,
  body: Json,
  attachments: readonly Attachment[],
): Pick<Message, 'content' | 'embeds' | 'components'> & Json {
  const content = textOf(body['content']) ?? '';
  return {
    content,
    embeds: jsonList(body['embeds']).map((embed) => completeEmbed(embed, attachments)),
    components: mapComponents(numberComponents(body['components']), (component) =>
      completeComponent(component, { attachments, mint: () => world.mint() }),
    ),
    ...mentionsOf(world.seed, body),
  };
}

function isoOf(timeMs: number): string {
  return new Date(timeMs).toISOString().replace('Z', '000+00:00');
}
