import { textOf } from './objects.ts';

const SCHEME = 'attachment://';

/** The file name that a media address means, or undefined when it is an ordinary address. */
export function attachmentName(url: unknown): string | undefined {
  const text = textOf(url);
  return text?.startsWith(SCHEME) === true ? text.slice(SCHEME.length) : undefined;
}
