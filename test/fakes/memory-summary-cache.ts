import type { CachedSummary, SummaryCache } from '../../src/app/ports.ts';

/** Keeps summaries in memory by owner and key; the last one put wins. */
export function memorySummaryCache(): SummaryCache {
  const kept = new Map<string, CachedSummary>();
  return {
    get: async (owner, key) => kept.get(`${owner} ${key}`),
    put: async (owner, summary) => {
      kept.set(`${owner} ${summary.key}`, structuredClone(summary));
    },
  };
}
