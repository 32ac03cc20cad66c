import { lookup } from 'node:dns/promises';
import type { LookupAddress } from 'node:dns';
import { isPublicAddress } from './public-address.ts';

/** Where requests may go. The product knows one policy; a test that has a server of its own hands in another, by argument alone. */
export interface NetworkPolicy {
  /** Every address of a name. @throws as node:dns does when there is none. */
  resolve(hostname: string): Promise<readonly LookupAddress[]>;
  allowsAddress(address: string): boolean;
  allowsPort(port: number): boolean;
}

const WEB_PORTS: ReadonlySet<number> = new Set([80, 443, 8080, 8443]);

/** The public Internet, on the ports that web servers use. */
export const PUBLIC_NETWORK: NetworkPolicy = {
  resolve: (hostname) => lookup(hostname, { all: true, verbatim: true }),
  allowsAddress: isPublicAddress,
  allowsPort: (port) => WEB_PORTS.has(port),
};
