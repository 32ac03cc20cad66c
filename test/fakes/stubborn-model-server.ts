import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { draftCompletion } from './chat-completions.ts';

/** How a model server misbehaves, one a request; the last one is kept for all further requests. */
export type Manner =
  | {
      readonly kind: 'body';
      readonly body: string;
      readonly status?: number;
      readonly headers?: Record<string, string>;
    }
  /** Headers and the first half of the body arrive, then the connection breaks. */
  | { readonly kind: 'half-body'; readonly body: string }
  /** Headers and one byte arrive, then nothing for ever. */
  | { readonly kind: 'stall' }
  /** Not even headers arrive. */
  | { readonly kind: 'silence' }
  /** The connection is closed before any answer. */
  | { readonly kind: 'hang-up' };

/** A running server with what it was sent. */
export interface StubbornModelServer {
  readonly baseUrl: string;
  readonly requests: readonly ReceivedRequest[];
  close(): Promise<void>;
}

interface ReceivedRequest {
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** Starts a loopback server that answers Chat Completions in the manners given, over real HTTP: what aimock cannot do. */
export async function startStubbornModelServer(...manners: readonly Manner[]): Promise<StubbornModelServer> {
  const requests: ReceivedRequest[] = [];
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const manner = manners[Math.min(requests.length, manners.length - 1)];
    requests.push({ headers: request.headers, body: await readBody(request) });
    if (manner !== undefined) answer(response, manner);
  };
  const server = createServer((request, response) => void respond(request, response));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function answer(response: ServerResponse, manner: Manner): void {
  if (manner.kind === 'silence') return;
  if (manner.kind === 'hang-up') {
    response.destroy();
    return;
  }
  if (manner.kind === 'body') {
    response.writeHead(manner.status ?? 200, { 'content-type': 'application/json', ...manner.headers });
    response.end(manner.body);
    return;
  }
  const body = manner.kind === 'half-body' ? manner.body : draftCompletion({ headline: '', sentences: [] });
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) });
  const sent = manner.kind === 'half-body' ? body.slice(0, body.length / 2) : body.slice(0, 1);
  response.write(sent, () => {
    if (manner.kind === 'half-body') response.destroy();
  });
}
