import { describe, expect, it } from 'vitest';
import type { Reader } from '../../src/app/reader.ts';
import type { DigestView } from '../../src/app/views.ts';
import { openAppWith, runSitrep, type Run } from './fake-world.ts';

const GUILD = '110000000000000001';

async function preview(...argv: string[]): Promise<Run & { asked: unknown[][] }> {
  const asked: unknown[][] = [];
  const digest = {
    preview: async (reader: Reader, zone: string | undefined, at?: Date) => {
      asked.push([reader.guildId, zone, at?.toISOString()]);
      return { localDate: '2026-06-02' } as DigestView;
    },
  };
  const { openApp } = openAppWith({ app: { digest: digest as never } });
  const printDigest = ({ localDate }: DigestView): string[] => [`Digest of ${localDate}`, 'A quiet day'];
  return { ...(await runSitrep(['digest', 'preview', ...argv], { openApp, printDigest })), asked };
}

describe('sitrep digest preview', () => {
  it('prints what a channel would get now', async () => {
    expect(await preview()).toEqual({
      exitCode: 0,
      output: 'Digest of 2026-06-02\nA quiet day\n',
      errors: '',
      asked: [[undefined, undefined, undefined]],
    });
  });

  it('takes an instant, a zone in any case and a guild', async () => {
    const { asked } = await preview('--at', '2026-06-02T07:00:00+02:00', '--zone', 'europe/berlin', '--guild', GUILD);
    expect(asked).toEqual([[GUILD, 'Europe/Berlin', '2026-06-02T05:00:00.000Z']]);
  });

  it.each([
    [['--at', '2026-06-02'], /--at takes an instant with its offset/u],
    [['--at', '2026-13-02T07:00Z'], /--at takes/u],
    [['--zone', 'berlin'], /--zone takes.*Did you mean Europe\/Berlin/u],
    [['--zone', '+02:00'], /--zone takes/u],
    [['--guild', 'x'], /--guild takes/u],
  ])('refuses %j and gives an example', async (argv, words) => {
    expect(await preview(...argv)).toMatchObject({
      exitCode: 1,
      errors: expect.stringMatching(words) as string,
      asked: [],
    });
  });
});
