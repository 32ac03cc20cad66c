import { hasFlag, MESSAGE_FLAGS } from '../state/message-flags.ts';
import { jsonList, numberOf, textOf, type Json, type Message } from '../state/objects.ts';

/** A message body that fits the schema, with what the rules must know besides. */
export interface MessageSubject {
  readonly body: Json;
  /** Files of the request: the n of `files[n]` and the name. */
  readonly uploads: readonly { readonly index: string; readonly filename: string }[];
  /** The message that is edited. */
  readonly existing: Message | undefined;
  /** Bits of `flags` that the endpoint takes. */
  readonly allowedFlags: number;
}

/** True when the body itself sets the Components V2 flag, as it must to use such components, in an edit too. */
export function setsComponentsV2({ body }: MessageSubject): boolean {
  return hasFlag(numberOf(body['flags']) ?? 0, MESSAGE_FLAGS.componentsV2);
}

/** True when the message is or becomes a Components V2 message. */
export function isComponentsV2({ body, existing }: MessageSubject): boolean {
  return hasFlag((numberOf(body['flags']) ?? 0) | (existing?.flags ?? 0), MESSAGE_FLAGS.componentsV2);
}

/** True when the message would show nothing at all. */
export function isEmptyMessage({ body, uploads, existing }: MessageSubject): boolean {
  const after: Json = { ...existing, ...body };
  const lists = ['embeds', 'components', 'attachments', 'sticker_ids'];
  if (lists.some((field) => jsonList(after[field]).length > 0 || isFilledList(after[field]))) return false;
  return uploads.length === 0 && (textOf(after['content']) ?? '').trim() === '' && !isPresent(after['poll']);
}

function isFilledList(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0;
}

function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null;
}
