import type { DraftReply, DraftRequest, DraftWriter } from '../ports.ts';
import type { CheckOutcome } from './check.ts';

type Failure = Extract<DraftReply, { kind: 'failed' }>['reason'];

/** Two short sentences: the smallest request that takes the whole way, json_schema included. */
const TRIAL: DraftRequest = {
  sources: [{ id: '1', text: 'Two lorries collided on the ring road. Nobody was hurt.', lang: 'en' }],
  language: 'en',
  sentences: 1,
  rejected: [],
};

const WAYS_OUT: Readonly<Record<Failure, string>> = {
  refused: 'The model declined a harmless request: try another OPENAI_MODEL',
  malformed: 'The server does not keep to response_format json_schema: summaries will often be extractive',
  truncated: 'The model’s answer was cut off: raise the server’s limit of output tokens',
  'rate-limited': 'Wait, or check the plan and the limits of the key',
  unauthorised: 'Check OPENAI_API_KEY',
  unavailable: 'Check OPENAI_BASE_URL, and whether the server runs',
  deadline: 'The model is too slow for an answer within 20 s: take a smaller OPENAI_MODEL or a faster machine',
  'rejected-request': 'Check OPENAI_MODEL: the server may not know it, or not take json_schema',
};

/** Asks the configured model for one sentence. */
export async function checkModel(writer: DraftWriter | undefined, signal: AbortSignal): Promise<CheckOutcome> {
  if (writer === undefined)
    return { kind: 'absent', said: 'none is configured (OPENAI_MODEL); summaries quote the sources’ own sentences' };
  const name = `${writer.model} at ${writer.provider}`;
  const reply = await writer.write(TRIAL, signal);
  if (reply.kind === 'failed')
    return { kind: 'fault', cause: `${name}: ${reply.reason} (${firstLine(reply.detail)}). ${WAYS_OUT[reply.reason]}` };
  const { inputTokens, outputTokens } = reply.usage;
  return { kind: 'works', said: `${name} answers (${inputTokens + outputTokens} tokens)` };
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}
