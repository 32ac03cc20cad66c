import { describe, expect, it } from 'vitest';
import { matchesTopic, type Watchable } from '../../../src/core/watch/matches-topic.ts';
import { watchTopicSchema, type WatchTopic } from '../../../src/core/watch/watch-topic.ts';

const RAID: Watchable = {
  incident: {
    title: 'Soldiers die in raid on camp',
    type: 'Battles',
    place: { name: 'Boulikessi', aliases: ['Boulkessi'], admin1: 'Mopti', country: 'MLI' },
    actors: [
      { name: 'Jama’at Nusrat al-Islam', role: 'attacker' },
      { name: 'Armée malienne', role: 'target' },
    ],
    claimedBy: 'JNIM',
  },
  reports: [{ title: 'Raid on camp', text: 'Fighters flew three drones over the camp before the raid.' }],
};

describe('a topic', () => {
  it.each<[WatchTopic, boolean]>([
    [{ place: 'Mali' }, true],
    [{ place: 'مالي' }, true],
    [{ place: 'Niger' }, false],
    [{ place: 'Boulkesi' }, true],
    [{ place: 'mopti' }, true],
    [{ place: 'Kisoro' }, false],
    [{ actor: 'jnim' }, true],
    [{ actor: 'armee malienne' }, true],
    [{ actor: 'arm' }, false],
    [{ event: 'Battles' }, true],
    [{ event: 'Riots' }, false],
    [{ words: 'DRONES camp' }, true],
    [{ words: 'drone' }, false],
    [{ words: 'drones ship' }, false],
    [{ place: 'Mali', actor: 'JNIM', event: 'Battles', words: 'drones' }, true],
    [{ place: 'Mali', event: 'Riots' }, false],
  ])('%j: %s', (topic, expected) => {
    expect(matchesTopic(topic, RAID)).toBe(expected);
  });

  it('finds no place where none is known', () => {
    const { place: _place, ...incident } = RAID.incident;
    expect(matchesTopic({ place: 'Mali' }, { ...RAID, incident })).toBe(false);
  });

  it('holds nothing without a part', () => {
    expect(watchTopicSchema.safeParse({}).success).toBe(false);
    expect(watchTopicSchema.safeParse({ place: '  ' }).success).toBe(false);
    expect(watchTopicSchema.safeParse({ event: 'War' }).success).toBe(false);
    expect(matchesTopic({}, RAID)).toBe(false);
  });
});
