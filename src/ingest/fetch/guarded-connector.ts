import type { LookupFunction } from 'node:net';
import { callbackify } from 'node:util';
import { buildConnector } from 'undici';
import { FetchFault } from './fetch-fault.ts';
import { literalAddress } from './guard-url.ts';
import type { NetworkPolicy } from './network-policy.ts';

/**
 * Connects to allowed addresses alone. The name is resolved once, here, and the socket goes to an address of that very answer, so
 * that a name which answers otherwise a moment later gains nothing.
 */
export function guardedConnector(policy: NetworkPolicy, timeoutMs: number): buildConnector.connector {
  const connect = buildConnector({ lookup: guardedLookup(policy), timeout: timeoutMs, maxCachedSessions: 0 });
  return (options, callback) => {
    const literal = literalAddress(options.hostname);
    if (literal === undefined || policy.allowsAddress(literal)) connect(options, callback);
    else callback(forbidden(), null);
  };
}

function guardedLookup(policy: NetworkPolicy): LookupFunction {
  const find = callbackify(async (hostname: string) => {
    const addresses = await policy.resolve(hostname);
    const [first, ...others] = addresses.filter(({ address }) => policy.allowsAddress(address));
    if (first === undefined) throw forbidden();
    return [first, ...others] as const;
  });
  return (hostname, options, callback) => {
    find(hostname, (error, found) => {
      if (error !== null) callback(error, '');
      else if (options.all === true) callback(null, [...found]);
      else callback(null, found[0].address, found[0].family);
    });
  };
}

const forbidden = (): FetchFault => new FetchFault('forbidden-address', 'the address is not on the public Internet');
