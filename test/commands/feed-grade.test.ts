import { describe, expect, it } from 'vitest';
import { appWorld, PAPER_REPORT } from '../app/app-world.ts';
import { onPlayground } from '../discord/on-playground.ts';

const read = (message: object) => JSON.stringify(message).replaceAll('\\\\', '');
const option = (name: string, value: string) => ({ name, type: 3, value });
const graded = (grade: string) => [
  option('publisher', 'River Daily'),
  option('grade', grade),
  option('reason', '9 of 10'),
];
const INCIDENT = [option('incident', 'Boulkessi')];

describe('/feed grade', () => {
  it('shows the grade beside the publisher, in Evidence, Sources and on the card, until it is taken away', async () => {
    const world = appWorld();
    await world.importAll(PAPER_REPORT);
    await onPlayground(world.app, async (stage) => {
      const { interaction, message } = await stage.run('feed', 'grade', graded('B'));
      expect(interaction.ephemeral).toBe(true);
      expect(read(message)).toContain('**B** usually reliable · River Daily');
      expect(read((await stage.run('incident', 'show', INCIDENT)).message)).toContain(
        '**River Daily** (B: usually reliable)',
      );
      expect(read((await stage.run('incident', 'evidence', INCIDENT)).message)).toContain(
        'River Daily (B: usually reliable): Fighters',
      );
      expect(read((await stage.run('feed', 'grade', graded('none'))).message)).toContain('The grade is gone');
      expect(read((await stage.run('incident', 'show', INCIDENT)).message)).not.toContain('usually reliable');
      expect(read(stage.log)).not.toContain('lines-withheld');
    });
  });
});
