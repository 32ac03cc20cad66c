import type { IncomingMessage, ServerResponse } from 'node:http';
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Fetched } from '../../../src/app/feeds/fetched.ts';
import { createSafeFetch } from '../../../src/ingest/fetch/safe-fetch.ts';
import { PUBLIC_NETWORK } from '../../../src/ingest/fetch/network-policy.ts';
import { loopbackNetwork } from './loopback-network.ts';

const ANYTHING = { accept: '*/*' } as const;
const textOf = (fetched: Fetched): string =>
  fetched.kind === 'fetched' ? new TextDecoder().decode(fetched.bytes) : fetched.kind;
const reasonOf = (fetched: Fetched): string => (fetched.kind === 'failed' ? fetched.reason : fetched.kind);

type Listener = (request: IncomingMessage, response: ServerResponse) => void;
/** Answers by path; robots.txt and what is not listed is not there. */
const site =
  (pages: Readonly<Record<string, Listener>>): Listener =>
  (request, response) => {
    const page = pages[request.url ?? ''];
    if (page === undefined) response.writeHead(404).end();
    else page(request, response);
  };
const says =
  (body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): Listener =>
  (_, response) => {
    response.writeHead(200, headers).end(body);
  };
const pointsTo =
  (location: string, status = 302): Listener =>
  (_, response) => {
    response.writeHead(status, { location }).end();
  };

describe('a safe fetch', () => {
  it('brings what the server says, with what it tells of it', async () => {
    await using net = await loopbackNetwork(
      site({
        '/rss': says('news', {
          'content-type': 'text/xml',
          etag: '"1"',
          'last-modified': 'Mon, 02 Jun 2025 08:00:00 GMT',
          'cache-control': 'public, max-age=600',
          age: '60',
        }),
      }),
    );
    const fetched = await net.fetch.get(net.at('/rss'), ANYTHING);
    expect(textOf(fetched)).toBe('news');
    expect(fetched).toMatchObject({
      url: net.at('/rss'),
      contentType: 'text/xml',
      etag: '"1"',
      lastModified: 'Mon, 02 Jun 2025 08:00:00 GMT',
      maxAgeSeconds: 540,
    });
  });

  it('asks only for what changed', async () => {
    const conditional: Listener = (request, response) => {
      const { 'if-none-match': etag, 'if-modified-since': since } = request.headers;
      response.writeHead(etag === '"1"' && since === 'Mon' ? 304 : 200).end();
    };
    await using net = await loopbackNetwork(site({ '/rss': conditional }));
    const fetched = await net.fetch.get(net.at('/rss'), { ...ANYTHING, etag: '"1"', lastModified: 'Mon' });
    expect(fetched).toEqual({ kind: 'not-modified', url: net.at('/rss') });
  });

  it.each([
    ['gzip', gzipSync('news')],
    ['br', brotliCompressSync('news')],
    ['deflate', deflateSync('news')],
    ['zstd', zstdCompressSync('news')],
    ['identity', Buffer.from('news')],
    ['gzip', gzipSync('news').subarray(0, -8)],
  ])('unpacks %s', async (coding, body) => {
    await using net = await loopbackNetwork(site({ '/': says(body, { 'content-encoding': coding }) }));
    expect(textOf(await net.fetch.get(net.at('/'), ANYTHING))).toBe('news');
  });

  it.each<[name: string, expected: string, listener: Listener]>([
    ['a body that says it is too large', 'too-large', says(Buffer.alloc(2000))],
    ['a gzip bomb', 'too-large', says(gzipSync(Buffer.alloc(3_000_000)), { 'content-encoding': 'gzip' })],
    ['a brotli bomb', 'too-large', says(brotliCompressSync(Buffer.alloc(3_000_000)), { 'content-encoding': 'br' })],
    ['a zstd bomb', 'too-large', says(zstdCompressSync(Buffer.alloc(3_000_000)), { 'content-encoding': 'zstd' })],
    ['bombs in bombs', 'unreadable', says(gzipSync(gzipSync('news')), { 'content-encoding': 'gzip, gzip' })],
    ['an unknown packing', 'unreadable', says('news', { 'content-encoding': 'sdch' })],
    ['what only pretends to be packed', 'unreadable', says('news', { 'content-encoding': 'gzip' })],
    ['an endless body', 'too-large', sendEndlessly],
    ['a body that stops half-way', 'too-slow', (_, response) => response.writeHead(200).write('ne')],
    ['a server that never answers', 'too-slow', () => undefined],
    ['a server that breaks off', 'unreachable', (request) => request.socket.destroy()],
    ['a header without end', 'unreadable', says('', { 'x-long': 'a'.repeat(40_000) })],
    ['a page that is not there', 'not-found', (_, response) => response.writeHead(404).end()],
    ['a page that is gone', 'gone', (_, response) => response.writeHead(410).end()],
    ['a closed page', 'access-refused', (_, response) => response.writeHead(403).end()],
    ['a broken server', 'server-fault', (_, response) => response.writeHead(502).end()],
    ['a busy server', 'busy', (_, response) => response.writeHead(429).end()],
    ['a redirect to nowhere', 'access-refused', (_, response) => response.writeHead(302).end()],
  ])('names %s: %s', async (_, expected, listener) => {
    await using net = await loopbackNetwork(site({ '/page': listener }), { timeoutMs: 300 });
    expect(reasonOf(await net.fetch.get(net.at('/page'), { ...ANYTHING, limitBytes: 1000 }))).toBe(expected);
  });

  it('throws what its caller aborts with', async () => {
    await using net = await loopbackNetwork(site({}));
    const signal = AbortSignal.abort(new Error('enough'));
    await expect(net.fetch.get(net.at('/'), { ...ANYTHING, signal })).rejects.toThrow('enough');
  });
});

