import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SitrepError } from '../core/sitrep-error.ts';

/** The playground cannot listen where it was told to. */
export class PlaygroundAddressError extends SitrepError {
  readonly code = 'playground-address';
  readonly userMessage: string;

  constructor(host: string, port: number, options: ErrorOptions) {
    const reason = REASONS[codeOf(options.cause)] ?? 'cannot be listened on';
    const message = `PORT ${port} at HOST ${host} ${reason}; set another one, for example PORT=${port + 1}.`;
    super(message, options);
    this.userMessage = message;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is taken by another program',
  EACCES: 'is not allowed for this user',
  EADDRNOTAVAIL: 'is no address of this machine',
};

/**
 * Listens and tells where, without a slash at the end; `port` 0 takes a free one.
 *
 * @throws PlaygroundAddressError when the address cannot be had.
 */
export async function listen(server: Server, host: string, port: number): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', (cause) => reject(new PlaygroundAddressError(host, port, { cause })));
  server.listen(port, host, resolve);
  await promise;
  const address = server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`;
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}
