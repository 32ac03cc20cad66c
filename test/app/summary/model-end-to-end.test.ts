import { LLMock } from '@copilotkit/aimock';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PUBLIC_READER } from '../../../src/app/reader.ts';
import type { SummaryView } from '../../../src/app/views.ts';
import type { Draft } from '../../../src/core/grounding/draft.ts';
import { createDraftWriter } from '../../../src/llm/create-draft-writer.ts';
import { completion, draftCompletion } from '../../fakes/chat-completions.ts';
import { startStubbornModelServer, type Manner, type StubbornModelServer } from '../../fakes/stubborn-model-server.ts';
import { appWorld, PAPER_REPORT, type AppWorld } from '../app-world.ts';

/** Deadlines of an attempt: one that never passes here, and one for servers that never answer. */
const USUAL_MS = 20_000;
const SHORT_MS = 50;

const GOOD: Draft = {
  headline: 'Raid on the base at Boulkessi',
  sentences: [
    { text: 'The attackers killed at least 60 soldiers.', citations: ['1.1'] },
    { text: 'Around 40 soldiers were wounded, military sources said.', citations: ['1.2'] },
  ],
};
const BAD: Draft = { ...GOOD, sentences: [{ text: 'The attackers killed 45 soldiers.', citations: ['1.1'] }] };

function worldAt(baseUrl: string, timeoutMs: number): AppWorld {
  const options = { baseUrl, model: 'm', apiKey: 'k', promptsDir: 'prompts', timeoutMs, retryPauseMs: 1 };
  return appWorld({ writer: createDraftWriter(options) });
}

async function askAt(baseUrl: string, timeoutMs = USUAL_MS): Promise<SummaryView> {
  const world = worldAt(baseUrl, timeoutMs);
  await world.importAll(PAPER_REPORT);
  const found = await world.app.summariseIncident(PUBLIC_READER, 'Boulkessi', AbortSignal.timeout(45_000));
  if (found.kind !== 'found') throw new Error('the incident was not found');
  return found.view;
}

const said = ({ draft }: SummaryView): string => JSON.stringify(draft);

describe('a summary over the wire', () => {
  let mock: LLMock;
  beforeEach(async () => {
    mock = await LLMock.create({ port: 0 });
  });
  afterEach(() => mock.stop());

  const answer = (...drafts: readonly Draft[]): void => {
    for (const [sequenceIndex, draft] of drafts.entries())
      mock.on({ sequenceIndex }, { content: JSON.stringify(draft) });
  };

  it('is shown when it is grounded', async () => {
    answer(GOOD);
    const view = await askAt(`${mock.url}/v1`);
    expect(view).toMatchObject({ engine: { kind: 'llm', model: 'm' }, draft: GOOD, repairs: 0 });
    expect(view.verdict.issues).toEqual([]);
  });

  it('with 45 soldiers is never shown: it is repaired, then shown', async () => {
    answer(BAD, GOOD);
    const view = await askAt(`${mock.url}/v1`);
    expect(view).toMatchObject({ engine: { kind: 'llm' }, draft: GOOD, repairs: 1 });
    const repair = mock.getLastRequest()?.body as { messages: { content: string }[] };
    expect(repair.messages.at(-1)?.content).toMatch(/number_not_in_\w+ in sentence 1: "45/u);
  });

  it('that is bad three times gives way to an extract, labelled', async () => {
    answer(BAD, BAD, BAD);
    const view = await askAt(`${mock.url}/v1`);
    expect(view.engine).toEqual({ kind: 'extractive', reason: 'not-grounded' });
    expect(said(view)).toContain('at least 60 soldiers');
    expect(said(view)).not.toContain('45');
    expect(mock.getRequests()).toHaveLength(3);
  });
});

describe('a model server in trouble', () => {
  let server: StubbornModelServer;
  afterEach(() => server.close());

  const body = (text: string, status = 200): Manner => ({ kind: 'body', body: text, status });
  const GARBAGE = body('%PDF-1.7');

  it.each<[string, readonly Manner[], SummaryView['engine']]>([
    ['a refusal', [body(completion(null, {}, 'No.'))], { kind: 'extractive', reason: 'model-refused' }],
    ['a 429', [body('{"error": {"message": "slow"}}', 429)], { kind: 'extractive', reason: 'model-unavailable' }],
    ['a 500', [body('oops', 500)], { kind: 'extractive', reason: 'model-unavailable' }],
    ['a 200 with an error', [body('{"error": {"message": "x"}}')], { kind: 'extractive', reason: 'model-unavailable' }],
    ['garbage', [GARBAGE], { kind: 'extractive', reason: 'model-unavailable' }],
    ['a stall', [{ kind: 'stall' }], { kind: 'extractive', reason: 'deadline' }],
    ['silence', [{ kind: 'silence' }], { kind: 'extractive', reason: 'deadline' }],
    [
      'half a body',
      [{ kind: 'half-body', body: draftCompletion(GOOD) }],
      { kind: 'extractive', reason: 'model-unavailable' },
    ],
    ['a closed connection', [{ kind: 'hang-up' }], { kind: 'extractive', reason: 'model-unavailable' }],
    [
      'fenced JSON',
      [body(completion(`\`\`\`json\n${JSON.stringify(GOOD)}\n\`\`\``))],
      { kind: 'llm', model: 'm', promptVersion: 'incident-summary.v1' },
    ],
    [
      'garbage, then a good answer',
      [GARBAGE, body(draftCompletion(GOOD))],
      { kind: 'llm', model: 'm', promptVersion: 'incident-summary.v1' },
    ],
  ])('that answers with %s costs nobody the answer', async (_, manners, engine) => {
    server = await startStubbornModelServer(...manners);
    const endless = manners.some(({ kind }) => kind === 'stall' || kind === 'silence');
    const view = await askAt(server.baseUrl, endless ? SHORT_MS : USUAL_MS);
    expect(view.engine).toEqual(engine);
    expect(view.verdict.ok).toBe(true);
    expect(said(view)).toContain('at least 60 soldiers');
  });
});
