import { describe, expect, it } from 'vitest';
import { StoreUnavailableError } from '../../../src/app/errors.ts';
import type { IncidentFile } from '../../../src/app/ports.ts';
import { PUBLIC_READER, type Reader } from '../../../src/app/reader.ts';
import type { FallbackReason, SummaryView } from '../../../src/app/views.ts';
import { memorySummaryCache } from '../../fakes/memory-summary-cache.ts';
import { memoryTokenLedger } from '../../fakes/memory-token-ledger.ts';
import { drafted, failed, scriptedWriter, type FailureReason, type Script } from '../../fakes/scripted-writer.ts';
import { appWorld, POLICE_REPORT, NOW, TODAY, type AppWorld } from '../app-world.ts';

const GUILD: Reader = { guildId: '100000000000000001' };
const NEVER = new AbortController().signal;
const draft = (text: string): Parameters<typeof drafted>[0] => ({
  headline: 'Raid on a police post',
  sentences: [{ text, citations: ['1.2'] }],
});
const GOOD = drafted(draft('They killed 9 policemen, the district officer said.'));
const BAD = drafted(draft('They killed 45 policemen, the district officer said.'));

async function fileOf(world: AppWorld): Promise<IncidentFile> {
  const [outcome] = await world.importAll(POLICE_REPORT);
  const id = outcome?.kind === 'stored' ? outcome.incidentId : '';
  const file = await world.incidents.get(PUBLIC_READER, id);
  if (file === undefined) throw new Error('the report was not stored');
  return file;
}

async function ask(world: AppWorld, signal = NEVER, reader: Reader = GUILD): Promise<SummaryView> {
  return world.summariser.summarise(reader, await fileOf(world), signal);
}

const said = (view: SummaryView): string => view.draft.sentences.map(({ text }) => text).join(' ');

describe('a draft of the model', () => {
  it('that is grounded is shown with its proof', async () => {
    const view = await ask(appWorld({ writer: scriptedWriter(GOOD) }));
    expect(view).toMatchObject({
      engine: { kind: 'llm', model: 'scripted', promptVersion: 'incident-summary.v1' },
      verdict: { ok: true, issues: [] },
      repairs: 0,
      cached: false,
      created: NOW,
      omitted: [],
    });
    expect(view.verdict.quantities.map(({ value, evidence }) => [value, evidence.length])).toEqual([[9, 1]]);
  });

  it('that holds a foreign number is sent back with the issue, and never shown', async () => {
    const writer = scriptedWriter(BAD, GOOD);
    const view = await ask(appWorld({ writer }));
    expect(said(view)).not.toContain('45');
    expect(view).toMatchObject({ engine: { kind: 'llm' }, repairs: 1 });
    expect(writer.requests[1]?.rejected[0]?.issues).toMatchObject([{ code: 'number_not_in_sources', found: '45' }]);
  });

  it('that is bad three times gives way to an extract', async () => {
    const writer = scriptedWriter(BAD);
    const view = await ask(appWorld({ writer }));
    expect(view).toMatchObject({ engine: { kind: 'extractive', reason: 'not-grounded' }, verdict: { ok: true } });
    expect(said(view)).toContain('9 policemen');
    expect(said(view)).not.toContain('45');
    expect(writer.requests.map(({ rejected }) => rejected.length)).toEqual([0, 1, 2]);
  });

  it('may come after an answer that nobody can read', async () => {
    const view = await ask(appWorld({ writer: scriptedWriter(failed('malformed'), failed('truncated'), GOOD) }));
    expect(view).toMatchObject({ engine: { kind: 'llm' }, repairs: 2 });
  });

  it('with a warning is sent back once, then shown with its warning', async () => {
    const warned = drafted(draft('They killed about 9 policemen, the district officer said.'));
    const writer = scriptedWriter(warned);
    const view = await ask(appWorld({ writer }));
    expect(view).toMatchObject({ engine: { kind: 'llm' }, repairs: 0, verdict: { ok: true } });
    expect(view.verdict.warnings.map(({ code }) => code)).toEqual(['qualifier_added']);
    expect(writer.requests.map(({ rejected }) => rejected.at(-1)?.issues.map(({ code }) => code))).toEqual([
      undefined,
      ['qualifier_added'],
    ]);
  });

  it('with a warning gives way to a better one, and stands when the repair is worse or fails', async () => {
    const warned = drafted(draft('They killed about 9 policemen, the district officer said.'));
    const shown = (...script: readonly Script[]): Promise<string> =>
      ask(appWorld({ writer: scriptedWriter(...script) })).then(said);
    expect(await shown(warned, GOOD)).toContain('killed 9');
    expect(await shown(warned, BAD)).toContain('about 9');
    expect(await shown(warned, failed('unavailable'))).toContain('about 9');
  });

  it('is not sent back for what no rewriting can lift', async () => {
    const text = 'Gli abitanti sono fuggiti dal villaggio di Kisoro dopo un attacco notturno, dicono i vicini.';
    const writer = scriptedWriter(drafted({ headline: 'Attacco notturno', sentences: [{ text, citations: ['1.1'] }] }));
    const world = appWorld({ writer });
    await world.importAll({ origin: 'it', title: 'Attacco notturno', text: `${text} I feriti sono 9.` });
    const [incident] = await world.incidents.list(PUBLIC_READER, { limit: 1, offset: 0 });
    const file = await world.incidents.get(PUBLIC_READER, incident?.id ?? '');
    const view = file && (await world.summariser.summarise(GUILD, file, NEVER));
    expect(view?.verdict.warnings.map(({ code }) => code)).toContain('language_unread');
    expect(writer.requests).toHaveLength(1);
  });

  it('names the reports that did not fit', async () => {
    const reply = drafted(draft('They killed 9 policemen.'), ['A long report']);
    expect((await ask(appWorld({ writer: scriptedWriter(reply) }))).omitted).toEqual(['A long report']);
  });
});

