import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AddressError } from '../core/address-error.ts';
import { tellHealth, type HealthCheck } from './tell-health.ts';
import type { Metrics } from './metrics.ts';

/** What health and metrics are told from. */
export interface WebOptions {
  readonly checks: readonly HealthCheck[];
  readonly metrics: Metrics;
}

/** A running web server: its address, and what stops it. */
export interface Web {
  readonly url: string;
  close(): Promise<void>;
}

type Route = (options: WebOptions) => Promise<Response>;

const ROUTES: ReadonlyMap<string, Route> = new Map<string, Route>([
  [
    '/healthz',
    async ({ checks }) => {
      const { healthy, body } = await tellHealth(checks);
      return Response.json(body, { status: healthy ? 200 : 503 });
    },
  ],
  [
    '/metrics',
    async ({ metrics }) => new Response(await metrics.print(), { headers: { 'content-type': metrics.contentType } }),
  ],
]);

/** Answers `GET /healthz` (200, or 503 with the causes) and `GET /metrics` (Prometheus); undefined for everything else. */
export async function answerRequest(
  options: WebOptions,
  request: { readonly method: string; readonly url: string },
): Promise<Response | undefined> {
  if (request.method !== 'GET') return undefined;
  return await ROUTES.get(new URL(request.url, 'http://localhost').pathname)?.(options);
}

/** Serves health and metrics on a port of their own; everything else is 404. `port` 0 takes a free one. @throws AddressError */
export async function startWeb(
  options: WebOptions,
  at: { readonly host: string; readonly port: number },
): Promise<Web> {
  const server = createServer((request, response) => void serve(options, request, response));
  await listen(server, at);
  const { port } = server.address() as AddressInfo;
  return { url: `http://${at.host}:${port}`, close: () => close(server) };
}

async function serve(options: WebOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = '', url = '/' } = request;
  const answer = (await answerRequest(options, { method, url })) ?? new Response('not found\n', { status: 404 });
  response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
}

function listen(server: Server, { host, port }: { readonly host: string; readonly port: number }): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => reject(new AddressError(host, port, { cause })));
    server.listen(port, host, resolve);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
