import { setTimeout as pause } from 'node:timers/promises';
import type { OpenAI } from 'openai';
import { zodResponseFormat } from 'openai/helpers/zod';
import type { ChatCompletionMessageParam } from 'openai/resources/chat/completions';
import type { DraftReply } from '../app/ports.ts';
import { draftSchema } from '../core/grounding/draft.ts';
import { readCompletion } from './read-completion.ts';
import { mayRetry, readFailure, readRetryAfterMs } from './read-failure.ts';

/** One request to the model, ready to send. */
export interface ModelCall {
  readonly client: OpenAI;
  readonly model: string;
  readonly messages: readonly ChatCompletionMessageParam[];
  readonly omitted: readonly string[];
  /** Deadline of one attempt, milliseconds. */
  readonly timeoutMs: number;
  /** The pause before the retry when the server names none, milliseconds. */
  readonly retryPauseMs: number;
}

/** A server that asks for a longer pause than this is not waited for: a person is waiting too. */
const LONGEST_PAUSE_MS = 5000;

/** What one attempt came to; `retryAfterMs` is there only when asking again can help. */
interface Attempt {
  readonly reply: DraftReply;
  readonly retryAfterMs?: number | undefined;
}

/**
 * Sends the request and reads the answer. An overload, a server's error or a broken connection is tried once more, after the
 * pause that the server asks for (up to five seconds); a stall never, because its deadline is spent. Never throws.
 */
export async function requestDraft(call: ModelCall, signal: AbortSignal): Promise<DraftReply> {
  const { reply, retryAfterMs } = await attempt(call, signal);
  if (retryAfterMs === undefined || retryAfterMs > LONGEST_PAUSE_MS) return reply;
  const waited = await pause(retryAfterMs, true, { signal }).catch(() => false);
  return waited ? (await attempt(call, signal)).reply : reply;
}

/** `timeout` of the SDK ends with the headers, so a signal of our own bounds the body too. */
async function attempt(call: ModelCall, signal: AbortSignal): Promise<Attempt> {
  const deadline = AbortSignal.any([signal, AbortSignal.timeout(call.timeoutMs)]);
  try {
    const response = await send(call, deadline);
    return { reply: readCompletion(await response.text(), call.omitted) };
  } catch (error) {
    const reply = readFailure(error, deadline.aborted);
    return { reply, retryAfterMs: deadline.aborted ? undefined : pauseAfter(error, call.retryPauseMs) };
  }
}

function send(call: ModelCall, signal: AbortSignal): Promise<Response> {
  const { client, model, messages, timeoutMs } = call;
  return client.chat.completions
    .create(
      { model, messages: [...messages], response_format: zodResponseFormat(draftSchema, 'summary') },
      { signal, timeout: timeoutMs, maxRetries: 0 },
    )
    .asResponse();
}

function pauseAfter(error: unknown, usualMs: number): number | undefined {
  return mayRetry(error) ? (readRetryAfterMs(error) ?? usualMs) : undefined;
}
