import { h, type ComponentChildren } from 'preact';
import { html } from 'htm/preact';
import type { DiscordObject } from '../../page-protocol.ts';
import { nameOfUser } from '../name-of-user.ts';
import { readNumber, readObject, readText } from '../read-field.ts';
import { usePage } from '../state/page-context.ts';
import type { PageView } from '../state/page-view.ts';
import { Avatar } from './avatar.ts';
import { excerptOf } from './excerpt-of.ts';

const COMMAND = 2;
const CHAT_INPUT = 1;

/** The line above an answer: who used which command, or the message it replies to. */
export function ReplyLine({ message }: { readonly message: DiscordObject }): ComponentChildren {
  const { view } = usePage();
  const used = commandUsed(view, message);
  if (used !== undefined) return h(UsedLine, used);
  const target = referenced(view, message);
  if (target === undefined) return null;
  const author = readObject(target, 'author');
  return html`<p class="reply-line">
    ${h(Avatar, { user: author, size: 16 })}<span class="author of-app">${nameOfUser(author)}</span>
    <button type="button" class="reply-words" onClick=${() => jumpTo(readText(target, 'id') ?? '')}>
      ${excerptOf(target)}
    </button>
  </p>`;
}

interface UsedLineProps {
  readonly user: DiscordObject | undefined;
  readonly name: string;
}

/** "Ada used /incident list". */
export function UsedLine({ user, name }: UsedLineProps): ComponentChildren {
  return html`<p class="reply-line">
    ${h(Avatar, { user, size: 16 })}<span class="author">${nameOfUser(user)}</span> used
    <span class="mention">${name}</span>
  </p>`;
}

const FLASH_MS = 1_600;

/** Brings a message into sight and lights it up for a moment. */
function jumpTo(messageId: string): void {
  const message = document.querySelector(`[data-message-id="${CSS.escape(messageId)}"]`);
  message?.scrollIntoView({ block: 'center', behavior: 'smooth' });
  message?.animate([{ backgroundColor: 'var(--accent-wash)' }, {}], { duration: FLASH_MS, easing: 'ease-in' });
}

/** The command that a message answers, at once or by way of a form. */
function commandUsed(view: PageView, message: DiscordObject): UsedLineProps | undefined {
  const legacy = readObject(message, 'interaction');
  const own = readObject(message, 'interaction_metadata') ?? legacy;
  const metadata = readObject(own, 'triggering_interaction_metadata') ?? own;
  if (readNumber(metadata, 'type') !== COMMAND) return undefined;
  const user = readObject(metadata, 'user') ?? view.state?.user;
  const known = view.state?.interactions.find((one) => one.id === readText(metadata, 'id'))?.name;
  const name = readText(legacy, 'name') ?? readText(metadata, 'name');
  if (known !== undefined) return { user, name: known };
  return name === undefined ? undefined : { user, name: isSlashCommand(view, name) ? `/${name}` : name };
}

function isSlashCommand(view: PageView, name: string): boolean {
  const first = name.split(' ')[0];
  const command = view.state?.commands.find((one) => readText(one, 'name') === name || readText(one, 'name') === first);
  return (readNumber(command, 'type') ?? CHAT_INPUT) === CHAT_INPUT;
}

function referenced(view: PageView, message: DiscordObject): DiscordObject | undefined {
  const id = readText(readObject(message, 'message_reference'), 'message_id');
  return readObject(message, 'referenced_message') ?? view.state?.messages.find((one) => readText(one, 'id') === id);
}
