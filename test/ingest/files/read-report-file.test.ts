import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readReportFile } from '../../../src/ingest/files/read-report-file.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitrep-files-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(name: string, content: string | Uint8Array): ReturnType<typeof readReportFile> {
  await writeFile(join(folder, name), content);
  return readReportFile(join(folder, name));
}

it('takes title, text and metadata from a file, and its name as origin', async () => {
  const file =
    '---\npublisher: Lake Post\npublished: 2026-03-01\nlanguage: fr\nmood: grim\n---\nDeux morts au marché\n\nDeux personnes sont mortes.\r\nLe marché a brûlé.\n';
  expect(await read('a.txt', file)).toEqual({
    kind: 'read',
    report: {
      origin: 'a.txt',
      title: 'Deux morts au marché',
      text: 'Deux personnes sont mortes.\nLe marché a brûlé.',
      publisher: 'Lake Post',
      published: '2026-03-01',
      language: 'fr',
    },
  });
});

it('reads a file that starts with a byte order mark', async () => {
  expect(await read('bom.txt', '\uFEFFTwo dead\n\nTwo people died.')).toMatchObject({ report: { title: 'Two dead' } });
});

it.each([
  ['empty.txt', '', 'it is empty'],
  ['blank.txt', ' \n\t\n', 'it holds nothing but blanks'],
  ['binary.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1]), 'it is binary, not text'],
  ['latin.txt', new Uint8Array([0x6d, 0x61, 0x72, 0x63, 0x68, 0xe9]), 'it is not UTF-8 text; save it as UTF-8'],
  ['wide.txt', new Uint8Array([0xff, 0xfe, 0x41, 0x00]), 'it is UTF-16 text; save it as UTF-8'],
  [
    'date.txt',
    '---\npublished: last Sunday\n---\nTwo dead\n',
    'its front matter is wrong: published must be a date such as 2026-06-02 or an instant with its offset',
  ],
  [
    'url.txt',
    '---\nurl: javascript:alert(1)\n---\nTwo dead\n',
    'its front matter is wrong: url must be an http address',
  ],
  ['bare.txt', '---\nlanguage: en\n---\n\n', 'it holds nothing below its front matter'],
])('refuses %s and names the cause', async (name, content, cause) => {
  expect(await read(name, content)).toEqual({ kind: 'refused', origin: name, cause });
});

it('names a missing file and a folder', async () => {
  expect(await readReportFile(join(folder, 'none.txt'))).toMatchObject({
    origin: 'none.txt',
    cause: 'there is no such file',
  });
  expect(await readReportFile(folder)).toMatchObject({ cause: 'it is a folder, not a file' });
});
