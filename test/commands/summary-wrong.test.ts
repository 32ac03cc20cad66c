import { afterEach, describe, expect, it } from 'vitest';
import { commands } from '../../commands/all.ts';
import { passLine } from '../../src/core/grounding/last-gate.ts';
import { startBot } from '../../src/discord/start-bot.ts';
import { appWorld, PAPER_REPORT, type AppWorld } from '../app/app-world.ts';
import { click, slash, submit } from '../discord/loopback/interactions.ts';
import { startLoopback, type Loopback } from '../discord/loopback/start-loopback.ts';
import { memoryLog } from '../discord/memory-log.ts';

const closing: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of closing.splice(0)) await one.close();
});

interface Stage {
  readonly world: AppWorld;
  readonly loop: Loopback;
  readonly log: ReturnType<typeof memoryLog>;
}

async function setUp(): Promise<Stage> {
  const [world, loop, log] = [appWorld(), await startLoopback(), memoryLog()];
  await world.importAll(PAPER_REPORT);
  const status = async () => ({
    version: '1.2.3',
    store: { ok: true as const, incidents: 4 },
    model: undefined,
    started: '2026-06-10T08:00:00.000Z',
  });
  const { app } = world;
  closing.push(await startBot({ token: 'any', apiUrl: loop.apiUrl, commands, log, app, gate: passLine, status }), loop);
  return { world, loop, log };
}

async function ask({ loop }: Stage, interaction: object): Promise<string> {
  const { token } = loop.interact(interaction);
  const edit = await loop.request((one) => one.method === 'PATCH' && one.path.includes(token));
  return JSON.stringify(edit.body).replaceAll('\\\\', '');
}

async function idIn(text: string, action: string): Promise<string> {
  return new RegExp(`sitrep:1:${action}:[\\w-]+`, 'u').exec(text)?.[0] ?? '';
}

const WORDS = { words: 'The 60 is yesterday’s', sentence: 'killing at least 60' };
const SUMMARY = slash('incident', 'summary', { incident: 'Boulkessi' });
const CHANGES = slash('incident', 'changes', { incident: 'Boulkessi' });

describe('This is wrong', () => {
  it('opens a form at once, and notes what is filled in', async () => {
    const stage = await setUp();
    const customId = await idIn(await ask(stage, SUMMARY), 'wrong');
    const { id } = stage.loop.interact(click(customId));
    const { body } = await stage.loop.request((one) => one.path.startsWith(`/interactions/${id}/`));
    expect(body).toMatchObject({ type: 9, data: { custom_id: customId, title: 'This is wrong' } });
    const answer = await ask(stage, submit(customId, WORDS));
    expect(answer).toContain('The 60 is yesterday’s');
    expect(answer).toContain('/incident correct');
    expect(await stage.world.audit.list({ guildId: '900000000000000002' }, { limit: 9 })).toMatchObject([
      { action: 'flag', reason: WORDS.words, detail: { sentence: WORDS.sentence } },
    ]);
  });

  it('is told those with the right, without a ping, until it is settled', async () => {
    const stage = await setUp();
    await ask(stage, submit(await idIn(await ask(stage, SUMMARY), 'wrong'), WORDS));
    expect(await ask(stage, slash('status', undefined))).toContain('about “killing at least 60”');
    const changes = await ask(stage, CHANGES);
    expect(changes).toContain('Held to be wrong');
    expect(await ask(stage, click(await idIn(changes, 'settle')))).toContain('### Settled');
    expect(await ask(stage, CHANGES)).not.toContain('Held to be wrong');
    expect(await ask(stage, slash('status', undefined))).not.toContain('killing at least 60');
    expect(stage.log.entries.map(({ event }) => event)).not.toContain('lines-withheld');
  });

  it('is no form of a command', async () => {
    const stage = await setUp();
    expect(await ask(stage, submit('sitrep:1:show:inc-1', WORDS))).toContain('This command is gone');
  });
});