/** Writes as long as somebody listens. */
function sendEndlessly(_: IncomingMessage, response: ServerResponse): void {
  const more = (): void => {
    while (response.write('more and more '));
  };
  response.on('drain', more).on('error', () => undefined);
  more();
}

describe('redirects', () => {
  it.each([
    [301, true],
    [308, true],
    [302, false],
    [303, false],
    [307, false],
  ])('of kind %i are followed', async (status, moves) => {
    await using net = await loopbackNetwork(site({ '/old': pointsTo('/new', status), '/new': says('news') }));
    const fetched = await net.fetch.get(net.at('/old'), ANYTHING);
    expect(textOf(fetched)).toBe('news');
    expect(fetched).toMatchObject(moves ? { url: net.at('/new'), movedTo: net.at('/new') } : { url: net.at('/new') });
    expect('movedTo' in fetched).toBe(moves);
  });

  it('move the address only as far as every step is for good', async () => {
    const pages = { '/1': pointsTo('/2', 301), '/2': pointsTo('/3', 302), '/3': says('news') };
    await using net = await loopbackNetwork(site(pages));
    expect(await net.fetch.get(net.at('/1'), ANYTHING)).toMatchObject({ url: net.at('/3'), movedTo: net.at('/2') });
  });

  it.each([
    ['a loop of one', { '/0': pointsTo('/0') }, 'redirect-loop'],
    ['a loop of two', { '/0': pointsTo('/1'), '/1': pointsTo('/0') }, 'redirect-loop'],
    ['a loop by the mark', { '/0': pointsTo('/0#again') }, 'redirect-loop'],
    ['metadata', { '/0': pointsTo('http://169.254.169.254/latest/meta-data/') }, 'forbidden-address'],
    ['loopback in IPv6', { '/0': pointsTo('http://[::1]/') }, 'forbidden-address'],
    ['a decimal address', { '/0': pointsTo('http://2852039166/') }, 'forbidden-address'],
    ['no scheme', { '/0': pointsTo('//10.0.0.1/') }, 'forbidden-address'],
    ['a file', { '/0': pointsTo('file:///etc/passwd') }, 'bad-address'],
    ['a password', { '/0': pointsTo('http://user:secret@news.example/') }, 'bad-address'],
  ])('to %s are not', async (_, pages, expected) => {
    await using net = await loopbackNetwork(site(pages));
    expect(reasonOf(await net.fetch.get(net.at('/0'), ANYTHING))).toBe(expected);
  });

  it('end after a few', async () => {
    const counting: Listener = ({ url = '' }, response) => {
      if (url === '/robots.txt') response.writeHead(404).end();
      else response.writeHead(302, { location: `/${Number(url.slice(1)) + 1}` }).end();
    };
    await using net = await loopbackNetwork(counting);
    expect(reasonOf(await net.fetch.get(net.at('/0'), ANYTHING))).toBe('too-many-redirects');
    expect(net.asked).toHaveLength(6);
  });
});

