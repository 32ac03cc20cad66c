import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { arrayBuffer } from 'node:stream/consumers';

/** Stands between the bot and Discord's REST side, and can keep an answer back. */
export interface LossyProxy {
  /** What the bot takes as DISCORD_API_URL; the gateway is reached directly. */
  readonly apiUrl: string;
  /** Tells of the next request that fits, once Discord has done what it asks; its answer never reaches the bot. */
  loseAnswerTo(method: string, path: RegExp): Promise<void>;
  close(): Promise<void>;
}

interface Loss {
  readonly method: string;
  readonly path: RegExp;
  readonly lost: () => void;
}

/** Starts a proxy in front of an API (without version). */
export async function startLossyProxy(apiUrl: string): Promise<LossyProxy> {
  const losses: Loss[] = [];
  const pass = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = '', url = '' } = request;
    const answer = await forward(new URL(url, apiUrl), request);
    const at = losses.findIndex((loss) => loss.method === method && loss.path.test(url));
    const [loss] = at < 0 ? [] : losses.splice(at, 1);
    if (loss !== undefined) return loss.lost();
    response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(Buffer.from(await answer.arrayBuffer()));
  };
  const server = createServer((request, response) => void pass(request, response));
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', resolve);
  await promise;
  return {
    apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`,
    loseAnswerTo: (method, path) => {
      const lost = Promise.withResolvers<void>();
      losses.push({ method, path, lost: lost.resolve });
      return lost.promise;
    },
    close: async () => {
      const closed = Promise.withResolvers<void>();
      server.close(() => closed.resolve());
      server.closeAllConnections();
      await closed.promise;
    },
  };
}

async function forward(url: URL, request: IncomingMessage): Promise<Response> {
  const { method = 'GET', headers } = request;
  const body = await arrayBuffer(request);
  const kept = Object.entries(headers).flatMap(([name, value]) =>
    typeof value === 'string' && !['host', 'connection', 'content-length', 'transfer-encoding'].includes(name)
      ? [[name, value] as [string, string]]
      : [],
  );
  return fetch(url, { method, headers: kept, ...(body.byteLength === 0 ? {} : { body }) });
}
