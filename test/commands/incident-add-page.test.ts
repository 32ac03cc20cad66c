import type { RequestListener } from 'node:http';
import { describe, expect, it } from 'vitest';
import { StoreUnavailableError } from '../../src/app/errors.ts';
import { createArticleReader } from '../../src/ingest/articles/create-article-reader.ts';
import { appWorld, type AppWorld } from '../app/app-world.ts';
import { onPlayground, type Stage } from '../discord/on-playground.ts';
import { PARAGRAPHS, samplePage } from '../ingest/articles/sample-page.ts';
import { loopbackNetwork, type LoopbackNetwork } from '../ingest/fetch/loopback-network.ts';

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const FACTS = [
  '<meta property="og:site_name" content="Desert Post">',
  '<meta name="author" content="Amina Sow">',
  '<meta property="article:published_time" content="2026-03-09T18:00:00Z">',
  '<link rel="canonical" href="/checkpoint">',
].join('');
const LOCKED =
  '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Twelve soldiers die","isAccessibleForFree":false}</script>';

const answer =
  (body: string, headers: Readonly<Record<string, string>> = HTML): RequestListener =>
  (_, response) =>
    response.writeHead(200, headers).end(body);

/** Writes as long as somebody listens. */
const endless: RequestListener = (_, response) => {
  response.writeHead(200, HTML);
  const more = (): void => {
    while (response.write('<p>and more</p>'.repeat(4000)));
  };
  response.on('drain', more).on('error', () => undefined);
  more();
};

const PAGES: Readonly<Record<string, RequestListener>> = {
  '/checkpoint': answer(samplePage(FACTS)),
  '/locked': answer(samplePage(LOCKED, `<p>${PARAGRAPHS[0]}</p>`)),
  '/empty': answer(''),
  '/pdf': answer('%PDF-1.7', { 'content-type': 'application/pdf' }),
  '/large': answer(samplePage(), { ...HTML, 'content-length': '52428800' }),
  '/endless': endless,
  '/loop': (_, response) => response.writeHead(302, { location: '/loop' }).end(),
  '/inside': (_, response) => response.writeHead(302, { location: 'http://169.254.169.254/latest' }).end(),
  '/silent': () => undefined,
  '/kept-away/story': answer(samplePage()),
  '/robots.txt': answer('User-agent: *\nDisallow: /kept-away/', { 'content-type': 'text/plain' }),
};

const site: RequestListener = (request, response) => {
  const listener = PAGES[(request.url ?? '').split('?', 1)[0] ?? ''];
  if (listener === undefined) response.writeHead(404).end();
  else listener(request, response);
};

const read = (message: object) => JSON.stringify(message).replaceAll('\\\\', '');

/** A site on this machine, the use cases over memory, and a person at the playground. */
async function onSite(test: (stage: Stage, net: LoopbackNetwork, world: AppWorld) => Promise<void>): Promise<void> {
  await using net = await loopbackNetwork(site, { timeoutMs: 2000 });
  const world = appWorld({ articles: createArticleReader(net.fetch) });
  await onPlayground(world.app, (stage) => test(stage, net, world));
}

/** What the attached file of a message holds. */
async function readFile(message: object): Promise<string> {
  const url = /"url":"(http[^"]+your-text\.txt[^"]*)"/u.exec(JSON.stringify(message))?.[1];
  return url === undefined ? '' : (await fetch(url)).text();
}

const ADD = ['incident', 'add'] as const;

describe('/incident add with an address alone', () => {
  it('fetches the article, says whose it is, and finds its incident', () =>
    onSite(async (stage, net, { incidents }) => {
      const { interaction, message } = await stage.fillIn(ADD, { address: net.at('/checkpoint?from=mail') });
      expect(interaction.ephemeral).toBe(true);
      const shown = read(message);
      expect(shown).toContain('The report founded an incident');
      expect(shown).toContain('Twelve soldiers die at checkpoint');
      expect(shown).toContain('Desert Post · by Amina Sow · published <t:');
      const guildId = String(stage.playground.state().guild['id']);
      const [incident] = await incidents.list({ guildId }, { limit: 1, offset: 0 });
      const file = await incidents.get({ guildId }, incident?.id ?? '');
      expect(file?.reports).toMatchObject([
        { url: net.at('/checkpoint'), publisher: 'Desert Post', published: '2026-03-09T18:00:00.000Z', owner: guildId },
      ]);
      const again = await stage.fillIn(ADD, { address: net.at('/checkpoint') });
      expect(read(again.message)).toContain('stored already');
      expect(read(stage.log)).not.toContain('lines-withheld');
    }));

  it.each([
    ['paywalled', '/locked', 'do not pay'],
    ['empty', '/empty', 'holds no article'],
    ['not HTML', '/pdf', 'application/pdf'],
    ['fifty megabytes', '/large', 'too large'],
    ['endless', '/endless', 'too large, or never ends'],
    ['a loop', '/loop', 'leads back to itself'],
    ['a way into a private network', '/inside', 'private network'],
    ['too slow', '/silent', 'too long'],
    ['closed by robots.txt', '/kept-away/story', 'robots.txt'],
    ['not there', '/nowhere', 'no such page'],
  ])('names a page that is %s, and gives back what was typed', (_, path, expected) =>
    onSite(async (stage, net, { incidents }) => {
      const { message } = await stage.fillIn(ADD, { address: net.at(path), publisher: 'The Wire [12]' });
      const shown = read(message);
      expect(shown).toContain('The article could not be read');
      expect(shown).toContain(expected);
      expect(shown).toContain('paste the text instead');
      expect(shown).toContain('so that nothing is lost');
      expect(shown).toContain(path);
      expect(shown).toContain('The Wire');
      expect(await incidents.count({ guildId: String(stage.playground.state().guild['id']) })).toBe(0);
    }),
  );

  it('gives a pasted text back as a file when its date cannot be read', () =>
    onSite(async (stage) => {
      const text = 'Nine died.\n\nNobody claimed it.';
      const { message } = await stage.fillIn(ADD, { text, published: '03/04/2026' });
      expect(read(message)).toContain('That is no date');
      expect(await readFile(message)).toBe(text);
    }));

  it('asks for something when nothing was filled in', () =>
    onSite(async (stage) => {
      expect(read((await stage.fillIn(ADD, {})).message)).toContain('There was nothing to add');
    }));

  it('gives back what was filled in when the store cannot be reached', () =>
    onPlayground({ addReport: () => Promise.reject(new StoreUnavailableError('down')) }, async (stage) => {
      const { message } = await stage.fillIn(ADD, { publisher: 'The Wire', text: 'Nine died.' });
      expect(read(message)).toContain('so that nothing is lost');
      expect(read(message)).toContain('Publisher: The Wire');
      expect(await readFile(message)).toBe('Nine died.');
    }));
});
