import type { Watch, WatchNotice, WatchStore } from '../../src/app/watch/watch-ports.ts';

type Kept = WatchNotice & { readonly state: string };

/** Keeps watches and their messages in memory. */
export function memoryWatchStore(): WatchStore {
  const watches = new Map<string, Watch>();
  const notices = new Map<string, Kept>();
  const keyOf = ({ guildId, id }: { readonly guildId: string; readonly id: string }): string => `${guildId} ${id}`;
  const sorted = (): Watch[] =>
    [...watches.values()].toSorted((a, b) => a.created.localeCompare(b.created) || a.id.localeCompare(b.id));
  const change = (key: string, what: Partial<Watch>): void => {
    const watch = watches.get(key);
    if (watch !== undefined) watches.set(key, { ...watch, ...what });
  };
  return {
    add: async (watch) => {
      watches.set(keyOf(watch), watch);
    },
    list: async (guildId) => sorted().filter((watch) => watch.guildId === guildId),
    remove: async (guildId, id) => {
      for (const [key, notice] of notices) if (notice.guildId === guildId && notice.watchId === id) notices.delete(key);
      return watches.delete(keyOf({ guildId, id }));
    },
    all: async () => sorted(),
    hear: async (watch, until) => change(keyOf(watch), { heardUntil: until }),
    claim: async (notice) => {
      notices.set(keyOf(notice), { ...notice, state: 'claimed' });
      change(keyOf({ guildId: notice.guildId, id: notice.watchId }), {
        heardUntil: notice.until,
        lastNotice: notice.claimed,
      });
    },
    open: async () =>
      [...notices.values()].filter(({ state }) => state === 'claimed').map(({ state: _state, ...notice }) => notice),
    settle: async (notice, { state }) => {
      if (notices.has(keyOf(notice))) notices.set(keyOf(notice), { ...notice, state });
    },
  };
}
