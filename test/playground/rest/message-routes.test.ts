import { AttachmentBuilder, MessageFlags, type GuildTextBasedChannel } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { refusalOf } from '../expect-refusal.ts';
import { ManualClock } from '../manual-clock.ts';
import { withBot, type Stage } from '../with-bot.ts';

const MINUTE_MS = 60_000;
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAAEElEQVR4nGP4z8AARAwQCgAf7gP9i18U1AAAAABJRU5ErkJggg==',
  'base64',
);

function textChannel({ client, channel }: Stage, name: string): GuildTextBasedChannel {
  const found = client.channels.cache.get(channel(name));
  if (found?.isTextBased() !== true || found.isDMBased()) throw new Error('no such channel');
  return found;
}

const withoutLimits = { rateLimits: false } as const;

describe('messages of a channel', () => {
  it('are posted, edited and deleted', () =>
    withBot(async (stage) => {
      const message = await textChannel(stage, 'digest').send('Daily digest');
      expect(message.author.id).toBe(stage.client.user.id);
      await message.edit('Daily digest, corrected');
      const fetched = await message.fetch(true);
      expect([fetched.content, fetched.editedTimestamp]).toEqual(['Daily digest, corrected', expect.any(Number)]);
      await message.delete();
      expect(await refusalOf(message.fetch(true))).toEqual([404, 10008]);
    }));

  it('are posted once a nonce when it is enforced, for a few minutes', async () => {
    const clock = new ManualClock();
    await withBot(
      async (stage) => {
        const channel = textChannel(stage, 'digest');
        const post = () => channel.send({ content: 'once', nonce: 'ledger-row-1', enforceNonce: true });
        const first = await post();
        expect((await post()).id).toBe(first.id);
        clock.advance(6 * MINUTE_MS);
        expect((await post()).id).not.toBe(first.id);
        expect(stage.playground.state().messages).toHaveLength(2);
      },
      { clock, ...withoutLimits },
    );
  });

  it('are paged through after, before and around a snowflake', () =>
    withBot(async (stage) => {
      const channel = textChannel(stage, 'digest');
      const ids: string[] = [];
      for (let index = 0; index < 7; index += 1) ids.push((await channel.send(`part ${index}`)).id);
      const page = async (options: { after?: string; before?: string; around?: string; limit: number }) =>
        [...(await channel.messages.fetch(options)).values()].map(({ content }) => content);
      expect(await page({ after: ids[1] ?? '', limit: 3 })).toEqual(['part 4', 'part 3', 'part 2']);
      expect(await page({ before: ids[5] ?? '', limit: 2 })).toEqual(['part 4', 'part 3']);
      expect(await page({ around: ids[3] ?? '', limit: 3 })).toEqual(['part 4', 'part 3', 'part 2']);
      expect(await page({ limit: 2 })).toEqual(['part 6', 'part 5']);
      expect(await page({ after: ids[6] ?? '', limit: 100 })).toEqual([]);
    }, withoutLimits));

  it('refuses a page that Discord would refuse', () =>
    withBot(async (stage) => {
      const channel = textChannel(stage, 'digest');
      expect(await refusalOf(channel.messages.fetch({ limit: 101 }))).toEqual([400, 50035]);
      expect(await refusalOf(channel.messages.fetch({ after: 'yesterday' }))).toEqual([400, 50035]);
    }));

  it('may not be posted where the bot may not', () =>
    withBot(async (stage) => {
      expect(await refusalOf(textChannel(stage, 'announcements').send('hello'))).toEqual([403, 50013]);
    }));

  it('come as an empty list where the bot may not read the history', () =>
    withBot(
      async (stage) => {
        const channel = textChannel(stage, 'blind');
        await channel.send('posted all the same');
        expect((await channel.messages.fetch({ limit: 5 })).size).toBe(0);
      },
      { channels: [{ name: 'blind', botMayNot: ['READ_MESSAGE_HISTORY'] }] },
    ));

  it('reply to messages of their own channel alone', () =>
    withBot(async (stage) => {
      const source = await textChannel(stage, 'general').send('here');
      const reply = (name: string, failIfNotExists: boolean) =>
        textChannel(stage, name).send({ content: 'so', reply: { messageReference: source.id, failIfNotExists } });
      expect((await reply('general', true)).reference?.messageId).toBe(source.id);
      expect(await refusalOf(reply('digest', true))).toEqual([400, 50035]);
      expect((await reply('digest', false)).reference).toBeNull();
    }));

  it('take no polls, which nobody may start here', () =>
    withBot(async (stage) => {
      const poll = { question: { text: 'Who?' }, answers: [{ text: 'We' }], duration: 1, allowMultiselect: false };
      expect(await refusalOf(textChannel(stage, 'digest').send({ poll }))).toEqual([403, 50013]);
    }));

  it('take no more than ten megabytes of files together', () =>
    withBot(async (stage) => {
      const half = (name: string) => new AttachmentBuilder(Buffer.alloc(5 * 1024 * 1024 + 1), { name });
      const send = textChannel(stage, 'digest').send({ files: [half('a.bin'), half('b.bin')] });
      await expect(send).rejects.toMatchObject({ status: 413 });
    }));

  it('take no stickers, since the guild has none', () =>
    withBot(async (stage) => {
      expect(await refusalOf(textChannel(stage, 'digest').send({ stickers: ['1'] }))).toEqual([400, 50081]);
    }));

  it('are refused when empty', () =>
    withBot(async (stage) => {
      expect(await refusalOf(textChannel(stage, 'digest').send({ content: '  ' }))).toEqual([400, 50006]);
    }));

  it('keep their files, which are served back with their size', () =>
    withBot(async (stage) => {
      const file = new AttachmentBuilder(PNG, { name: 'toll chart.png', description: 'Toll by claim' });
      const gallery = { type: 12, items: [{ media: { url: 'attachment://toll_chart.png' } }] } as const;
      const message = await textChannel(stage, 'digest').send({
        files: [file],
        components: [gallery],
        flags: MessageFlags.IsComponentsV2,
      });
      const attachment = message.attachments.first();
      expect(attachment).toMatchObject({ name: 'toll_chart.png', width: 3, height: 2, description: 'Toll by claim' });
      const served = await fetch(attachment?.url ?? '');
      expect(Buffer.from(await served.arrayBuffer()).equals(PNG)).toBe(true);
      expect(JSON.stringify(message.components)).toContain(attachment?.url);
    }));

  it('hide what other people wrote, as without the message content intent, unless it mentions the bot', () =>
    withBot(async (stage) => {
      const channelId = stage.channel('general');
      await stage.playground.dispatch({ kind: 'message', channelId, content: 'for the others' });
      await stage.playground.dispatch({ kind: 'message', channelId, content: `for <@${stage.client.user.id}>` });
      const seen = await textChannel(stage, 'general').messages.fetch({ limit: 5 });
      expect([...seen.values()].map(({ content }) => content)).toEqual([`for <@${stage.client.user.id}>`, '']);
    }));

  it('answers 500, without a reason, to text that is too large on the wire', () =>
    withBot(async (stage) => {
      const content = 'ሰ'.repeat(3_390);
      const post = textChannel(stage, 'digest').send({
        components: [{ type: 10, content }],
        flags: MessageFlags.IsComponentsV2,
      });
      await expect(post).rejects.toMatchObject({ status: 500 });
    }));
});
