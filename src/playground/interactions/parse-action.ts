import { z } from 'zod';
import type { PageAction } from '../page-protocol.ts';
import { PageRefusal } from './page-refusal.ts';

const snowflake = z.string().regex(/^\d{1,20}$/u);
const object = z.record(z.string(), z.unknown());
const options = z.array(object).max(25);

const Action = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('command'),
    channelId: snowflake,
    commandId: snowflake,
    options,
    targetMessageId: snowflake.optional(),
  }),
  z.object({ kind: z.literal('autocomplete'), channelId: snowflake, commandId: snowflake, options }),
  z.object({
    kind: z.literal('component'),
    channelId: snowflake,
    messageId: snowflake,
    customId: z.string().min(1).max(100),
    componentType: z.int(),
    values: z.array(z.string()).max(25).optional(),
  }),
  z.object({
    kind: z.literal('modal'),
    channelId: snowflake,
    interactionId: snowflake,
    customId: z.string().min(1).max(100),
    components: z.array(object).max(40),
  }),
  z.object({ kind: z.literal('message'), channelId: snowflake, content: z.string().min(1).max(2000) }),
  z.object({ kind: z.literal('delete-message'), channelId: snowflake, messageId: snowflake }),
]);

/** Reads what the page sent. @throws PageRefusal naming the first thing wrong. */
export function parseAction(value: unknown): PageAction {
  const result = Action.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new PageRefusal(`The action is not valid at "${issue?.path.join('.') ?? ''}": ${issue?.message ?? ''}`);
}
