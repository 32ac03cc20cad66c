import * as described from 'discord-api-spec/preview/zod';
import { AttachmentBuilder, MessageFlags, type ChatInputCommandInteraction } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sendCommand } from '../send-command.ts';
import { withBot, type Stage } from '../with-bot.ts';

const ask = {
  name: 'ask',
  description: 'Asks',
  options: [{ type: 3, name: 'words', description: 'What', autocomplete: true }],
};
const button = { type: 2, style: 1, label: 'Evidence', custom_id: 'evidence' };
const select = { type: 3, custom_id: 'pick', options: [{ label: 'One', value: '1' }] };
const everyKind = [
  {
    type: 17,
    accent_color: 0xff_00_00,
    components: [
      { type: 9, components: [{ type: 10, content: 'A card' }], accessory: button },
      { type: 14, divider: true, spacing: 1 },
      { type: 12, items: [{ media: { url: 'attachment://chart.png' }, description: 'Toll by claim' }] },
      { type: 13, file: { url: 'attachment://data.csv' } },
    ],
  },
  { type: 1, components: [select] },
];

async function answerOf({ client, playground }: Stage, path: string): Promise<unknown> {
  const ids = { guild: String(client.guilds.cache.firstKey()), application: client.application.id };
  const channel = String(playground.state().channels[0]?.['id']);
  const url = path.replace(':guild', ids.guild).replace(':application', ids.application).replace(':channel', channel);
  return client.rest.get(`/${url}`);
}

/** What Discord's own description finds wrong with an answer. Its schemas know instants in Z alone; Discord writes +00:00. */
function faultsOf(schema: z.core.$ZodType, answer: unknown): readonly string[] {
  const result = z.core.safeParse(schema, JSON.parse(JSON.stringify(answer).replaceAll('000+00:00"', 'Z"')));
  return result.success ? [] : result.error.issues.map((issue) => `${issue.path.join('.')}: ${JSON.stringify(issue)}`);
}

async function everyMessage(stage: Stage): Promise<ChatInputCommandInteraction> {
  const interaction = await sendCommand(stage, ask);
  const files = [
    new AttachmentBuilder(Buffer.from('a,b'), { name: 'data.csv' }),
    new AttachmentBuilder(Buffer.from('not really a picture'), { name: 'chart.png' }),
  ];
  await interaction.reply({ components: everyKind, files, flags: MessageFlags.IsComponentsV2 });
  await interaction.followUp({
    content: `for <@${interaction.user.id}>`,
    embeds: [{ title: 'Toll', description: 'over 30', fields: [{ name: 'a', value: 'b' }], footer: { text: 'c' } }],
    components: [{ type: 1, components: [button] }],
  });
  return interaction;
}

describe("answers, held against Discord's own description", () => {
  it.each<[string, z.core.$ZodType]>([
    ['gateway/bot', described.GatewayBotResponseSchema],
    ['users/@me', described.UserPIIResponseSchema],
    ['applications/@me', described.PrivateApplicationResponseSchema],
    ['guilds/:guild', described.GuildResponseSchema],
    ['guilds/:guild/channels', z.array(described.GuildChannelResponseSchema as z.ZodType)],
    ['guilds/:guild/roles', z.array(described.GuildRoleResponseSchema as z.ZodType)],
    ['guilds/:guild/members/:application', described.GuildMemberResponseSchema],
    ['channels/:channel', described.GuildChannelResponseSchema],
    ['applications/:application/commands', z.array(described.ApplicationCommandResponseSchema as z.ZodType)],
    ['channels/:channel/messages', z.array(described.MessageResponseSchema as z.ZodType)],
  ])('GET %s', (path, schema) =>
    withBot(
      async (stage) => {
        await everyMessage(stage);
        const answer = await answerOf(stage, path);
        expect(faultsOf(schema, answer)).toEqual([]);
        if (Array.isArray(answer)) expect(answer.length).toBeGreaterThan(0);
      },
      { rateLimits: false },
    ),
  );

  it('a callback with its response', () =>
    withBot(async (stage) => {
      const { id, token, client } = await sendCommand(stage, ask);
      const body = { type: 4, data: { content: 'an answer' } };
      const query = new URLSearchParams({ with_response: 'true' });
      const answer = await client.rest.post(`/interactions/${id}/${token}/callback`, { body, query, auth: false });
      expect(faultsOf(described.InteractionCallbackResponseSchema, answer)).toEqual([]);
    }));

  it('a refusal', () =>
    withBot(async ({ playground }) => {
      const headers = { authorization: 'Bot any' };
      const answer: unknown = await (await fetch(`${playground.apiUrl}/v10/nonsense`, { headers })).json();
      expect(faultsOf(described.ErrorResponseSchema, answer)).toEqual([]);
    }));
});
