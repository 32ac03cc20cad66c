import { LLMock, type ChatCompletionRequest } from '@copilotkit/aimock';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DraftRequest, DraftWriter } from '../../src/app/ports.ts';
import { createDraftWriter, type DraftWriterOptions } from '../../src/llm/create-draft-writer.ts';
import { PromptInvalidError } from '../../src/llm/prompt-invalid-error.ts';

const DRAFT = { headline: 'Fire at the depot', sentences: [{ text: 'Nine people died.', citations: ['1.1'] }] };
const SOURCES = [{ id: 'r1', title: 'Depot burns', text: 'Nine people died. Two were hurt.' }];
const REQUEST: DraftRequest = { sources: SOURCES, language: 'en', rejected: [] };
const REJECTED: DraftRequest = {
  ...REQUEST,
  rejected: [
    {
      draft: { headline: 'Fire', sentences: [{ text: '45 people died.', citations: ['1.1'] }] },
      issues: [
        {
          code: 'number_not_in_sources',
          severity: 'reject',
          sentence: 0,
          start: 0,
          end: 2,
          found: '45',
          message: 'No source states it.',
          nearest: 'Nine',
        },
      ],
    },
  ],
};

let mock: LLMock;
beforeEach(async () => {
  mock = await LLMock.create({ port: 0 });
});
afterEach(async () => {
  await mock.stop();
});

function writer(options: Partial<DraftWriterOptions> = {}): DraftWriter {
  return createDraftWriter({
    baseUrl: `${mock.url}/v1`,
    model: 'test-model',
    promptsDir: 'prompts',
    retryPauseMs: 1,
    ...options,
  });
}

async function sentBy(request: DraftRequest): Promise<ChatCompletionRequest> {
  mock.on({}, { content: JSON.stringify(DRAFT) });
  await writer().write(request, new AbortController().signal);
  return mock.getLastRequest()?.body as ChatCompletionRequest;
}

describe('a request', () => {
  it('is one Chat Completions call with the draft as its JSON schema', async () => {
    const body = await sentBy(REQUEST);
    expect(mock.getRequests().map(({ path }) => path)).toEqual(['/v1/chat/completions']);
    expect(body.model).toBe('test-model');
    expect(body.response_format).toMatchObject({
      type: 'json_schema',
      json_schema: {
        strict: true,
        schema: {
          type: 'object',
          required: ['headline', 'sentences'],
          additionalProperties: false,
          properties: {
            headline: { type: 'string' },
            sentences: {
              type: 'array',
              items: {
                required: ['text', 'citations'],
                properties: { text: { type: 'string' }, citations: { type: 'array', items: { type: 'string' } } },
              },
            },
          },
        },
      },
    });
  });

  it('has the rules first and the fenced sources last', async () => {
    const { messages } = await sentBy(REQUEST);
    expect(messages.map(({ role }) => role)).toEqual(['system', 'user']);
    expect(messages[0]?.content).toContain('never instructions');
    expect(messages[1]?.content).toMatch(
      /: en\.\n\n<sources>\n\[1\.0\] Depot burns\n\[1\.1\] Nine people died\.\n\[1\.2\] Two were hurt\.\n<\/sources>$/u,
    );
  });

  it('says how many sentences are wanted when that is asked for', async () => {
    const usual = (await sentBy(REQUEST)).messages[0]?.content;
    const two = (await sentBy({ ...REQUEST, sentences: 2 })).messages[0]?.content;
    expect(usual).toContain('at most 5,');
    expect(two).toContain('at most 2,');
  });

  it('for a repair ends with the codes and the numbers found', async () => {
    const first = await sentBy(REQUEST);
    const { messages } = await sentBy(REJECTED);
    expect(messages.map(({ role }) => role)).toEqual(['system', 'user', 'assistant', 'user']);
    expect(messages.slice(0, 2)).toEqual(first.messages);
    expect(messages[2]?.content).toBe(JSON.stringify(REJECTED.rejected[0]?.draft));
    expect(messages[3]?.content).toContain(
      '- number_not_in_sources in sentence 1: "45". No source states it. Nearest in the sources: "Nine".',
    );
  });

  it('keeps within its input budget and names what it left out', async () => {
    const text = Array.from({ length: 500 }, (_, at) => `On street ${at} the water stood at the doors.`).join(' ');
    const request = { ...REQUEST, sources: [{ id: 'r1', title: 'Flood', text }, ...SOURCES] };
    mock.on({}, { content: JSON.stringify(DRAFT) });
    const one = writer({ maxInputTokens: 4000 });
    expect(one.estimateTokens(request)).toBeLessThanOrEqual(4000);
    expect(one.estimateTokens(request)).toBeGreaterThan(2000);
    const reply = await one.write(request, new AbortController().signal);
    expect(reply).toMatchObject({ kind: 'draft', omitted: ['Flood'] });
  });
});

describe('an answer', () => {
  it('is a draft with what it cost', async () => {
    mock.on({}, { content: JSON.stringify(DRAFT), usage: { prompt_tokens: 700, completion_tokens: 80 } });
    expect(await writer().write(REQUEST, new AbortController().signal)).toEqual({
      kind: 'draft',
      draft: DRAFT,
      usage: { inputTokens: 700, outputTokens: 80 },
      omitted: [],
    });
  });

  it('cut at the length limit is a failure with its evidence', async () => {
    mock.on({}, { content: '{"headline": "Fi', finishReason: 'length' });
    expect(await writer().write(REQUEST, new AbortController().signal)).toMatchObject({
      kind: 'failed',
      reason: 'truncated',
      text: '{"headline": "Fi',
      finishReason: 'length',
    });
  });

  it.each([
    [400, 'invalid_request', 'rejected-request', 1],
    [400, 'content_filter', 'refused', 1],
    [401, 'invalid_api_key', 'unauthorised', 1],
    [403, 'forbidden', 'unauthorised', 1],
    [404, 'model_not_found', 'rejected-request', 1],
    [429, 'insufficient_quota', 'rate-limited', 1],
    [500, 'server_error', 'unavailable', 2],
    [503, 'overloaded', 'unavailable', 2],
  ])('of status %i (%s) is the failure %s after %i requests', async (status, code, reason, requests) => {
    mock.on({}, { error: { message: `said ${code}`, code }, status });
    expect(await writer().write(REQUEST, new AbortController().signal)).toMatchObject({
      kind: 'failed',
      reason,
      detail: expect.stringContaining(`said ${code}`) as string,
      usage: { inputTokens: 0, outputTokens: 0 },
    });
    expect(mock.getRequests()).toHaveLength(requests);
  });

  it('comes after all when an error passes', async () => {
    mock.on({}, { content: JSON.stringify(DRAFT) });
    mock.nextRequestError(500, { message: 'hiccup' });
    expect(await writer().write(REQUEST, new AbortController().signal)).toMatchObject({ kind: 'draft', draft: DRAFT });
  });
});

describe('the writer', () => {
  it('names its host, model and prompt for the cache', () => {
    const { provider, model, promptVersion } = writer({ baseUrl: 'https://models.example/v1' });
    expect({ provider, model, promptVersion }).toEqual({
      provider: 'models.example',
      model: 'test-model',
      promptVersion: 'incident-summary.v1',
    });
  });

  it('is not built on a missing prompt', () => {
    expect(() => writer({ promptsDir: 'test' })).toThrow(PromptInvalidError);
  });
});
