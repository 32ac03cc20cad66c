import { ChannelType, SlashCommandBuilder } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { sendCommand } from './send-command.ts';
import { withBot } from './with-bot.ts';

const ping = new SlashCommandBuilder().setName('ping').setDescription('Answers').toJSON();

describe('a discord.js client on the playground', () => {
  it('logs in, sees the guild and its channels', () =>
    withBot(async ({ client, playground }) => {
      expect(client.user.username).toBe('Sitrep');
      expect(client.guilds.cache.size).toBe(1);
      expect(client.channels.cache.filter((channel) => channel.type === ChannelType.GuildText).size).toBe(4);
      expect(playground.gateway.connected).toBe(true);
    }));

  it('registers commands, defers, edits and follows up', () =>
    withBot(async (stage) => {
      const interaction = await sendCommand(stage, ping);
      await interaction.deferReply();
      expect(stage.playground.state().interactions.map(({ state }) => state)).toEqual(['thinking']);
      const edited = await interaction.editReply('done');
      expect(edited.content).toBe('done');
      await interaction.followUp({ content: 'and more', flags: 64 });
      expect(stage.playground.state().messages.map(({ content, flags }) => [content, flags])).toEqual([
        ['done', 0],
        ['and more', 64],
      ]);
    }));
});
