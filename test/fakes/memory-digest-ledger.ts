import type { DigestEntry, DigestLedger } from '../../src/app/ports.ts';

const byClaimed = (a: DigestEntry, b: DigestEntry): number =>
  a.claimed.localeCompare(b.claimed) || a.part - b.part || a.id.localeCompare(b.id);

/** Keeps the ledger of digest messages in memory: one row by guild, schedule, local date and part. */
export function memoryDigestLedger(): DigestLedger {
  const rows = new Map<string, DigestEntry>();
  const keyOf = (entry: Pick<DigestEntry, 'guildId' | 'scheduleId' | 'localDate' | 'part'>): string =>
    [entry.guildId, entry.scheduleId, entry.localDate, entry.part].join(' ');
  const change = (guildId: string, id: string, what: Partial<DigestEntry>): void => {
    const row = rows.values().find((one) => one.guildId === guildId && one.id === id);
    if (row !== undefined) rows.set(keyOf(row), { ...row, ...what });
  };
  return {
    claim: async (asked) => {
      const there = rows.get(keyOf(asked));
      if (there !== undefined) return { fresh: false, entry: there };
      const entry: DigestEntry = { ...asked, state: 'claimed', messageId: undefined, failure: undefined };
      rows.set(keyOf(entry), entry);
      return { fresh: true, entry };
    },
    markPosted: async (guildId, id, messageId) =>
      change(guildId, id, { state: 'posted', messageId, failure: undefined }),
    markFailed: async (guildId, id, failure) => change(guildId, id, { state: 'failed', failure }),
    recent: async (guildId, limit) =>
      [...rows.values()]
        .filter((one) => one.guildId === guildId)
        .toSorted((a, b) => byClaimed(b, a))
        .slice(0, limit),
  };
}
