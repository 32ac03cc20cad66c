import { afterEach, describe, expect, it } from 'vitest';
import type { DraftReply } from '../../src/app/ports.ts';
import { createDraftWriter } from '../../src/llm/create-draft-writer.ts';
import { completion, draftCompletion } from '../fakes/chat-completions.ts';
import { startStubbornModelServer, type Manner, type StubbornModelServer } from '../fakes/stubborn-model-server.ts';

const DRAFT = { headline: 'Fire at the depot', sentences: [{ text: 'Nine people died.', citations: ['1.1'] }] };
const GOOD: Manner = { kind: 'body', body: draftCompletion(DRAFT) };
const NEVER = new AbortController().signal;
const SHORT_MS = 60;

let server: StubbornModelServer;
afterEach(() => server.close());

async function ask(manners: readonly Manner[], signal = NEVER, timeoutMs = 20_000): Promise<DraftReply> {
  server = await startStubbornModelServer(...manners);
  const options = {
    apiKey: 'hush-hush',
    baseUrl: server.baseUrl,
    model: 'test-model',
    promptsDir: 'prompts',
    timeoutMs,
    retryPauseMs: 1,
  };
  const sources = [{ id: 'r1', text: 'Nine people died.' }];
  return createDraftWriter(options).write({ sources, language: 'en', rejected: [] }, signal);
}

const body = (text: string, status = 200, headers: Record<string, string> = {}): Manner => ({
  kind: 'body',
  body: text,
  status,
  headers,
});

describe('a 200 that is no summary', () => {
  it.each([
    ['a refusal', completion(null, {}, 'I cannot help with that.'), 'refused', 'I cannot help'],
    ['a stop by the filter', completion('{}', { finish_reason: 'content_filter' }), 'refused', 'content filter'],
    ['an error object', '{"error": {"message": "no GPU left", "code": 500}}', 'unavailable', 'no GPU left'],
    ['an error text', '{"error": "model is loading"}', 'unavailable', 'model is loading'],
    ['garbage', 'upstream says hello', 'malformed', 'no chat completion'],
    ['an HTML page', '<html>Sign in</html>', 'malformed', 'no chat completion'],
    ['nothing', '', 'malformed', 'no chat completion'],
    ['JSON without choices', '{"choices": []}', 'malformed', 'no chat completion'],
    ['an empty message', completion(null), 'malformed', 'not the JSON'],
    ['prose', completion('Nine people died.'), 'malformed', 'not the JSON'],
  ])('%s is told apart', async (_, text, reason, detail) => {
    const reply = await ask([body(text)]);
    expect(reply).toMatchObject({ kind: 'failed', reason, detail: expect.stringContaining(detail) as string });
    expect(server.requests).toHaveLength(1);
  });

  it('is counted when it cost tokens', async () => {
    expect(await ask([body(completion(null, {}, 'No.'))])).toMatchObject({
      usage: { inputTokens: 700, outputTokens: 80 },
    });
  });
});

describe('a good answer', () => {
  it.each([
    ['in a code fence', body(completion(`\`\`\`json\n${JSON.stringify(DRAFT)}\n\`\`\``))],
    ['after thoughts', body(completion(`<think>hm</think>${JSON.stringify(DRAFT)}`))],
    ['under a wrong content type', body(draftCompletion(DRAFT), 200, { 'content-type': 'text/plain' })],
    ['from a server that counts no tokens', body(draftCompletion(DRAFT).replace('usage', 'price'))],
  ])('is read %s', async (_, manner) => {
    expect(await ask([manner])).toMatchObject({ kind: 'draft', draft: DRAFT });
  });

  it.each([
    ['a 429 that asks for a short pause', body('{"error": {"message": "slow"}}', 429, { 'retry-after': '0' })],
    ['a 429 with milliseconds', body('{"error": {"message": "slow"}}', 429, { 'retry-after-ms': '5' })],
    ['a 500', body('oops', 500)],
    ['a connection that is closed', { kind: 'hang-up' } as const],
  ])('is waited for after %s', async (_, manner) => {
    expect(await ask([manner, GOOD])).toMatchObject({ kind: 'draft' });
    expect(server.requests).toHaveLength(2);
  });
});

it('sends the key, and nothing that the SDK would take from the environment', async () => {
  await ask([GOOD]);
  const headers = server.requests[0]?.headers ?? {};
  expect(headers.authorization).toBe('Bearer hush-hush');
  expect(Object.keys(headers)).not.toContain('openai-organization');
});

describe('a server that never answers', () => {
  it.each([['stall'], ['silence']] as const)('is left at the deadline of the attempt: %s', async (kind) => {
    expect(await ask([{ kind }], NEVER, SHORT_MS)).toMatchObject({ kind: 'failed', reason: 'deadline' });
    expect(server.requests).toHaveLength(1);
  });

  it.each([['stall'], ['silence']] as const)("is left at the caller's signal: %s", async (kind) => {
    expect(await ask([{ kind }], AbortSignal.timeout(SHORT_MS))).toMatchObject({ kind: 'failed', reason: 'deadline' });
  });

  it('is left during the pause before a retry', async () => {
    const overloaded = body('{"error": {"message": "busy"}}', 503, { 'retry-after': '4' });
    expect(await ask([overloaded], AbortSignal.timeout(SHORT_MS))).toMatchObject({ reason: 'unavailable' });
    expect(server.requests).toHaveLength(1);
  });

  it('is not asked at all when the signal is over', async () => {
    expect(await ask([GOOD], AbortSignal.abort())).toMatchObject({ kind: 'failed', reason: 'deadline' });
    expect(server.requests).toHaveLength(0);
  });
});

describe('a broken answer', () => {
  it('that ends halfway is a failure at once', async () => {
    expect(await ask([{ kind: 'half-body', body: draftCompletion(DRAFT) }])).toMatchObject({
      kind: 'failed',
      reason: 'unavailable',
    });
  });

  it('to a pause that is too long is not waited for', async () => {
    const busy = body('{"error": {"message": "come back"}}', 429, { 'retry-after': '90' });
    expect(await ask([busy, GOOD])).toMatchObject({ kind: 'failed', reason: 'rate-limited' });
  });

  it('never carries the key into the evidence', async () => {
    const reply = await ask([body('{"error": {"message": "Incorrect key hush-hush"}}', 401)]);
    expect(JSON.stringify(reply)).not.toContain('hush-hush');
    expect(reply).toMatchObject({ reason: 'unauthorised', detail: '401 Incorrect key [secret]' });
  });

  it('of a server that is not there is a failure, not an error', async () => {
    server = await startStubbornModelServer(GOOD);
    const { baseUrl } = server;
    await server.close();
    const gone = createDraftWriter({ baseUrl, model: 'm', promptsDir: 'prompts', retryPauseMs: 1 });
    const reply = await gone.write({ sources: [], language: 'en', rejected: [] }, NEVER);
    expect(reply).toMatchObject({ kind: 'failed', reason: 'unavailable' });
  });
});
