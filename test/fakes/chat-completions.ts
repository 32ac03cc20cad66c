import type { Draft } from '../../src/core/grounding/draft.ts';

/** The body of a chat completion whose message says `content`. */
export function completion(content: string | null, choice: Record<string, unknown> = {}, refusal?: string): string {
  const message = { role: 'assistant', content, refusal: refusal ?? null };
  return JSON.stringify({
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1,
    model: 'test-model',
    choices: [{ index: 0, finish_reason: 'stop', message, ...choice }],
    usage: { prompt_tokens: 700, completion_tokens: 80, total_tokens: 780 },
  });
}

/** The body of a chat completion that holds a draft. */
export function draftCompletion(draft: Draft): string {
  return completion(JSON.stringify(draft));
}
