import { MessageFlags, SlashCommandBuilder, type ChatInputCommandInteraction } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { refusalOf } from './expect-refusal.ts';
import { ManualClock } from './manual-clock.ts';
import { sendCommand } from './send-command.ts';
import { withBot, type Stage } from './with-bot.ts';

const MINUTE_MS = 60_000;
const ping = new SlashCommandBuilder().setName('ping').setDescription('Answers').toJSON();

const sendPing = (stage: Stage): Promise<ChatInputCommandInteraction> => sendCommand(stage, ping);

const withClock = async (run: (stage: Stage, clock: ManualClock) => Promise<void>): Promise<void> => {
  const clock = new ManualClock();
  await withBot((stage) => run(stage, clock), { clock, rateLimits: false });
};

describe('the time and state of interactions', () => {
  it('fails an answer after three seconds as 10062, and tells the person', () =>
    withClock(async (stage, clock) => {
      const interaction = await sendPing(stage);
      clock.advance(3001);
      expect(stage.playground.state().interactions).toMatchObject([
        { state: 'failed', failure: 'The application did not respond' },
      ]);
      expect(await refusalOf(interaction.reply('late'))).toEqual([404, 10062]);
      expect(stage.playground.state().messages).toEqual([]);
    }));

  it('takes an answer just before three seconds', () =>
    withClock(async (stage, clock) => {
      const interaction = await sendPing(stage);
      clock.advance(2999);
      await interaction.reply('in time');
      clock.advance(10_000);
      expect(stage.playground.state().messages).toMatchObject([{ content: 'in time' }]);
      expect(stage.playground.state().interactions).toEqual([]);
    }));

  it('refuses a second answer as 40060', () =>
    withClock(async (stage) => {
      const interaction = await sendPing(stage);
      await interaction.reply('first');
      interaction.replied = false;
      expect(await refusalOf(interaction.reply('second'))).toEqual([400, 40060]);
    }));

  it('lets the token die after fifteen minutes, and an unfinished answer with it', () =>
    withClock(async (stage, clock) => {
      const interaction = await sendPing(stage);
      await interaction.deferReply();
      clock.advance(15 * MINUTE_MS + 1);
      expect(await refusalOf(interaction.editReply('too late'))).toEqual([401, 50027]);
      expect(stage.playground.state().interactions).toMatchObject([{ state: 'failed' }]);
    }));

  it('edits within fifteen minutes', () =>
    withClock(async (stage, clock) => {
      const interaction = await sendPing(stage);
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      clock.advance(14 * MINUTE_MS);
      await interaction.editReply('at last');
      expect(stage.playground.state().messages).toMatchObject([{ content: 'at last', flags: MessageFlags.Ephemeral }]);
      clock.advance(2 * MINUTE_MS);
      expect(stage.playground.state().interactions).toEqual([]);
    }));

  it('knows no @original before the first answer, nor after its end', () =>
    withClock(async (stage) => {
      const interaction = await sendPing(stage);
      expect(await refusalOf(interaction.webhook.editMessage('@original', 'early'))).toEqual([404, 10015]);
      await interaction.reply('here');
      await interaction.deleteReply();
      expect(await refusalOf(interaction.fetchReply())).toEqual([404, 10008]);
    }));

  it('does not reach the messages of another interaction', () =>
    withClock(async (stage) => {
      const first = await sendPing(stage);
      await first.reply('mine');
      const other = await (await first.fetchReply()).fetch();
      const second = await sendPing(stage);
      await second.deferReply();
      expect(await refusalOf(second.webhook.editMessage(other.id, 'yours'))).toEqual([404, 10008]);
      const own = await first.followUp('and this');
      await first.webhook.editMessage(own.id, 'and that');
      expect(stage.playground.state().messages.map(({ content }) => content)).toEqual(['mine', '', 'and that']);
    }));

  it('turns the first follow-up to a deferred answer into its edit', () =>
    withClock(async (stage) => {
      const interaction = await sendPing(stage);
      await interaction.deferReply();
      await interaction.webhook.send('the answer');
      expect(stage.playground.state().messages).toMatchObject([{ content: 'the answer', flags: 0 }]);
    }));

  it('lets that follow-up ask for privacy in vain, since the deferral decided', () =>
    withClock(async (stage) => {
      const interaction = await sendPing(stage);
      await interaction.deferReply();
      await interaction.webhook.send({ content: 'the answer', flags: MessageFlags.Ephemeral });
      expect(stage.playground.state().messages).toMatchObject([{ content: 'the answer', flags: 0 }]);
    }));

  it('refuses a deferral with other flags than ephemeral', () =>
    withClock(async (stage) => {
      const { id, token, client } = await sendPing(stage);
      const body = { type: 5, data: { flags: MessageFlags.IsComponentsV2 } };
      const request = client.rest.post(`/interactions/${id}/${token}/callback`, { body, auth: false });
      expect(await refusalOf(request)).toEqual([400, 50035]);
    }));

  it.each([
    [6, 'a deferred update'],
    [7, 'an update'],
    [8, 'choices'],
    [1, 'a pong'],
  ])('refuses callback type %i (%s) for a command', (type) =>
    withClock(async (stage) => {
      const { id, token, client } = await sendPing(stage);
      const request = client.rest.post(`/interactions/${id}/${token}/callback`, { body: { type }, auth: false });
      expect(await refusalOf(request)).toEqual([400, 50035]);
    }),
  );

  it('answers with the message when asked for it', () =>
    withClock(async (stage) => {
      const interaction = await sendPing(stage);
      const response = await interaction.reply({ content: 'with a response', withResponse: true });
      expect(response.resource?.message?.content).toBe('with a response');
      expect(response.interaction.responseMessageId).toBe(response.resource?.message?.id);
    }));
});