describe('a model that fails', () => {
  it.each<[FailureReason, FallbackReason, number]>([
    ['refused', 'model-refused', 1],
    ['malformed', 'model-unavailable', 3],
    ['truncated', 'model-unavailable', 3],
    ['rate-limited', 'model-unavailable', 1],
    ['unauthorised', 'model-unavailable', 1],
    ['unavailable', 'model-unavailable', 1],
    ['rejected-request', 'model-unavailable', 1],
    ['deadline', 'deadline', 1],
  ])('as %s is replaced by an extract labelled %s after %i requests', async (failure, reason, requests) => {
    const writer = scriptedWriter(failed(failure));
    const world = appWorld({ writer });
    const view = await ask(world);
    expect(view.engine).toEqual({ kind: 'extractive', reason });
    expect(said(view)).toContain('9 policemen');
    expect(writer.requests).toHaveLength(requests);
    expect(world.events).toContain('model-failed');
  });

  it('is not waited for beyond the signal', async () => {
    const view = await ask(appWorld({ writer: scriptedWriter('hang') }), AbortSignal.timeout(5));
    expect(view.engine).toEqual({ kind: 'extractive', reason: 'deadline' });
  });

  it('is not even asked when the signal is over', async () => {
    const view = await ask(appWorld({ writer: scriptedWriter(GOOD) }), AbortSignal.abort());
    expect(view.engine).toEqual({ kind: 'extractive', reason: 'deadline' });
  });

  it('by throwing, against its promise, is replaced too', async () => {
    const writer = { ...scriptedWriter(GOOD), write: () => Promise.reject(new TypeError('bug')) };
    expect((await ask(appWorld({ writer }))).engine).toEqual({ kind: 'extractive', reason: 'model-unavailable' });
  });

  it('is not kept in the cache, so that the next question asks again', async () => {
    const writer = scriptedWriter(failed('unavailable'), GOOD);
    const world = appWorld({ writer });
    const file = await fileOf(world);
    await world.summariser.summarise(GUILD, file, NEVER);
    const view = await world.summariser.summarise(GUILD, file, NEVER);
    expect(view).toMatchObject({ engine: { kind: 'llm' }, cached: false });
  });
});

describe('without a model', () => {
  it('the summary is an extract, labelled so and kept', async () => {
    const world = appWorld();
    const file = await fileOf(world);
    const first = await world.summariser.summarise(PUBLIC_READER, file, NEVER);
    const second = await world.summariser.summarise(PUBLIC_READER, file, NEVER);
    expect(first).toMatchObject({ engine: { kind: 'extractive', reason: 'no-model' }, cached: false });
    expect(second).toEqual({ ...first, cached: true });
  });
});

