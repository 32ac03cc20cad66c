import type { DigestSchedule, DigestSchedules } from '../../src/app/ports.ts';

const byCreated = (a: DigestSchedule, b: DigestSchedule): number => a.created.localeCompare(b.created);

/** Keeps schedules in memory: one a channel, the last one saved stands. */
export function memoryDigestSchedules(): DigestSchedules {
  let kept: readonly DigestSchedule[] = [];
  return {
    list: async (guildId) => kept.filter((one) => one.guildId === guildId).toSorted(byCreated),
    active: async () => kept.filter((one) => !one.paused).toSorted(byCreated),
    save: async (schedule) => {
      const replaced = (one: DigestSchedule): boolean =>
        one.guildId === schedule.guildId && (one.id === schedule.id || one.channelId === schedule.channelId);
      kept = [...kept.filter((one) => !replaced(one)), { ...schedule }];
    },
    remove: async (guildId, id) => {
      const before = kept.length;
      kept = kept.filter((one) => one.guildId !== guildId || one.id !== id);
      return kept.length < before;
    },
  };
}
