import type { DraftReply, DraftRequest, DraftWriter } from '../../src/app/ports.ts';
import type { Draft } from '../../src/core/grounding/draft.ts';

export type FailureReason = Extract<DraftReply, { kind: 'failed' }>['reason'];

/** A writer that answers as told, the last answer again and again; `requests` holds what it was asked. */
export interface ScriptedWriter extends DraftWriter {
  readonly requests: readonly DraftRequest[];
}

/** An answer: a reply, or one that never comes. */
export type Script = DraftReply | 'hang';

export function scriptedWriter(...script: readonly Script[]): ScriptedWriter {
  const requests: DraftRequest[] = [];
  return {
    model: 'scripted',
    provider: 'models.example',
    promptVersion: 'incident-summary.v1',
    requests,
    estimateTokens: () => 1000,
    omits: () => [],
    write: (request) => {
      const reply = script[Math.min(requests.length, script.length - 1)];
      requests.push(request);
      return reply === undefined || reply === 'hang' ? new Promise(() => undefined) : Promise.resolve(reply);
    },
  };
}

/** A draft as a reply that cost 800 tokens. */
export function drafted(draft: Draft, omitted: readonly string[] = []): DraftReply {
  return { kind: 'draft', draft, omitted, usage: { inputTokens: 700, outputTokens: 100 } };
}

/** A failure as a reply; without `tokens` the server counted none. */
export function failed(reason: FailureReason, tokens = 0): DraftReply {
  const usage = { inputTokens: tokens, outputTokens: 0 };
  return { kind: 'failed', reason, detail: `said ${reason}`, text: undefined, finishReason: undefined, usage };
}
