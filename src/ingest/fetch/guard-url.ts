import { isIP } from 'node:net';
import type { FailedFetch } from '../../app/feeds/fetched.ts';
import type { NetworkPolicy } from './network-policy.ts';

/** An address that may be asked, as far as can be seen before its name is resolved. */
export type GuardedUrl = { readonly kind: 'allowed'; readonly url: URL } | FailedFetch;

const LONGEST_URL = 2000;
const DEFAULT_PORTS: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 };

/**
 * Holds an address against the rules that need no network: http(s), no credentials, a web port, no literal address of a closed
 * network. The URL parser has turned decimal, octal, hexadecimal and full-width spellings into plain ones by then.
 *
 * @param base - what a relative address starts from, as in a redirect.
 */
export function guardUrl(text: string, policy: NetworkPolicy, base?: URL): GuardedUrl {
  if (text.length > LONGEST_URL) return refuse('bad-address', `the address is longer than ${LONGEST_URL} characters`);
  const url = URL.parse(text.trim(), base);
  if (url === null) return refuse('bad-address', 'that is no web address');
  const standardPort = DEFAULT_PORTS[url.protocol];
  if (standardPort === undefined) return refuse('bad-address', `only http and https are read, not ${url.protocol}`);
  if (url.username !== '' || url.password !== '')
    return refuse('bad-address', 'the address holds a user name or a password');
  const port = url.port === '' ? standardPort : Number(url.port);
  if (!policy.allowsPort(port)) return refuse('forbidden-address', `port ${port} is not one that web servers use`);
  const literal = literalAddress(url.hostname);
  if (literal !== undefined && !policy.allowsAddress(literal))
    return refuse('forbidden-address', 'the address is not on the public Internet');
  url.hash = '';
  return { kind: 'allowed', url };
}

/** The IP address that a host name is, without the brackets that IPv6 wears in addresses; undefined for a name. */
export function literalAddress(hostname: string): string | undefined {
  const bare = hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
  return isIP(bare) === 0 ? undefined : bare;
}

function refuse(reason: 'bad-address' | 'forbidden-address', detail: string): FailedFetch {
  return { kind: 'failed', reason, detail };
}
