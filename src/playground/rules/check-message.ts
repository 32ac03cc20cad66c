import type { z } from 'zod';
import { isJson, type Json, type Message } from '../state/objects.ts';
import { Refusal } from '../rest/refusal.ts';
import type { Upload } from '../state/uploads.ts';
import { MESSAGE_RULES } from './message-rules.ts';
import { isEmptyMessage, type MessageSubject } from './message-subject.ts';
import { applyRules, checkSchema, refuseFaults } from './rule.ts';
import { exceedsWireSize } from './wire-size.ts';
import type { Fault } from './fault.ts';

/** Where a message body came in, and what is known besides. */
export interface MessageCheck {
  readonly schema: z.core.$ZodType<Json>;
  readonly uploads: ReadonlyMap<string, Upload>;
  /** The message that is edited. */
  readonly existing?: Message | undefined;
  /** Bits of `flags` that this endpoint takes. */
  readonly allowedFlags: number;
  /** Path of the body in the request. */
  readonly at?: Fault['path'];
  /** A body without anything to show is all right here: a deferred answer, an update that changes nothing. */
  readonly mayBeEmpty?: boolean;
}

/** Checks a message body as Discord would. The guild has no stickers, and nobody may start polls in it. @throws Refusal in Discord's words */
export function checkMessage(body: unknown, check: MessageCheck): Json {
  const parsed = checkSchema(check.schema, body, check.at);
  const subject: MessageSubject = {
    body: parsed,
    uploads: [...check.uploads.entries()].map(([index, upload]) => ({ index, filename: upload.filename })),
    existing: check.existing,
    allowedFlags: check.allowedFlags,
  };
  refuseFaults(applyRules(MESSAGE_RULES, subject), check.at);
  if (check.mayBeEmpty !== true && isEmptyMessage(subject)) throw new Refusal('emptyMessage');
  if (Array.isArray(parsed['sticker_ids']) && parsed['sticker_ids'].length > 0) throw new Refusal('invalidSticker');
  if (isJson(parsed['poll'])) throw new Refusal('missingPermissions');
  if (exceedsWireSize(parsed['components'])) throw new Refusal('serverError');
  return parsed;
}
