import { afterEach, describe, expect, it } from 'vitest';
import { commands } from '../../commands/all.ts';
import { startBot } from '../../src/discord/start-bot.ts';
import { appWorld, PAPER_REPORT, WIRE_REPORT, type AppWorld } from '../app/app-world.ts';
import { slash, typing } from '../discord/loopback/interactions.ts';
import { startLoopback, type Loopback } from '../discord/loopback/start-loopback.ts';
import { memoryLog } from '../discord/memory-log.ts';
import { onPlayground, type Stage } from '../discord/on-playground.ts';
import { passEverything } from '../discord/pass-everything.ts';

const closing: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of closing.splice(0)) await one.close();
});

async function raid(): Promise<AppWorld> {
  const world = appWorld();
  await world.importAll(WIRE_REPORT, PAPER_REPORT);
  return world;
}

const read = (message: object) => JSON.stringify(message).replaceAll('\\\\', '');
const option = (name: string, value: string) => ({ name, type: 3, value });
const INCIDENT = option('incident', 'Boulkessi');
const REASON = option('reason', 'the agency withdrew its 60');

function findAll(node: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (typeof node !== 'object' || node === null) return [];
  return [node as Record<string, unknown>, ...Object.values(node).flatMap(findAll)];
}

function press(stage: Stage, message: object, label: string) {
  const customId = String(findAll(message).find((one) => one['label'] === label)?.['custom_id']);
  const messageId = String((message as { id?: string }).id);
  return stage.act({ kind: 'component', messageId, customId, componentType: 2 });
}

const retract = (stage: Stage, ...more: readonly ReturnType<typeof option>[]) =>
  stage.run('incident', 'retract', [INCIDENT, ...more, REASON]);

describe('/incident retract', () => {
  it('takes a report back, shows it struck with who and why, and brings it back again', async () => {
    const { app } = await raid();
    await onPlayground(app, async (stage) => {
      const { interaction, message } = await retract(stage, option('report', 'River Daily'));
      expect(interaction.ephemeral).toBe(true);
      expect(read(message)).toContain('Taken back');
      expect(read(message)).toContain('the agency withdrew its 60');
      const card = await stage.run('incident', 'show', [INCIDENT]);
      expect(read(card.message)).not.toContain('**at least 60**');
      const evidence = await press(stage, card.message, 'Evidence');
      expect(read(evidence.message)).toContain('~~River Daily · Attack on military base in Mali leaves dozens dead~~');
      const changes = await stage.run('incident', 'changes', [INCIDENT]);
      expect(read(changes.message)).toContain('Put right by people');
      const corrections = await press(stage, card.message, 'Corrections');
      expect(read(corrections.message)).toContain('Taken back by You');
      const undone = await press(stage, corrections.message, 'Undo');
      expect(read(undone.message)).toContain('it counts again');
      expect(read((await stage.run('incident', 'show', [INCIDENT])).message)).toContain('**at least 60**');
      expect(read(stage.log)).not.toContain('lines-withheld');
    });
  });

  it('strikes a toll line that has lost all that it stood on', async () => {
    const { app } = await raid();
    await onPlayground(app, async (stage) => {
      await retract(stage, option('report', 'River Daily'), option('claim', 'wounded'));
      const { message } = await stage.run('incident', 'show', [INCIDENT]);
      expect(read(message)).toContain('~~Soldiers wounded:~~');
      expect(read(message)).toContain('no longer counted');
      const sources = await press(stage, (await stage.run('incident', 'summary', [INCIDENT])).message, 'Sources');
      expect(read(sources.message)).toContain('~~“Around 40 soldiers were wounded');
      expect(read(stage.log)).not.toContain('lines-withheld');
    });
  });

  it('says of an incident of which nothing stands what became of it', async () => {
    const { app } = await raid();
    await onPlayground(app, async (stage) => {
      await retract(stage, option('report', 'River Daily'));
      await retract(stage, option('report', 'Sahel Wire'));
      const summary = await stage.run('incident', 'summary', [INCIDENT]);
      expect(read(summary.message)).toContain('there is nothing left to tell of it');
      const card = await stage.run('incident', 'show', [INCIDENT]);
      expect(read(card.message)).toContain('Retracted: what was reported of it was taken back');
      expect(read((await stage.run('incident', 'list')).message)).toContain('retracted');
      expect(read(stage.log)).not.toContain('lines-withheld');
    });
  });

  it('offers what there is when it is not clear what is meant', async () => {
    const { app } = await raid();
    await onPlayground(app, async (stage) => {
      const { message } = await retract(stage, option('report', 'nobody'));
      expect(read(message)).toContain('Which report?');
      expect(read(message)).toContain('River Daily');
    });
  });

  it('completes report and figure from the incident that was chosen before', async () => {
    const { loop } = await onLoopback(await raid());
    const choices = async (asked: readonly [string, string], filled: Readonly<Record<string, string>>) => {
      const { token } = loop.interact(typing('incident', 'retract', asked, filled));
      const { body } = await loop.request((one) => one.path.includes(token));
      return (body as { data: { choices: { name: string; value: string }[] } }).data.choices;
    };
    const [first, second] = await choices(['report', ''], { incident: 'Boulkessi' });
    expect([first?.name, second?.name].join()).toContain('River Daily');
    const figures = await choices(['claim', 'killed'], { incident: 'Boulkessi', report: second?.value ?? '' });
    expect(figures.map(({ name }) => name).join()).toContain('at least 60 soldiers killed');
    expect(await choices(['report', ''], {})).toEqual([]);
  });

  it('is for those who may change what a server reads', async () => {
    const world = await raid();
    const { loop } = await onLoopback(world);
    const values = { incident: 'Boulkessi', report: 'River Daily', reason: 'no' };
    const { token } = loop.interact({ ...slash('incident', 'retract', values), ...NO_RIGHTS });
    const edit = await loop.request((one) => one.method === 'PATCH' && one.path.includes(token));
    expect(JSON.stringify(edit.body)).toContain('Manage Messages');
    expect(await world.audit.list({ guildId: '900000000000000002' }, { limit: 1 })).toEqual([]);
  });
});

async function onLoopback({ app }: AppWorld): Promise<{ readonly loop: Loopback }> {
  const loop = await startLoopback();
  const status = () => Promise.reject(new Error('not asked here'));
  const bot = await startBot({
    token: 'any',
    apiUrl: loop.apiUrl,
    commands,
    log: memoryLog(),
    app,
    gate: passEverything,
    status,
  });
  closing.push(bot, loop);
  return { loop };
}

const NO_RIGHTS = {
  member: {
    user: { id: '900000000000000004', username: 'reader', discriminator: '0', avatar: null },
    roles: [],
    joined_at: '2025-01-01T00:00:00Z',
    deaf: false,
    mute: false,
    flags: 0,
    permissions: '0',
  },
};
