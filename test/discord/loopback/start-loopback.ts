import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer, type WebSocket } from 'ws';

/** A request that the bot made, in order of arrival. */
export interface Recorded {
  readonly method: string;
  /** Without the version: "/applications/1/commands". */
  readonly path: string;
  readonly query: string;
  readonly body: unknown;
}

/** An answer for one request; undefined lets the loopback answer by itself. */
export type Script = (request: Recorded) => { readonly status: number; readonly body?: unknown } | undefined;

/** Just enough of Discord to carry a bot: says what Discord says, and remembers what it heard. It judges nothing. */
export interface Loopback {
  readonly apiUrl: string;
  readonly requests: readonly Recorded[];
  /** Sends an interaction through the gateway and answers its id and token. */
  interact(interaction: object): { readonly id: string; readonly token: string };
  /** Waits for the first request that matches, past or future. */
  request(matches: (request: Recorded) => boolean): Promise<Recorded>;
  /** From now on ends every gateway connection that identifies itself with this code. */
  refuseIdentify(code: number): void;
  /** Ends every gateway connection with this code. */
  hangUp(code: number): void;
  close(): Promise<void>;
}

const APPLICATION_ID = '900000000000000001';
const GUILD_ID = '900000000000000002';
const CHANNEL_ID = '900000000000000003';
const USER = { id: '900000000000000004', username: 'reader', discriminator: '0', global_name: 'Reader', avatar: null };
const BOT = { id: APPLICATION_ID, username: 'sitrep', discriminator: '0', global_name: null, avatar: null, bot: true };

/** Starts a loopback Discord on a free port. */
export async function startLoopback(script: Script = () => undefined): Promise<Loopback> {
  const requests: Recorded[] = [];
  const waiting = new Set<() => void>();
  const http = createServer((request, response) => void answer(request, response));
  const gateway = new WebSocketServer({ server: http });
  const sockets = new Set<WebSocket>();
  let serial = 0;
  let registered: unknown = [];
  let refusal: number | undefined;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const recorded = await read(request);
    requests.push(recorded);
    const scripted = script(recorded) ?? byDefault(recorded);
    const body = scripted.body === undefined ? undefined : JSON.stringify(scripted.body);
    response.writeHead(scripted.status, body === undefined ? {} : { 'content-type': 'application/json' });
    response.end(body);
    for (const wake of waiting) wake();
  }

  function byDefault({ method, path, body }: Recorded): { status: number; body?: unknown } {
    if (path === '/gateway/bot') {
      const limit = { total: 1000, remaining: 999, reset_after: 1, max_concurrency: 1 };
      return { status: 200, body: { url: address().replace('http', 'ws'), shards: 1, session_start_limit: limit } };
    }
    if (path.endsWith('/callback')) return { status: 204 };
    if (path.endsWith('/commands')) {
      if (method === 'PUT') registered = body;
      return { status: 200, body: registered };
    }
    if (path.startsWith('/webhooks/')) return { status: 200, body: { id: '1', channel_id: CHANNEL_ID } };
    return { status: 404, body: { code: 0, message: '404: Not Found' } };
  }

  gateway.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: 45_000 } }));
    socket.on('message', (data: Buffer) => {
      const { op } = JSON.parse(data.toString('utf8')) as { op: number };
      if (op === 1) socket.send(JSON.stringify({ op: 11 }));
      if (op === 6) socket.send(JSON.stringify({ op: 0, s: serial + 2, t: 'RESUMED', d: {} }));
      if (op === 2 && refusal !== undefined) socket.close(refusal);
      else if (op === 2) socket.send(JSON.stringify({ op: 0, s: 1, t: 'READY', d: greeting() }));
    });
  });
  const greeting = () => ({
    v: 10,
    user: BOT,
    guilds: [{ id: GUILD_ID, unavailable: true }],
    session_id: 'session',
    resume_gateway_url: address().replace('http', 'ws'),
    application: { id: APPLICATION_ID, flags: 0 },
  });
  const address = () => `http://127.0.0.1:${(http.address() as AddressInfo).port}`;

  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  return {
    apiUrl: `${address()}/api`,
    requests,
    interact: (interaction) => {
      serial += 1;
      const named = { id: String(910_000_000_000_000_000n + BigInt(serial)), token: `token-${serial}` };
      const d = { ...contextOf(), ...named, ...interaction };
      for (const socket of sockets) socket.send(JSON.stringify({ op: 0, s: serial + 1, t: 'INTERACTION_CREATE', d }));
      return named;
    },
    request: (matches) =>
      new Promise((resolve) => {
        const look = () => {
          const found = requests.find(matches);
          if (found === undefined) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      }),
    refuseIdentify: (code) => {
      refusal = code;
    },
    hangUp: (code) => {
      for (const socket of sockets) socket.close(code);
    },
    close: async () => {
      for (const socket of sockets) socket.terminate();
      gateway.close();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}

async function read(request: IncomingMessage): Promise<Recorded> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  const url = new URL(request.url ?? '/', 'http://loopback');
  const path = decodeURIComponent(url.pathname.replace(/^\/api\/v\d+/u, ''));
  return { method: request.method ?? '', path, query: url.search, body: text === '' ? undefined : JSON.parse(text) };
}

function contextOf() {
  return {
    application_id: APPLICATION_ID,
    version: 1,
    guild_id: GUILD_ID,
    channel_id: CHANNEL_ID,
    channel: { id: CHANNEL_ID, type: 0, name: 'general', guild_id: GUILD_ID, permissions: '0', position: 0 },
    member: {
      user: USER,
      roles: [],
      // Manage Server and Manage Messages
      permissions: '8224',
      joined_at: '2025-01-01T00:00:00Z',
      deaf: false,
      mute: false,
      flags: 0,
    },
    app_permissions: '0',
    locale: 'en-GB',
    entitlements: [],
    authorizing_integration_owners: { '0': GUILD_ID },
    context: 0,
    attachment_size_limit: 1,
  };
}
