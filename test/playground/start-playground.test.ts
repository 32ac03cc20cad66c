import { ChannelType, SlashCommandBuilder } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { sendCommand } from './send-command.ts';
import { withBot, withPlayground } from './with-bot.ts';

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

describe('the playground', () => {
  it('serves its page, the state behind it, and a neighbour on the same port', () =>
    withPlayground(
      async ({ url }) => {
        const page = await fetch(url);
        expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=UTF-8']);
        expect(await (await fetch(`${url}/page/state`)).json()).toMatchObject({ connected: false, messages: [] });
        expect(await (await fetch(`${url}/healthz`)).text()).toBe('up');
        expect((await fetch(`${url}/elsewhere`)).status).toBe(404);
      },
      {
        neighbour: async (request) => (request.url.endsWith('/healthz') ? new Response('up') : undefined),
      },
    ));

  it('keeps to itself: what one playground registers, another does not know', () =>
    withBot(async ({ client }) => {
      await client.application.commands.set([ping]);
      await withPlayground(async (other) => {
        expect(other.state()).toMatchObject({ commands: [], connected: false, bot: undefined });
      });
    }));

  it('gives the guild and its channels the same ids at every start', () =>
    withPlayground(async (first) =>
      withPlayground(async (second) => {
        expect(second.state().channels).toEqual(first.state().channels);
      }),
    ));
});
