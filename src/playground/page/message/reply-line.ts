import { h, type ComponentChildren } from 'preact';
import { html } from 'htm/preact';
import type { DiscordObject } from '../../page-protocol.ts';
import { nameOfUser } from '../name-of-user.ts';
import { readNumber, readObject, readText } from '../read-field.ts';
import { usePage } from '../state/page-context.ts';
import type { PageView } from '../state/page-view.ts';
import { interactionOf } from '../state/timeline.ts';
import { Avatar } from './avatar.ts';
import { excerptOf } from './excerpt-of.ts';

const COMMAND = 2;

/** The line above an answer: who used which command, or the message it replies to. */
export function ReplyLine({ message }: { readonly message: DiscordObject }): ComponentChildren {
  const { view } = usePage();
  const metadata = readObject(message, 'interaction_metadata') ?? readObject(message, 'interaction');
  const name = commandName(view, message);
  if (metadata !== undefined && name !== undefined)
    return h(UsedLine, { user: readObject(metadata, 'user') ?? view.state?.user, name });
  const target = referenced(view, message);
  if (target === undefined) return null;
  const author = readObject(target, 'author');
  return html`<p class="reply-line">
    ${h(Avatar, { user: author, size: 16 })}<span class="author of-app">${nameOfUser(author)}</span>
    <span class="reply-words">${excerptOf(target)}</span>
  </p>`;
}

/** "Ada used /incident list". */
export function UsedLine({
  user,
  name,
}: {
  readonly user: DiscordObject | undefined;
  readonly name: string;
}): ComponentChildren {
  return html`<p class="reply-line">
    ${h(Avatar, { user, size: 16 })}<span class="author">${nameOfUser(user)}</span> used
    <span class="mention">${name}</span>
  </p>`;
}

function commandName(view: PageView, message: DiscordObject): string | undefined {
  const metadata = readObject(message, 'interaction_metadata');
  const legacy = readObject(message, 'interaction');
  const isCommand = (readNumber(metadata, 'type') ?? readNumber(legacy, 'type')) === COMMAND;
  if (!isCommand) return undefined;
  const known = view.state?.interactions.find((one) => one.id === interactionOf(message))?.name;
  if (known !== undefined) return known;
  const name = readText(metadata, 'name') ?? readText(legacy, 'name');
  const targets = readText(metadata, 'target_message_id') !== undefined;
  return name === undefined || targets ? name : `/${name}`;
}

function referenced(view: PageView, message: DiscordObject): DiscordObject | undefined {
  const id = readText(readObject(message, 'message_reference'), 'message_id');
  return readObject(message, 'referenced_message') ?? view.state?.messages.find((one) => readText(one, 'id') === id);
}
