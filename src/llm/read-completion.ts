import { z } from 'zod';
import type { DraftReply, TokenUsage } from '../app/ports.ts';
import { parseJson } from './parse-json.ts';
import { readDraft } from './read-draft.ts';

/** What is read of a chat completion. Servers differ in the rest, so nothing else is asked for. */
const choiceSchema = z.object({
  finish_reason: z.string().nullish(),
  message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
});
const completionSchema = z.object({ choices: z.array(choiceSchema).min(1) });
type Choice = z.infer<typeof choiceSchema>;
const usageSchema = z.object({
  usage: z.object({ prompt_tokens: z.number().nonnegative(), completion_tokens: z.number().nonnegative() }),
});
const errorSchema = z.object({
  error: z.union([z.string(), z.object({ message: z.string().optional(), code: z.unknown().optional() })]),
});

/** What a request cost when the server does not say: nothing that can be counted (unit: tokens). */
export const NO_USAGE: TokenUsage = { inputTokens: 0, outputTokens: 0 };
/** A model's answer that holds no draft, with its evidence. */
export type FailedReply = Extract<DraftReply, { kind: 'failed' }>;

/**
 * Reads the body of a 200 answer: a summary, or what kind of failure it is. Never throws, whatever the server sent.
 *
 * @param omitted - handed on to the draft: the reports that did not fit the request.
 */
export function readCompletion(body: string, omitted: readonly string[]): DraftReply {
  const json = parseJson(body);
  const usage = usageOf(json);
  const completion = completionSchema.safeParse(json);
  if (!completion.success) return { ...failureOfForeignBody(json, body), usage };
  const [choice] = completion.data.choices;
  const draft = isRefusal(choice) ? undefined : readDraft(choice?.message.content ?? '');
  if (draft !== undefined) return { kind: 'draft', draft, usage, omitted };
  const text = choice?.message.content ?? undefined;
  const finishReason = choice?.finish_reason ?? undefined;
  return { kind: 'failed', ...whyNoDraft(choice), text, finishReason, usage };
}

function isRefusal(choice: Choice | undefined): boolean {
  return Boolean(choice?.message.refusal) || choice?.finish_reason === 'content_filter';
}

function whyNoDraft(choice: Choice | undefined): Pick<FailedReply, 'reason' | 'detail'> {
  if (isRefusal(choice))
    return { reason: 'refused', detail: choice?.message.refusal ?? 'stopped by the content filter' };
  if (choice?.finish_reason === 'length')
    return { reason: 'truncated', detail: 'the answer ended at the length limit' };
  return { reason: 'malformed', detail: 'the answer is not the JSON that was asked for' };
}

function failureOfForeignBody(json: unknown, body: string): FailedReply {
  const error = errorSchema.safeParse(json);
  const shared = { kind: 'failed', text: body, finishReason: undefined, usage: NO_USAGE } as const;
  if (!error.success) return { ...shared, reason: 'malformed', detail: 'the body is no chat completion' };
  const said = typeof error.data.error === 'string' ? error.data.error : error.data.error.message;
  return { ...shared, reason: 'unavailable', detail: `200 with an error: ${said ?? 'no message'}` };
}

function usageOf(json: unknown): TokenUsage {
  const parsed = usageSchema.safeParse(json);
  if (!parsed.success) return NO_USAGE;
  const { prompt_tokens: inputTokens, completion_tokens: outputTokens } = parsed.data.usage;
  return { inputTokens, outputTokens };
}
