import { isIP } from 'node:net';

/** What a request says of where it comes from. */
export interface RequestOrigin {
  readonly host?: string | undefined;
  readonly origin?: string | undefined;
}

/**
 * True when a request may be served: its Host is an IP address or localhost (a rebound DNS name is neither), and its Origin,
 * which browsers send with what another site makes them do, is the playground's own.
 */
export function isTrusted({ host, origin }: RequestOrigin): boolean {
  if (host === undefined || !URL.canParse(`http://${host}`)) return false;
  const { hostname } = new URL(`http://${host}`);
  const known = hostname === 'localhost' || isIP(hostname.replaceAll(/[[\]]/gu, '')) !== 0;
  return known && (origin === undefined || origin === `http://${host}`);
}
