import { Hono } from 'hono';
import type { Gateway } from './gateway/gateway.ts';
import { PageRefusal } from './interactions/page-refusal.ts';
import { parseAction } from './interactions/parse-action.ts';
import { performAction } from './interactions/perform-action.ts';
import type { Journal } from './journal.ts';
import { describeBot, describeInteraction, describeState } from './page-state.ts';
import type { PageEvent } from './page-protocol.ts';
import { INTERACTION } from './state/interaction-book.ts';
import type { World, WorldNews } from './state/world.ts';

/** What the page asks: the state, what the person does, and the journal of the bot's requests. */
export function pageApi(world: World, gateway: Gateway, journal: Journal): Hono {
  return new Hono()
    .get('/page/state', (context) => context.json(describeState(world, gateway.connected)))
    .get('/page/journal', (context) => context.json(journal.entries()))
    .post('/page/interactions', async (context) => {
      if (context.req.header('content-type')?.startsWith('application/json') !== true) return context.body(null, 415);
      try {
        const sent: unknown = await context.req.json();
        return context.json(await performAction(world, parseAction(sent)));
      } catch (error) {
        if (error instanceof PageRefusal) return context.json({ message: error.userMessage }, 400);
        if (error instanceof SyntaxError) return context.json({ message: 'The action is no JSON.' }, 400);
        throw error;
      }
    });
}

/** What the page must be told of a piece of news; nothing for news that only the gateway needs. */
export function pageEventOf(world: World, news: WorldNews): PageEvent | undefined {
  switch (news.kind) {
    case 'message-created':
    case 'message-updated':
      return { kind: 'message', message: news.message };
    case 'message-deleted':
      return { kind: 'message-deleted', messageId: news.message.id };
    case 'commands':
      return { kind: 'commands', commands: world.commands.visible() };
    case 'connection':
      return { kind: 'connection', connected: news.connected, bot: describeBot(world, news.connected) };
    case 'interaction':
      if (news.interaction.type === INTERACTION.autocomplete) return undefined;
      return { kind: 'interaction', interaction: describeInteraction(news.interaction) };
    case 'modal':
      return {
        kind: 'modal',
        interactionId: news.interaction.id,
        channelId: news.interaction.channelId,
        modal: news.modal,
      };
    case 'dispatch-interaction':
      return undefined;
    default:
      return news satisfies never;
  }
}
