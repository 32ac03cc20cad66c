import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { WebSocketServer } from 'ws';
import type { PageAction, PageEvent, PageState } from '../../../../src/playground/page-protocol.ts';
import { pageRoutes } from '../../../../src/playground/page-routes.ts';
import { sampleState } from './sample-state.ts';

/** What the fake answers to an action; events may be pushed on the way. */
type Reply = (action: PageAction, fake: FakePlayground) => Record<string, unknown> | Promise<Record<string, unknown>>;

/** A server that speaks the page's protocol and does what a test tells it to. */
export interface FakePlayground {
  readonly url: string;
  /** What `GET /page/state` answers; pushed events change it too. */
  state: PageState;
  /** What the page did, in order. */
  readonly actions: PageAction[];
  reply: Reply;
  readonly push: (event: PageEvent) => void;
  /** Cuts every WebSocket; while `refusing` no new one is taken. */
  readonly cut: () => void;
  refusing: boolean;
  readonly close: () => Promise<void>;
}

/** The page itself is the real one; shared, so that its modules are read once. */
const PAGE = pageRoutes();

/** Starts a fake playground on a free port. */
export async function startFake(): Promise<FakePlayground> {
  const app = new Hono()
    .get('/page/state', (context) => context.json(fake.state))
    .get('/files/:name', (context) => context.body(PICTURE, 200, { 'Content-Type': 'image/svg+xml' }))
    .post('/page/interactions', async (context) => {
      const action = await context.req.json<PageAction>();
      fake.actions.push(action);
      const answer = await fake.reply(action, fake);
      return context.json(answer, 'message' in answer ? 400 : 200);
    })
    .route('/', PAGE);
  const listener = getRequestListener(app.fetch);
  const server = createServer((request: IncomingMessage, response: ServerResponse) => void listener(request, response));
  const sockets = new WebSocketServer({ server, path: '/page/events', verifyClient: () => !fake.refusing });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const fake: FakePlayground = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    state: sampleState(),
    actions: [],
    reply: () => ({ interactionId: '1' }),
    refusing: false,
    push: (event) => {
      fake.state = after(fake.state, event);
      for (const client of sockets.clients) client.send(JSON.stringify(event));
    },
    cut: () => {
      for (const client of sockets.clients) client.terminate();
    },
    close: async () => {
      fake.cut();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return fake;
}

const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="240"><rect width="600" height="240" fill="#2d3a5a"/>' +
  '<rect x="60" y="110" width="300" height="24" rx="12" fill="#7aa2f7"/><circle cx="360" cy="122" r="16" fill="#e0af68"/></svg>';

function after(state: PageState, event: PageEvent): PageState {
  if (event.kind === 'message') {
    const others = state.messages.filter((one) => one['id'] !== event.message['id']);
    return { ...state, messages: [...others, event.message] };
  }
  if (event.kind === 'interaction') {
    const others = state.interactions.filter((one) => one.id !== event.interaction.id);
    return { ...state, interactions: [...others, event.interaction] };
  }
  if (event.kind === 'connection') return { ...state, connected: event.connected, bot: event.bot };
  return state;
}
