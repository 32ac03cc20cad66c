import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** Answers one request of the model's side; `asked` is how many came before it since the manner was set. */
export type Manner = (response: ServerResponse, asked: number) => void;

/** A model server whose manner can be changed between questions. */
export interface ModelServer {
  readonly baseUrl: string;
  /** The bodies of the requests since the manner was set. */
  readonly requests: readonly string[];
  behave(manner: Manner): void;
  close(): Promise<void>;
}

/** Starts a loopback server that speaks as much Chat Completions as a test wants it to. */
export async function startModelServer(): Promise<ModelServer> {
  let manner: Manner = (response) => response.writeHead(503).end();
  let requests: string[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    requests.push(await text(request));
    manner(response, requests.length - 1);
  };
  const server = createServer((request, response) => void answer(request, response));
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', resolve);
  await promise;
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    get requests() {
      return requests;
    },
    behave: (next) => {
      manner = next;
      requests = [];
    },
    close: async () => {
      const closed = Promise.withResolvers<void>();
      server.close(() => closed.resolve());
      server.closeAllConnections();
      await closed.promise;
    },
  };
}
