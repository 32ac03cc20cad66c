import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openReportFile } from '../../../src/ingest/files/open-report-file.ts';
import { PARAGRAPHS, samplePage } from '../articles/sample-page.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitrep-pages-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(name: string, content: string | Uint8Array): Promise<unknown> {
  await writeFile(join(folder, name), content);
  const [only, ...others] = await Array.fromAsync((await openReportFile(join(folder, name))).reports);
  expect(others).toEqual([]);
  return only;
}

it.each(['page.html', 'page.htm', 'PAGE.XHTML'])('reads %s as the article on the page', async (name) => {
  const head =
    '<link rel="canonical" href="https://www.desert.example/checkpoint">' +
    '<meta property="og:site_name" content="Desert Post"><meta property="article:published_time" content="2025-06-02T08:00:00Z">';
  expect(await read(name, samplePage(head))).toEqual({
    kind: 'read',
    report: {
      origin: name,
      title: 'Twelve soldiers die at checkpoint',
      text: PARAGRAPHS.join('\n\n'),
      publisher: 'Desert Post',
      published: '2025-06-02T08:00:00.000Z',
      url: 'https://www.desert.example/checkpoint',
    },
  });
});

it('claims no address and no publisher for a page that names neither', async () => {
  const { report } = (await read('bare.html', samplePage())) as { report: object };
  expect(Object.keys(report)).toEqual(['origin', 'title', 'text']);
});

it('reads a page in the encoding that it names', async () => {
  const page = samplePage('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">').replace(
    '<meta charset="utf-8">',
    '',
  );
  const bytes = Buffer.from(page.replace('KIDAL', 'MÉNAKA'), 'latin1');
  expect(await read('latin.html', bytes)).toMatchObject({ report: { text: /^MÉNAKA/u } });
});

it('keeps what was saved of an article behind a paywall, and says so', async () => {
  const page = samplePage('', `<p>${PARAGRAPHS[0] ?? ''}</p><div class="paywall"></div>`);
  expect(await read('wall.html', page)).toMatchObject({
    kind: 'read',
    report: { text: PARAGRAPHS[0] },
    note: 'paywalled: only the beginning was saved',
  });
});

it.each([
  ['empty.html', '', 'it is empty'],
  ['blank.html', '  \n', 'it is no article: the page holds nothing'],
  ['frames.html', '<html><frameset><frame src="a.html"></frameset></html>', /frames/u],
  ['script.html', '<html><body><div id="app"></div><script>draw()</script></body></html>', /by script/u],
  ['notice.html', '<p>This page has moved.</p>', /only 20 characters/u],
  ['picture.html', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1]), 'it is binary, not a page'],
])('refuses %s with the cause', async (name, content, cause) => {
  const matching = typeof cause === 'string' ? cause : (expect.stringMatching(cause) as string);
  expect(await read(name, content)).toEqual({ kind: 'refused', origin: name, cause: matching });
});
