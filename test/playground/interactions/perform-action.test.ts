import {
  ComponentType,
  MessageFlags,
  SlashCommandBuilder,
  type ButtonInteraction,
  type Interaction,
  type ModalSubmitInteraction,
} from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { PageAction } from '../../../src/playground/page-protocol.ts';
import { ManualClock } from '../manual-clock.ts';
import { refusalOf } from '../expect-refusal.ts';
import { sendCommand } from '../send-command.ts';
import { nextInteraction, withBot, type Stage } from '../with-bot.ts';

const incident = new SlashCommandBuilder()
  .setName('incident')
  .setDescription('Incidents')
  .addSubcommand((sub) =>
    sub
      .setName('show')
      .setDescription('Shows one')
      .addStringOption((o) => o.setName('incident').setDescription('Which').setRequired(true).setAutocomplete(true))
      .addChannelOption((o) => o.setName('channel').setDescription('Where'))
      .addIntegerOption((o) => o.setName('pages').setDescription('How many').setMinValue(1).setMaxValue(3)),
  )
  .toJSON();

const shown = (...options: object[]): { name: string; type: number; options: object[] } => ({
  name: 'show',
  type: 1,
  options,
});
const named = (value: unknown, fields: object = {}): object => ({ name: 'incident', type: 3, value, ...fields });

/** Does something at the page and gives what the bot received. */
async function act<Kind extends Interaction>(stage: Stage, action: object): Promise<Kind> {
  const received = nextInteraction(stage.client);
  await stage.playground.dispatch({ channelId: stage.channel('general'), ...action } as PageAction);
  return (await received) as Kind;
}

const button = { type: ComponentType.Button, style: 1, label: 'Evidence', custom_id: 'evidence:1' } as const;
const row = (component: object): { type: 1; components: [never] } => ({ type: 1, components: [component as never] });

describe('a slash command', () => {
  it('arrives with its sub-command, its options and what they name', () =>
    withBot(async (stage) => {
      const channel = { name: 'channel', type: 7, value: stage.channel('digest') };
      const interaction = await sendCommand(stage, incident, [shown(named('boulkessi'), channel)]);
      expect(interaction.options.getSubcommand()).toBe('show');
      expect(interaction.options.getString('incident', true)).toBe('boulkessi');
      expect(interaction.options.getChannel('channel', true).name).toBe('digest');
      expect(interaction.inCachedGuild() && interaction.appPermissions.has('SendMessages')).toBe(true);
      expect(interaction.memberPermissions?.has('ManageGuild')).toBe(true);
    }));

  it.each([
    ['a required option is missing', [shown()], 'The option "incident" is required.'],
    ['no sub-command is chosen', [], 'Choose a sub-command.'],
    ['an option is unknown', [shown(named('x'), { name: 'other', type: 3, value: 'x' })], 'There is no option "other"'],
    ['a value has the wrong type', [shown(named(7))], '"incident" has a wrong value.'],
    ['a number is out of bounds', [shown(named('x'), { name: 'pages', type: 4, value: 4 })], 'between 1 and 3'],
    ['a channel does not exist', [shown(named('x'), { name: 'channel', type: 7, value: '1' })], 'There is no channels'],
  ])('is not sent when %s', (_, options, message) =>
    withBot(async (stage) => {
      await stage.client.application.commands.set([incident]);
      const commandId = String(stage.playground.state().commands[0]?.['id']);
      const action = { kind: 'command', channelId: stage.channel('general'), commandId, options } as PageAction;
      await expect(stage.playground.dispatch(action)).rejects.toThrow(message);
      expect(stage.playground.state().interactions).toEqual([]);
    }),
  );
});

describe('autocomplete', () => {
  it('asks the bot with what is typed and gives its choices', () =>
    withBot(async (stage) => {
      const [command] = (await stage.client.application.commands.set([incident])).values();
      const received = nextInteraction(stage.client);
      const asked = stage.playground.dispatch({
        kind: 'autocomplete',
        channelId: stage.channel('general'),
        commandId: command?.id ?? '',
        options: [{ ...shown(named('boul', { focused: true })) }],
      });
      const interaction = await received;
      if (!interaction.isAutocomplete()) throw new Error('no autocomplete');
      expect(interaction.options.getFocused()).toBe('boul');
      await interaction.respond([{ name: 'Boulkessi, 1 June', value: 'inc-1' }]);
      expect(await asked).toEqual({ choices: [{ name: 'Boulkessi, 1 June', value: 'inc-1' }] });
    }));

  it('gives up after three seconds', async () => {
    const clock = new ManualClock();
    await withBot(
      async (stage) => {
        const [command] = (await stage.client.application.commands.set([incident])).values();
        const received = nextInteraction(stage.client);
        const asked = stage.playground.dispatch({
          kind: 'autocomplete',
          channelId: stage.channel('general'),
          commandId: command?.id ?? '',
          options: [{ ...shown(named('', { focused: true })) }],
        });
        await received;
        clock.advance(3000);
        expect(await asked).toEqual({ choices: [], failure: 'The application did not respond' });
      },
      { clock, rateLimits: false },
    );
  });
});

