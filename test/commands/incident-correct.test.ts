import { describe, expect, it } from 'vitest';
import { appWorld, PAPER_REPORT, WIRE_REPORT } from '../app/app-world.ts';
import { onPlayground, type Stage } from '../discord/on-playground.ts';

const read = (message: object) => JSON.stringify(message).replaceAll('\\\\', '');
const option = (name: string, value: string) => ({ name, type: 3, value });

async function onRaid(test: (stage: Stage) => Promise<void>): Promise<void> {
  const world = appWorld();
  await world.importAll(WIRE_REPORT, PAPER_REPORT);
  await onPlayground(world.app, test);
}

const correct = (stage: Stage, claim: string, ...more: readonly ReturnType<typeof option>[]) =>
  stage.run('incident', 'correct', [
    option('incident', 'Boulkessi'),
    option('claim', claim),
    option('reason', 'they are missing'),
    ...more,
  ]);

describe('/incident correct', () => {
  it('reads a figure otherwise, and shows what it was read as before', () =>
    onRaid(async (stage) => {
      const { interaction, message } = await correct(stage, 'wounded', option('metric', 'missing'));
      expect(interaction.ephemeral).toBe(true);
      expect(read(message)).toContain('Read as ~~Soldiers wounded~~ → Soldiers missing');
      expect(read(message)).toContain('Soldiers missing: **around 40**');
      const card = await stage.run('incident', 'show', [option('incident', 'Boulkessi')]);
      expect(read(card.message)).toContain('Soldiers missing: **around 40**');
      expect(read(stage.log)).not.toContain('lines-withheld');
    }));

  it('shows a figure that stands for another, and what it covers', () =>
    onRaid(async (stage) => {
      const { message } = await correct(stage, 'wounded', option('to', '280'), option('covers', 'deployed'));
      expect(read(message)).toContain('~~**around 40**~~ → **around 280**');
      expect(read(message)).toContain('~~This incident~~ → Stationed there');
      expect(read(stage.log)).not.toContain('lines-withheld');
    }));

  it.each([
    ['a number from elsewhere', '45', 'does not stand in that report. It states: **at least 60** · **around 40**'],
    ['a qualifier from elsewhere', 'up to 60', 'is not how the report puts it. It says: **at least 60**'],
    ['no number', 'lots', 'is not a single count of people'],
  ])('refuses %s, and names the way out', (_, to, expected) =>
    onRaid(async (stage) => {
      const { message } = await correct(stage, 'at least 60', option('to', to));
      expect(read(message)).toContain(expected);
      expect(read(message)).toContain('Nothing was changed');
      expect(read(stage.log)).not.toContain('lines-withheld');
    }),
  );

  it('asks what is wrong, and which figure is meant', () =>
    onRaid(async (stage) => {
      expect(read((await correct(stage, 'at least 60')).message)).toContain('Say what is wrong with it');
      expect(read((await correct(stage, 'soldiers')).message)).toContain('Which figure?');
    }));
});
