import { ApplicationCommandOptionType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/all.ts';
import { areSameCommands } from '../../src/discord/register-commands.ts';

const wanted = commands.map((command) => command.data);

/** The commands as Discord gives them back: ids, versions, and every absent field filled in. */
const stored = wanted.toReversed().map((command, index) => ({
  ...(JSON.parse(JSON.stringify(command)) as object),
  id: String(index),
  version: '9',
  application_id: '1',
  name_localizations: null,
  description_localizations: null,
  default_member_permissions: null,
  dm_permission: true,
  nsfw: false,
  options: 'options' in command ? (command.options ?? []) : [],
}));

describe('areSameCommands', () => {
  it('knows its own commands again, whatever the order and what Discord added', () => {
    expect(areSameCommands(stored, wanted)).toBe(true);
  });

  it.each([
    ['a description', (text: string) => text.replace('The newest incidents', 'Newest incidents')],
    ['a required option', (text: string) => text.replace('"required":true', '"required":false')],
    ['a context', (text: string) => text.replace('"contexts":[0,1]', '"contexts":[0]')],
    ['a command less', (text: string) => JSON.stringify((JSON.parse(text) as unknown[]).slice(1))],
  ])('sees %s that changed', (_, change) => {
    const before = JSON.stringify(wanted);
    const after = change(before);
    expect(after).not.toBe(before);
    expect(areSameCommands(JSON.parse(after), wanted)).toBe(false);
  });

  it.each([[undefined], [{}], ['nonsense']])('takes %j for other commands', (present) => {
    expect(areSameCommands(present, wanted)).toBe(false);
  });
});

describe('the commands', () => {
  it.each(wanted.map((command) => [command.name, JSON.stringify(command).length] as const))(
    '%s stays within Discord’s 8,000 characters',
    (_, length) => {
      expect(length).toBeLessThan(8000);
    },
  );

  it('each has an answer for every sub-command it offers', () => {
    for (const { data, runners } of commands) {
      const offered =
        'options' in data
          ? (data.options ?? []).filter((option) => option.type === ApplicationCommandOptionType.Subcommand)
          : [];
      expect([...runners.keys()]).toEqual(offered.length > 0 ? offered.map((one) => one.name) : ['']);
    }
  });
});
