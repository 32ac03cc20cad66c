import type { Fault } from './fault.ts';

/** A fault when an address has another scheme than these; what is no address at all is the schema's business. */
export function findForeignScheme(url: string, schemes: readonly string[], path: Fault['path']): Fault[] {
  const scheme = URL.canParse(url) ? new URL(url).protocol.replace(':', '') : undefined;
  if (scheme === undefined || schemes.includes(scheme)) return [];
  const named = schemes.filter((one) => one !== 'attachment').map((one) => `'${one}'`);
  const message = `Scheme "${scheme}" is not supported. Scheme must be one of (${named.join(', ')}).`;
  return [{ path, code: 'URL_TYPE_INVALID_SCHEME', message }];
}