describe('the budget of tokens', () => {
  it('is counted by guild and day', async () => {
    const world = appWorld({ writer: scriptedWriter(BAD, GOOD) });
    await ask(world);
    expect(await world.tokens.spent('100000000000000001', TODAY)).toBe(1600);
    expect(await world.tokens.spent('public', TODAY)).toBe(0);
  });

  it('is that of everybody in a direct message', async () => {
    const world = appWorld({ writer: scriptedWriter(GOOD) });
    await ask(world, NEVER, PUBLIC_READER);
    expect(await world.tokens.spent('public', TODAY)).toBe(800);
  });

  it.each<[FailureReason, number, number]>([
    ['malformed', 500, 1500],
    ['malformed', 0, 3000],
    ['deadline', 0, 1000],
    ['unavailable', 0, 0],
    ['unauthorised', 0, 0],
  ])('counts a failed call too: %s with %i reported costs %i', async (reason, reported, cost) => {
    const world = appWorld({ writer: scriptedWriter(failed(reason, reported)) });
    await ask(world);
    expect(await world.tokens.spent('100000000000000001', TODAY)).toBe(cost);
  });

  it('spent means an extract and no request', async () => {
    const writer = scriptedWriter(GOOD);
    const world = appWorld({ writer, tokensADay: 1500 });
    await world.tokens.add('100000000000000001', TODAY, 501);
    expect((await ask(world)).engine).toEqual({ kind: 'extractive', reason: 'budget-spent' });
    expect(writer.requests).toEqual([]);
  });

  it('that ends during the repairs ends them', async () => {
    const writer = scriptedWriter(BAD);
    expect((await ask(appWorld({ writer, tokensADay: 1500 }))).engine).toMatchObject({ reason: 'budget-spent' });
    expect(writer.requests).toHaveLength(1);
  });

  it('that cannot be counted does not cost the reader the answer', async () => {
    const tokens = { ...memoryTokenLedger(), add: () => Promise.reject(new StoreUnavailableError('down')) };
    const world = appWorld({ writer: scriptedWriter(GOOD), tokens });
    expect((await ask(world)).engine.kind).toBe('llm');
    expect(world.events).toContain('tokens-not-counted');
  });
});

describe('the cache', () => {
  it('answers the second question, for any reader of public reports', async () => {
    const writer = scriptedWriter(GOOD);
    const world = appWorld({ writer });
    const file = await fileOf(world);
    await world.summariser.summarise(GUILD, file, NEVER);
    const view = await world.summariser.summarise(PUBLIC_READER, file, NEVER);
    expect(view).toMatchObject({ cached: true, engine: { kind: 'llm', model: 'scripted' } });
    expect(writer.requests).toHaveLength(1);
  });

  it('is verified again on each read: what fails now is written anew', async () => {
    const summaries = memorySummaryCache();
    const writer = scriptedWriter(GOOD);
    const world = appWorld({ writer, summaries });
    const file = await fileOf(world);
    const poisoned = {
      ...summaries,
      get: async (...key: Parameters<typeof summaries.get>) => {
        const kept = await summaries.get(...key);
        return kept && { ...kept, draft: draft('They killed 45 policemen.') };
      },
    };
    await world.summariser.summarise(GUILD, file, NEVER);
    const other = appWorld({ writer, summaries: poisoned });
    const view = await other.summariser.summarise(GUILD, file, NEVER);
    expect(view.cached).toBe(false);
    expect(said(view)).not.toContain('45');
  });

  it('that cannot be written does not cost the reader the answer', async () => {
    const summaries = { ...memorySummaryCache(), put: () => Promise.reject(new StoreUnavailableError('down')) };
    const world = appWorld({ writer: scriptedWriter(GOOD), summaries });
    expect((await ask(world)).engine.kind).toBe('llm');
    expect(world.events).toContain('summary-not-kept');
  });

  it('that cannot be read is said', async () => {
    const summaries = { ...memorySummaryCache(), get: () => Promise.reject(new StoreUnavailableError('down')) };
    await expect(ask(appWorld({ summaries }))).rejects.toThrow(StoreUnavailableError);
  });
});

describe('identical questions at one time', () => {
  it('share one request', async () => {
    const writer = scriptedWriter(GOOD);
    const world = appWorld({ writer });
    const file = await fileOf(world);
    const views = await Promise.all([1, 2, 3].map(() => world.summariser.summarise(GUILD, file, NEVER)));
    expect(writer.requests).toHaveLength(1);
    expect(new Set(views.map(said)).size).toBe(1);
  });

  it('are each answered at their own deadline', async () => {
    const world = appWorld({ writer: scriptedWriter('hang') });
    const file = await fileOf(world);
    const patient = new AbortController();
    const first = world.summariser.summarise(GUILD, file, patient.signal);
    const second = await world.summariser.summarise(GUILD, file, AbortSignal.timeout(5));
    expect(second.engine).toEqual({ kind: 'extractive', reason: 'deadline' });
    patient.abort();
    expect((await first).engine).toEqual({ kind: 'extractive', reason: 'deadline' });
  });
});

describe('what was shown last', () => {
  it('is recalled for its own sources alone', async () => {
    const world = appWorld({ writer: scriptedWriter(failed('unavailable')) });
    const file = await fileOf(world);
    expect(world.summariser.recall(GUILD, file)).toBeUndefined();
    const view = await world.summariser.summarise(GUILD, file, NEVER);
    expect(world.summariser.recall(GUILD, file)).toBe(view);
    const reports = file.reports.map((report) => ({ ...report, contentHash: 'f'.repeat(64) }));
    expect(world.summariser.recall(GUILD, { ...file, reports })).toBeUndefined();
  });
});
