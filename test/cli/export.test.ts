import { expect, it } from 'vitest';
import type { Reader } from '../../src/app/reader.ts';
import { openAppWith, runSitrep } from './fake-world.ts';

const GUILD = '110000000000000001';

it('prints a document for the reader that was named', async () => {
  const readers: Reader[] = [];
  const listIncidents = async (reader: Reader): Promise<{ cards: []; total: number; offset: number }> => {
    readers.push(reader);
    return { cards: [], total: 0, offset: 0 };
  };
  const open = openAppWith({ app: { listIncidents } });
  expect(await runSitrep(['export', '--guild', GUILD], open)).toEqual({ exitCode: 0, output: '[\n\n]\n', errors: '' });
  expect([readers, open.closed()]).toEqual([[{ guildId: GUILD }], 1]);
});

it('names the formats that there are', async () => {
  const run = await runSitrep(['export', '--format', 'xml']);
  expect([run.exitCode, run.errors]).toEqual([1, expect.stringMatching(/json, csv, geojson/u)]);
});
