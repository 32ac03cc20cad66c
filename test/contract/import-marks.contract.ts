import { beforeEach, expect, it } from 'vitest';
import type { ImportMarks } from '../../src/app/ports.ts';
import { GUILD_A } from './sample-arrival.ts';

/** What every adapter of ImportMarks promises. */
export function importMarksContract(open: () => Promise<ImportMarks>): void {
  let marks: ImportMarks;
  beforeEach(async () => {
    marks = await open();
  });

  it('knows no mark at first', async () => {
    expect(await marks.read('public', 'a')).toBe(0);
  });

  it('keeps the last mark of each owner and source, until it is cleared', async () => {
    await marks.write('public', 'a', 100);
    await marks.write('public', 'a', 200);
    await marks.write(GUILD_A, 'a', 7);
    await marks.write('public', 'b', 1);
    await marks.clear('public', 'b');
    expect([await marks.read('public', 'a'), await marks.read(GUILD_A, 'a'), await marks.read('public', 'b')]).toEqual([
      200, 7, 0,
    ]);
  });
}
