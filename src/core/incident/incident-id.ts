const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const DIGITS = 8;
const WRITTEN = new RegExp(`^[${ALPHABET}]{${DIGITS}}$`, 'u');

/** Whether a text could be an incident's id by its form; words of eight letters may be, too. */
export function isIncidentId(text: string): boolean {
  return WRITTEN.test(text);
}

/**
 * A short id from a content hash: eight letters and digits of Crockford's base 32 (40 bits), so that the same first report always
 * founds an incident of the same id.
 *
 * @param contentHash - hexadecimal, at least ten digits.
 */
export function incidentIdFrom(contentHash: string): string {
  let rest = BigInt(`0x${contentHash.slice(0, 10)}`);
  let id = '';
  for (let digit = 0; digit < DIGITS; digit += 1) {
    id = `${ALPHABET[Number(rest % 32n)] ?? ''}${id}`;
    rest /= 32n;
  }
  return id;
}
