import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AddressError } from '../core/address-error.ts';

/**
 * Listens and tells where, without a slash at the end; `port` 0 takes a free one.
 *
 * @throws AddressError when the address cannot be had.
 */
export async function listen(server: Server, host: string, port: number): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', (cause) => reject(new AddressError(host, port, { cause })));
  server.listen(port, host, resolve);
  await promise;
  const address = server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`;
}