describe('components', () => {
  it('bring a click with its message, and let it be updated', () =>
    withBot(async (stage) => {
      const command = await sendCommand(stage, incident, [shown(named('x'))]);
      await command.reply({ content: 'A card', components: [row(button)] });
      const messageId = String(stage.playground.state().messages[0]?.['id']);
      const click = { kind: 'component', messageId, customId: 'evidence:1', componentType: 2 };
      const interaction = await act<ButtonInteraction>(stage, click);
      expect([interaction.customId, interaction.message.id]).toEqual(['evidence:1', messageId]);
      await interaction.update({ content: 'The evidence', components: [row({ ...button, disabled: true })] });
      expect(stage.playground.state().messages).toMatchObject([{ id: messageId, content: 'The evidence' }]);
      await expect(act(stage, click)).rejects.toThrow('This component is disabled.');
    }));

  it('fail in Discord’s words for them when nobody answers', async () => {
    const clock = new ManualClock();
    await withBot(
      async (stage) => {
        const command = await sendCommand(stage, incident, [shown(named('x'))]);
        await command.reply({ content: 'A card', components: [row(button)] });
        const messageId = String(stage.playground.state().messages[0]?.['id']);
        await act(stage, { kind: 'component', messageId, customId: 'evidence:1', componentType: 2 });
        clock.advance(3001);
        expect(stage.playground.state().interactions).toMatchObject([
          { failure: 'This interaction failed', messageId },
        ]);
      },
      { clock, rateLimits: false },
    );
  });

  it('bring a choice in a select, resolved', () =>
    withBot(async (stage) => {
      const command = await sendCommand(stage, incident, [shown(named('x'))]);
      await command.reply({ content: 'Where?', components: [row({ type: 8, custom_id: 'where' })] });
      const messageId = String(stage.playground.state().messages[0]?.['id']);
      const pick = { kind: 'component', messageId, customId: 'where', componentType: 8 };
      const interaction = await act(stage, { ...pick, values: [stage.channel('digest')] });
      if (!interaction.isChannelSelectMenu()) throw new Error('no channel select');
      expect(interaction.channels.first()).toMatchObject({ name: 'digest' });
      await interaction.deferUpdate();
      await interaction.followUp({ content: 'Noted', flags: MessageFlags.Ephemeral });
      await expect(act(stage, { ...pick, values: [] })).rejects.toThrow('Choose between 1 and 1.');
    }));

  it('are drawn with an id each, and pictures with their address', () =>
    withBot(async (stage) => {
      const command = await sendCommand(stage, incident, [shown(named('x'))]);
      const container = { type: 17, components: [{ type: 10, content: 'a' }, { type: 14, id: 1 }, row(button)] };
      await command.reply({ components: [container], flags: MessageFlags.IsComponentsV2 });
      expect(stage.playground.state().messages[0]?.['components']).toMatchObject([
        { id: 2, components: [{ id: 3 }, { id: 1 }, { id: 4, components: [{ id: 5 }] }] },
      ]);
    }));
});

describe('a modal', () => {
  const title = 'Paste a report';
  const input = { type: 4, custom_id: 'text', style: 2, min_length: 3, max_length: 20 };
  const modal = { custom_id: 'paste', title, components: [{ type: 18, label: 'Text', component: input }] };
  const filled = (value: string) => ({
    kind: 'modal',
    customId: 'paste',
    components: [{ type: 18, id: 1, component: { type: 4, id: 2, custom_id: 'text', value } }],
  });

  it('is shown, checked as a client does, and submitted', () =>
    withBot(async (stage) => {
      const command = await sendCommand(stage, incident, [shown(named('x'))]);
      await command.showModal(modal);
      const interactionId = command.id;
      await expect(act(stage, { ...filled('ab'), interactionId })).rejects.toThrow('between 3 and 20');
      const interaction = await act<ModalSubmitInteraction>(stage, { ...filled('the report'), interactionId });
      expect(interaction.fields.getTextInputValue('text')).toBe('the report');
      await interaction.reply('stored');
      expect(stage.playground.state().messages).toMatchObject([{ content: 'stored' }]);
    }));

  it('is no answer to a modal', () =>
    withBot(async (stage) => {
      const command = await sendCommand(stage, incident, [shown(named('x'))]);
      await command.showModal(modal);
      const { id, token, client } = await act(stage, { ...filled('the report'), interactionId: command.id });
      const body = { type: 9, data: modal };
      const request = client.rest.post(`/interactions/${id}/${token}/callback`, { body, auth: false });
      expect(await refusalOf(request)).toEqual([400, 50035]);
    }));
});

describe('a message command', () => {
  it('brings the message it is meant for, words and all', () =>
    withBot(async (stage) => {
      const channelId = stage.channel('general');
      await stage.playground.dispatch({ kind: 'message', channelId, content: '45 soldiers died' });
      const [command] = (await stage.client.application.commands.set([{ name: 'Check numbers', type: 3 }])).values();
      const targetMessageId = String(stage.playground.state().messages[0]?.['id']);
      const interaction = await act(stage, { kind: 'command', commandId: command?.id, options: [], targetMessageId });
      if (!interaction.isMessageContextMenuCommand()) throw new Error('no message command');
      expect(interaction.targetMessage.content).toBe('45 soldiers died');
    }));
});

describe('deleting a message', () => {
  it('takes away anybody’s, as the owner of the guild may, but no ephemeral one', () =>
    withBot(async (stage) => {
      const channelId = stage.channel('general');
      const command = await sendCommand(stage, incident, [shown(named('x'))]);
      await command.reply('A card');
      await command.followUp({ content: 'For you alone', flags: MessageFlags.Ephemeral });
      const [card, aside] = stage.playground.state().messages.map(({ id }) => String(id));
      await stage.playground.dispatch({ kind: 'delete-message', channelId, messageId: card ?? '' });
      const refused = stage.playground.dispatch({ kind: 'delete-message', channelId, messageId: aside ?? '' });
      await expect(refused).rejects.toThrow('not there any more');
      expect(stage.playground.state().messages).toMatchObject([{ content: 'For you alone' }]);
      expect(await refusalOf(command.editReply('again'))).toEqual([404, 10008]);
    }));
});