describe('names', () => {
  /** A fetch on the public Internet's rules, in which names mean what a test says; nothing is ever connected to. */
  const fetchWith = (addresses: readonly string[]): ReturnType<typeof createSafeFetch> =>
    createSafeFetch({
      userAgent: 'Sitrep/test',
      pauseMs: 0,
      policy: {
        ...PUBLIC_NETWORK,
        resolve: async () => addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      },
    });

  it.each([
    ['localhost', ['127.0.0.1', '::1']],
    ['127.0.0.1.nip.example', ['127.0.0.1']],
    ['metadata.google.internal', ['169.254.169.254']],
    ['intranet', ['10.0.0.7']],
    ['mapped.example', ['::ffff:127.0.0.1']],
    ['nat64.example', ['64:ff9b::a00:1']],
    ['sixtofour.example', ['2002:7f00:1::']],
    ['zero.example', ['0.0.0.0']],
    ['cgnat.example', ['100.64.1.1']],
    ['ula.example', ['fd00:ec2::254']],
    ['empty.example', []],
    ['zoned.example', ['fe80::1%lo']],
  ])('that lead into closed networks are forbidden: %s', async (name, addresses) => {
    const fetch = fetchWith(addresses);
    expect(reasonOf(await fetch.get(`http://${name}/`, ANYTHING))).toBe('forbidden-address');
    await fetch.close();
  });

  it('that lead both ways are connected by their public address alone, and resolved once a connection', async () => {
    const answers = [['10.0.0.7', '127.0.0.1'], ['10.0.0.7']];
    await using net = await loopbackNetwork(site({ '/': says('news') }), {
      policy: {
        resolve: async () => (answers.shift() ?? []).map((address) => ({ address, family: 4 })),
        // stands for "public" here, so that there is a server to reach
        allowsAddress: (address) => address === '127.0.0.1',
        allowsPort: () => true,
      },
    });
    // robots.txt takes the first answer; the name has changed its mind when the page is asked for
    expect(reasonOf(await net.fetch.get(net.at('/'), ANYTHING))).toBe('forbidden-address');
    expect(net.asked).toEqual([]);
  });

  it('that nobody knows are named so', async () => {
    const fetch = createSafeFetch({
      userAgent: 'Sitrep/test',
      policy: {
        ...PUBLIC_NETWORK,
        resolve: () => Promise.reject(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' })),
      },
    });
    expect(await fetch.get('http://nowhere.example/', ANYTHING)).toMatchObject({ reason: 'unreachable' });
    await fetch.close();
  });
});

describe('manners', () => {
  it('stays away from what robots.txt forbids, and asks it once', async () => {
    let askedForRobots = 0;
    const robots: Listener = (_, response) => {
      askedForRobots += 1;
      response.end('User-agent: *\nDisallow: /closed\n');
    };
    await using net = await loopbackNetwork(
      site({ '/robots.txt': robots, '/closed/a': says('a'), '/open': says('b'), '/to-closed': pointsTo('/closed/a') }),
    );
    expect(reasonOf(await net.fetch.get(net.at('/closed/a'), ANYTHING))).toBe('forbidden-by-robots');
    expect(reasonOf(await net.fetch.get(net.at('/to-closed'), ANYTHING))).toBe('forbidden-by-robots');
    expect(textOf(await net.fetch.get(net.at('/open'), ANYTHING))).toBe('b');
    expect(askedForRobots).toBe(1);
    expect(net.asked).toEqual(['news.example/to-closed', 'news.example/open']);
  });

  it('asks nothing of a site whose robots.txt is broken', async () => {
    await using net = await loopbackNetwork((_, response) => void response.writeHead(500).end());
    expect(reasonOf(await net.fetch.get(net.at('/'), ANYTHING))).toBe('server-fault');
    expect(net.asked).toEqual([]);
  });

  it('keeps off as long as Retry-After asks', async () => {
    const clock = { ms: 1_000_000 };
    const busy: Listener = (_, response) => void response.writeHead(503, { 'retry-after': '120' }).end();
    await using net = await loopbackNetwork(site({ '/a': busy, '/b': says('b') }), { now: () => clock.ms });
    const first = await net.fetch.get(net.at('/a'), ANYTHING);
    expect(first).toMatchObject({ reason: 'busy', retryAtMs: 1_120_000 });
    expect(await net.fetch.get(net.at('/b'), ANYTHING)).toMatchObject({ reason: 'busy', retryAtMs: 1_120_000 });
    expect(net.asked).toEqual(['news.example/a']);
    clock.ms = 1_120_001;
    expect(textOf(await net.fetch.get(net.at('/b'), ANYTHING))).toBe('b');
  });

  it('asks a host one thing at a time, with the pause that the site asks for', async () => {
    let [open, most] = [0, 0];
    const page: Listener = (_, response) => {
      open += 1;
      most = Math.max(most, open);
      setImmediate(() => {
        open -= 1;
        response.end('page');
      });
    };
    await using net = await loopbackNetwork(
      site({ '/robots.txt': says('User-agent: sitrep\nCrawl-delay: 7'), '/a': page, '/b': page, '/c': page }),
      { now: () => 5000 },
    );
    await Promise.all(['/a', '/b', '/c'].map((path) => net.fetch.get(net.at(path), ANYTHING)));
    expect(most).toBe(1);
    expect(net.waited).toEqual([7000, 7000]);
  });

  it('asks several hosts at once', async () => {
    const arrived: ServerResponse[] = [];
    const meeting: Listener = (_, response) => {
      arrived.push(response);
      if (arrived.length === 2) for (const one of arrived) one.end('met');
    };
    await using net = await loopbackNetwork(site({ '/': meeting }));
    const both = await Promise.all(
      ['a.example', 'b.example'].map((host) => net.fetch.get(net.at('/', host), ANYTHING)),
    );
    expect(both.map(textOf)).toEqual(['met', 'met']);
  });
});
