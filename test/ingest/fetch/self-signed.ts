import { generateKeyPairSync, sign } from 'node:crypto';

/** A certificate that nobody vouches for, made on the spot so that no key lies in the repository. */
export interface SelfSigned {
  readonly key: string;
  readonly cert: string;
}

/**
 * Makes a certificate that signs itself, for the years 2000 to 2049.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5280#section-4.1
 */
export function selfSigned(name: string): SelfSigned {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = sequence(Buffer.from('06082a8648ce3d040302', 'hex'));
  const who = sequence(der(0x31, sequence(Buffer.from('0603550403', 'hex'), der(0x0c, Buffer.from(name)))));
  const validity = sequence(der(0x17, Buffer.from('000101000000Z')), der(0x17, Buffer.from('491231235959Z')));
  const serial = Buffer.from('020101', 'hex');
  const body = sequence(serial, algorithm, who, validity, who, publicKey.export({ type: 'spki', format: 'der' }));
  const signature = der(0x03, Buffer.from([0]), sign('sha256', body, privateKey));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
    cert: `-----BEGIN CERTIFICATE-----\n${sequence(body, algorithm, signature).toString('base64')}\n-----END CERTIFICATE-----`,
  };
}

function sequence(...parts: readonly Uint8Array[]): Buffer {
  return der(0x30, ...parts);
}

/** A tag, the length in as few bytes as it needs, the content. */
function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag, ...lengthOf(content.length)]), content]);
}

function lengthOf(length: number): readonly number[] {
  if (length < 128) return [length];
  const bytes = length < 256 ? [length] : [length >> 8, length % 256];
  return [128 + bytes.length, ...bytes];
}
