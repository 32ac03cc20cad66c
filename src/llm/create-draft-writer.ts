import { OpenAI } from 'openai';
import type { DraftReply, DraftRequest, DraftWriter } from '../app/ports.ts';
import { buildMessages } from './build-messages.ts';
import { readPrompt } from './prompt.ts';
import { redact } from './redact.ts';
import { requestDraft } from './request-draft.ts';

/** Where the model is, and its limits. */
export interface DraftWriterOptions {
  /** Absent for local servers that ask for none. */
  readonly apiKey?: string | undefined;
  /**
   * The base of any server that speaks Chat Completions; OpenAI's own by default. Ollama: `http://127.0.0.1:11434/v1`, vLLM:
   * `http://127.0.0.1:8000/v1`, Azure: the v1 endpoint `https://<resource>.openai.azure.com/openai/v1/` with the deployment's
   * name as the model.
   */
  readonly baseUrl?: string | undefined;
  readonly model: string;
  /** The folder that holds the prompt files. */
  readonly promptsDir: string;
  /** Deadline of one attempt in milliseconds, 20,000 by default; the answer's own deadline is the caller's signal. */
  readonly timeoutMs?: number;
  /** Input tokens of one request at most, 12,000 by default; what does not fit is named in the reply. */
  readonly maxInputTokens?: number;
  /** The pause before the one retry in milliseconds when the server names none, 400 by default. */
  readonly retryPauseMs?: number;
}

const OPENAI_URL = 'https://api.openai.com/v1';
const PROMPT = 'incident-summary.v1';

/**
 * Builds the adapter that asks a model for drafts, over the openai SDK.
 *
 * @throws PromptInvalidError when the prompt file is missing or damaged: that is found at start-up, not at the first question.
 */
export function createDraftWriter(options: DraftWriterOptions): DraftWriter {
  const prompt = readPrompt(options.promptsDir, PROMPT);
  const baseUrl = options.baseUrl ?? OPENAI_URL;
  const { timeoutMs = 20_000, maxInputTokens = 12_000, retryPauseMs = 400 } = options;
  const endpoint = { client: createClient(baseUrl, options.apiKey), model: options.model, timeoutMs, retryPauseMs };
  const build = (request: DraftRequest): ReturnType<typeof buildMessages> =>
    buildMessages(prompt, request, maxInputTokens);
  return {
    model: options.model,
    provider: new URL(baseUrl).host,
    promptVersion: prompt.name,
    estimateTokens: (request) => build(request).tokens,
    omits: (request) => build(request).omitted,
    write: async (request, signal) => {
      const { messages, omitted } = build(request);
      const reply = await requestDraft({ ...endpoint, messages, omitted }, signal);
      return withoutSecrets(reply, options.apiKey);
    },
  };
}

/** Everything that the SDK would else take from the environment is named, so that config.ts stays its only reader. */
function createClient(baseURL: string, apiKey: string | undefined): OpenAI {
  return new OpenAI({
    baseURL,
    apiKey: apiKey ?? 'none',
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    logLevel: 'off',
    maxRetries: 0,
  });
}

function withoutSecrets(reply: DraftReply, apiKey: string | undefined): DraftReply {
  if (reply.kind === 'draft') return reply;
  const text = reply.text === undefined ? undefined : redact(reply.text, apiKey);
  return { ...reply, detail: redact(reply.detail, apiKey), text };
}
