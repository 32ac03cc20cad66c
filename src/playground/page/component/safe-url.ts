import type { DiscordObject } from '../../page-protocol.ts';
import { readObjects, readText } from '../read-field.ts';

/** An address that may be opened: http and https alone. */
export function safeUrl(url: string | undefined): string | undefined {
  const parsed = url === undefined ? null : URL.parse(url, location.href);
  return parsed !== null && /^https?:$/u.test(parsed.protocol) ? parsed.href : undefined;
}

/** Where a picture or file is: `attachment://name` means the message's own attachment of that name. */
export function mediaUrl(url: string | undefined, message: DiscordObject | undefined): string | undefined {
  if (url?.startsWith('attachment://') !== true) return safeUrl(url);
  const name = url.slice('attachment://'.length);
  const attachment = readObjects(message, 'attachments').find((one) => readText(one, 'filename') === name);
  return safeUrl(readText(attachment, 'url'));
}

/** Whether the page may load it by itself: only what the playground serves, so that reading a message calls nobody. */
export function isOwn(url: string): boolean {
  return new URL(url, location.href).origin === location.origin;
}
