import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../../../src/playground/state/mentions.ts';
import { DEFAULT_CHANNELS, seedGuild } from '../../../src/playground/state/seed-guild.ts';

const seed = seedGuild('Sitrep', DEFAULT_CHANNELS);
const person = `<@${seed.person.id}>`;
const botRole = String(seed.roles[1]?.id);
const none = { mentions: [], mention_roles: [], mention_everyone: false };

describe('mentionsOf', () => {
  it.each<[string, object, object]>([
    ['nobody by plain words', { content: 'the person' }, none],
    ['the person in content', { content: person }, { ...none, mentions: [seed.person] }],
    [
      'the person in a text display',
      { components: [{ type: 10, content: person }] },
      { ...none, mentions: [seed.person] },
    ],
    ['nobody when nothing is allowed', { content: `${person} @everyone`, allowed_mentions: { parse: [] } }, none],
    [
      'only who is listed',
      { content: `${person} <@${seed.bot.id}>`, allowed_mentions: { users: [seed.bot.id] } },
      { ...none, mentions: [seed.bot] },
    ],
    ['a role', { content: `<@&${botRole}>` }, { ...none, mention_roles: [botRole] }],
    ['everyone', { content: 'Look, @here' }, { ...none, mention_everyone: true }],
  ])('notifies %s', (_, body, expected) => {
    expect(mentionsOf(seed, { ...body })).toEqual(expected);
  });
});
