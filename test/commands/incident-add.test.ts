import { afterEach, describe, expect, it } from 'vitest';
import { commands } from '../../commands/all.ts';
import type { AddOutcome, GivenReport } from '../../src/app/import/add-report.ts';
import type { Reader } from '../../src/app/reader.ts';
import { startBot } from '../../src/discord/start-bot.ts';
import { fakeApp } from '../discord/fake-app.ts';
import { slash, submit } from '../discord/loopback/interactions.ts';
import { startLoopback, type Loopback } from '../discord/loopback/start-loopback.ts';
import { memoryLog } from '../discord/memory-log.ts';
import { passEverything } from '../discord/pass-everything.ts';

const FORM_ID = 'sitrep:1:form:incident:add';
const closing: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of closing.splice(0)) await one.close();
});

interface Stage {
  readonly loop: Loopback;
  readonly asked: { readonly reader: Reader; readonly given: GivenReport }[];
}

const STORED: AddOutcome = {
  kind: 'taken',
  outcome: { kind: 'stored', origin: '', reportId: 'r', incidentId: 'inc-1', joined: true, why: 'same town' },
  article: undefined,
};

async function setUp(): Promise<Stage> {
  const loop = await startLoopback();
  const asked: Stage['asked'] = [];
  const app = fakeApp({
    addReport: async (reader, given) => {
      asked.push({ reader, given });
      return STORED;
    },
  });
  const status = () => Promise.reject(new Error('not asked here'));
  const log = memoryLog();
  const bot = await startBot({ token: 'any', apiUrl: loop.apiUrl, commands, log, app, gate: passEverything, status });
  closing.push(bot, loop);
  return { loop, asked };
}

async function fillIn({ loop }: Stage, values: Readonly<Record<string, string>>): Promise<string> {
  const { token } = loop.interact(submit(FORM_ID, values));
  const edit = await loop.request((one) => one.method === 'PATCH' && one.path.includes(token));
  return JSON.stringify(edit.body);
}

describe('/incident add', () => {
  it('opens its form at once, within Discord’s limits', async () => {
    const { loop } = await setUp();
    const { id } = loop.interact(slash('incident', 'add'));
    const { body } = await loop.request((one) => one.path.startsWith(`/interactions/${id}/`));
    expect(body).toMatchObject({ type: 9, data: { custom_id: FORM_ID, title: 'Add a report' } });
    const { components } = (body as { data: { components: { label: string; description?: string }[] } }).data;
    expect(components.length).toBeLessThanOrEqual(5);
    expect(Math.max(...components.map(({ label }) => label.length))).toBeLessThanOrEqual(45);
    expect(Math.max(...components.map(({ description }) => description?.length ?? 0))).toBeLessThanOrEqual(100);
  });

  it('hands in what was filled in as the server’s own, and leaves out what was not', async () => {
    const stage = await setUp();
    const text = await fillIn(stage, { text: ' Nine died. ', title: '', address: 'https://wire.example/1' });
    expect(text).toContain('The report joined its incident');
    expect(text).toContain('same town');
    expect(text).not.toContain('nothing is lost');
    expect(stage.asked).toEqual([
      { reader: { guildId: '900000000000000002' }, given: { text: 'Nine died.', address: 'https://wire.example/1' } },
    ]);
  });

  it('says of a form that no version knows that it is gone', async () => {
    const { loop } = await setUp();
    const { token } = loop.interact(submit('sitrep:0:form:incident:add', { text: 'x' }));
    const edit = await loop.request((one) => one.method === 'PATCH' && one.path.includes(token));
    expect(JSON.stringify(edit.body)).toContain('This command is gone');
  });
});
