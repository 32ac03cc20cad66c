import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Gateway } from './gateway/gateway.ts';
import { isTrusted } from './guard-origin.ts';
import { pageEventOf } from './page-api.ts';
import type { World } from './state/world.ts';

/** Takes WebSockets: `/gateway` for bots, `/page/events` for the page. The answer ends all of them. */
export function acceptSockets(server: Server, world: World, gateway: Gateway): () => void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 1024 * 1024 });
  const doors: Readonly<Record<string, (socket: WebSocket, query: URLSearchParams) => void>> = {
    '/gateway': (socket, query) => gateway.accept(socket, query),
    '/gateway/': (socket, query) => gateway.accept(socket, query),
    '/page/events': (socket) => tellPage(world, socket),
  };
  server.on('upgrade', (request: IncomingMessage, connection: Duplex, head: Buffer) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const open = doors[url.pathname];
    if (open === undefined || !isTrusted(request.headers)) {
      connection.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, connection, head, (socket) => {
      socket.on('error', () => socket.terminate());
      open(socket, url.searchParams);
    });
  });
  return () => {
    for (const socket of sockets.clients) socket.terminate();
    sockets.close();
  };
}

function tellPage(world: World, socket: WebSocket): void {
  const stop = world.news.subscribe((news) => {
    const event = pageEventOf(world, news);
    if (event !== undefined) socket.send(JSON.stringify(event));
  });
  socket.on('close', stop);
}
