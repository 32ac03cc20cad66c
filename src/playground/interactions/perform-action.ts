import type { PageAction } from '../page-protocol.ts';
import type { Interaction } from '../state/interaction-book.ts';
import type { Json } from '../state/objects.ts';
import type { World } from '../state/world.ts';
import { hasFlag, MESSAGE_FLAGS } from '../state/message-flags.ts';
import { createMessage, deleteMessage } from '../state/write-message.ts';
import { autocompleteAct, commandAct } from './command-act.ts';
import { componentAct } from './component-act.ts';
import { modalAct } from './modal-act.ts';
import { openInteraction } from './open-interaction.ts';
import { PageRefusal } from './page-refusal.ts';

/** What an action comes to: an interaction under way, the choices of an autocomplete, a message written or deleted. */
export type ActionResult =
  | { readonly interactionId: string }
  | { readonly choices: readonly Json[]; readonly failure?: string }
  | { readonly messageId: string };

/** Does what the person did at the page. @throws PageRefusal when a Discord client would not have sent it. */
export async function performAction(world: World, action: PageAction): Promise<ActionResult> {
  if (!world.channels.has(action.channelId)) throw new PageRefusal('There is no such channel.');
  switch (action.kind) {
    case 'command':
      return { interactionId: openInteraction(world, commandAct(world, action)).id };
    case 'component':
      return { interactionId: openInteraction(world, componentAct(world, action)).id };
    case 'modal':
      return { interactionId: openInteraction(world, modalAct(world, action)).id };
    case 'autocomplete':
      return awaitChoices(world, openInteraction(world, autocompleteAct(world, action)));
    case 'message':
      return { messageId: writeMessage(world, action.channelId, action.content) };
    case 'delete-message':
      return { messageId: removeMessage(world, action.channelId, action.messageId) };
    default:
      return action satisfies never;
  }
}

/** Waits until the bot offered choices, or Discord's three seconds are over. */
async function awaitChoices(world: World, asked: Interaction): Promise<ActionResult> {
  const { promise, resolve } = Promise.withResolvers<ActionResult>();
  const stop = world.news.subscribe((news) => {
    if (news.kind !== 'interaction' || news.interaction !== asked) return;
    const { choices, failure } = news.interaction;
    if (choices !== undefined) resolve({ choices });
    if (failure !== undefined) resolve({ choices: [], failure });
  });
  try {
    return await promise;
  } finally {
    stop();
  }
}

function writeMessage(world: World, channelId: string, content: string): string {
  const body = { content };
  return createMessage(world, { channelId, author: world.seed.person, body, uploads: new Map() }).id;
}

/** The person owns the guild and may delete anybody's messages; ephemeral ones can only be dismissed. */
function removeMessage(world: World, channelId: string, messageId: string): string {
  const message = world.messages.get(messageId);
  const deletable = message?.channel_id === channelId && !hasFlag(message.flags, MESSAGE_FLAGS.ephemeral);
  if (message === undefined || !deletable) throw new PageRefusal('This message is not there any more.');
  deleteMessage(world, message);
  return messageId;
}
