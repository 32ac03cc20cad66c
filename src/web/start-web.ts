import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tellHealth, type HealthCheck } from './tell-health.ts';
import type { Metrics } from './metrics.ts';

/** What the small web server answers with. `port` 0 takes a free one. */
export interface WebOptions {
  readonly host: string;
  readonly port: number;
  readonly checks: readonly HealthCheck[];
  readonly metrics: Metrics;
}

/** A running web server: its address, and what stops it. */
export interface Web {
  readonly url: string;
  close(): Promise<void>;
}

type Answer = (
  options: WebOptions,
) => Promise<{ readonly status: number; readonly type: string; readonly body: string }>;

const ROUTES: Readonly<Record<string, Answer>> = {
  '/healthz': async ({ checks }) => {
    const { healthy, body } = await tellHealth(checks);
    return { status: healthy ? 200 : 503, type: 'application/json', body: JSON.stringify(body) };
  },
  '/metrics': async ({ metrics }) => ({ status: 200, type: metrics.contentType, body: await metrics.print() }),
};

/** Serves `GET /healthz` (200, or 503 with the causes) and `GET /metrics` (Prometheus); everything else is 404. */
export async function startWeb(options: WebOptions): Promise<Web> {
  const server = createServer((request, response) => void answer(options, request, response));
  await listen(server, options);
  const { port } = server.address() as AddressInfo;
  return { url: `http://${options.host}:${port}`, close: () => close(server) };
}

async function answer(options: WebOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const route = request.method === 'GET' ? ROUTES[(request.url ?? '').split('?')[0] ?? ''] : undefined;
  const { status, type, body } = (await route?.(options)) ?? { status: 404, type: 'text/plain', body: 'not found\n' };
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}

function listen(server: Server, { host, port }: WebOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
