import { beforeEach, expect, it } from 'vitest';
import type { CachedSummary, SummaryCache } from '../../src/app/ports.ts';
import { GUILD_A, GUILD_B } from './sample-arrival.ts';

const SUMMARY: CachedSummary = {
  key: 'k1',
  incidentId: 'inc-1',
  draft: { headline: 'Camp overrun', sentences: [{ text: 'At least 60 died.', citations: ['1.1'] }] },
  engine: 'llm',
  model: 'a-model',
  promptVersion: 'incident-summary.v1',
  created: '2025-06-02T08:00:01.000Z',
};

/** What every summary cache promises. `fresh` gives an empty one. */
export function summaryCacheContract(fresh: () => Promise<SummaryCache>): void {
  let cache: SummaryCache;
  beforeEach(async () => {
    cache = await fresh();
  });

  it('has nothing that was not put', async () => {
    expect(await cache.get('public', 'k1')).toBeUndefined();
  });

  it.each([
    ['a model’s', SUMMARY],
    ['an extractive', { ...SUMMARY, engine: 'extractive' as const, model: undefined, promptVersion: undefined }],
  ])('gives back %s summary as it was', async (_what, summary) => {
    await cache.put(GUILD_A, summary);
    expect(await cache.get(GUILD_A, 'k1')).toEqual(summary);
  });

  it('keeps owners apart under one key', async () => {
    await cache.put(GUILD_A, SUMMARY);
    expect(await cache.get(GUILD_B, 'k1')).toBeUndefined();
    expect(await cache.get('public', 'k1')).toBeUndefined();
  });

  it('lets the last one put stand', async () => {
    await cache.put('public', SUMMARY);
    await cache.put('public', { ...SUMMARY, model: 'another' });
    expect((await cache.get('public', 'k1'))?.model).toBe('another');
  });
}
