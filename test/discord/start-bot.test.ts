import { afterEach, describe, expect, it } from 'vitest';
import { commands } from '../../commands/all.ts';
import { passLine } from '../../src/core/grounding/last-gate.ts';
import type { App } from '../../src/app/app.ts';
import { StoreUnavailableError } from '../../src/app/errors.ts';
import { DiscordUnreachableError, GatewayClosedError, WrongTokenError } from '../../src/discord/errors.ts';
import { startBot, type Bot } from '../../src/discord/start-bot.ts';
import { fakeApp } from './fake-app.ts';
import { choose, click, onMessage, slash, typing } from './loopback/interactions.ts';
import { startLoopback, type Loopback, type Recorded, type Script } from './loopback/start-loopback.ts';
import { memoryLog } from './memory-log.ts';
import { sampleCard } from './sample-views.ts';

const open: { close(): Promise<void> }[] = [];

afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function setUp(
  parts: Partial<App>,
  script?: Script,
): Promise<{ loop: Loopback; bot: Bot; log: ReturnType<typeof memoryLog> }> {
  const loop = await startLoopback(script);
  open.push(loop);
  const log = memoryLog();
  const bot = await start(loop.apiUrl, parts, log);
  open.unshift(bot);
  return { loop, bot, log };
}

function start(apiUrl: string, parts: Partial<App>, log = memoryLog()): Promise<Bot> {
  const status = () => Promise.reject(new Error('not asked here'));
  const app = fakeApp(parts);
  return startBot({ token: 'any', apiUrl, commands, log, app, gate: passLine, status, contactPausesMs: [1] });
}

/** Sends an interaction and waits for the message that takes the place of "thinking". */
async function ask(loop: Loopback, interaction: object): Promise<{ callback: Recorded; text: string }> {
  const { id, token } = loop.interact(interaction);
  const isAnswer = (one: Recorded): boolean => one.path.includes(token) && one.path.startsWith('/webhooks/');
  const edit = await loop.request((one) => isAnswer(one) && one.method !== 'DELETE');
  const callback = await loop.request((one) => one.path === `/interactions/${id}/${token}/callback`);
  return { callback, text: JSON.stringify(edit.body) };
}

const shown = { showIncident: async () => ({ kind: 'found', view: sampleCard() }) as const };

describe('the bot', () => {
  it('acknowledges before it asks the app, then puts the answer in place', async () => {
    const paths: (readonly string[])[] = [];
    const { loop } = await setUp({
      showIncident: async () => {
        paths.push(loop.requests.map((one) => one.path));
        return { kind: 'found', view: sampleCard() };
      },
    });
    const { callback, text } = await ask(loop, slash('incident', 'show', { incident: 'boulkessi' }));
    expect(paths[0]).toContain(callback.path);
    expect(callback.body).toEqual({ type: 5, data: { flags: 0 } });
    expect(text).toContain('over 30');
    expect(text).toContain('at least 60');
  });

  it.each([
    ['private', slash('incident', 'list'), 64],
    ['public', slash('incident', 'show', { incident: 'x' }), 0],
  ])('keeps %s answers so', async (_, interaction, flags) => {
    const { loop } = await setUp({
      ...shown,
      listIncidents: async () => ({ cards: [sampleCard()], total: 1, offset: 0 }),
    });
    expect((await ask(loop, interaction)).callback.body).toEqual({ type: 5, data: { flags } });
  });

  it('turns the page in place', async () => {
    const { loop } = await setUp({
      listIncidents: async (_, { offset }) => ({ cards: [sampleCard()], total: 9, offset }),
    });
    const { callback, text } = await ask(loop, click('sitrep:1:list:5'));
    expect(callback.body).toEqual({ type: 6 });
    expect(text).toContain('6 to 6 of 9');
  });

  it('offers what comes nearest to an unknown incident, and shows what is chosen', async () => {
    const suggestions = [{ id: 'inc-1', label: 'Boulkessi: army camp overrun' }];
    const { loop } = await setUp({
      showIncident: async (_, query) =>
        query === 'inc-1' ? { kind: 'found', view: sampleCard() } : { kind: 'unknown-incident', query, suggestions },
    });
    const { text } = await ask(loop, slash('incident', 'show', { incident: 'Bolkesi' }));
    expect(text).toContain('Nothing matches “Bolkesi”.');
    expect(text).toContain('Did you mean **Boulkessi: army camp overrun**?');
    expect((await ask(loop, choose('sitrep:1:pick:show', 'inc-1'))).text).toContain('Army camp overrun');
  });

  it('tells of an unknown incident in the place of "thinking"', async () => {
    const app = { showIncident: async () => ({ kind: 'unknown-incident', query: 'x', suggestions: [] }) as const };
    const { loop } = await setUp(app);
    const { text } = await ask(loop, slash('incident', 'show', { incident: 'x' }));
    expect(text).toContain('Nothing matches');
    const edit = await loop.request((one) => one.method === 'PATCH' && one.path.startsWith('/webhooks/'));
    expect(edit.path).toContain('original');
    expect(loop.requests.some(({ method }) => method === 'DELETE')).toBe(false);
  });

  it('offers the list where nothing comes near, and shows it in place of the refusal', async () => {
    const { loop } = await setUp({
      showIncident: async (_, query) => ({ kind: 'unknown-incident', query, suggestions: [] }),
      listIncidents: async () => ({ cards: [sampleCard()], total: 1, offset: 0 }),
    });
    const { text } = await ask(loop, slash('incident', 'show', { incident: 'Atlantis' }));
    expect(text).toContain('Nothing matches “Atlantis”.');
    expect(text).toContain('sitrep:1:list:0');
    expect((await ask(loop, click('sitrep:1:list:0'))).text).toContain('1 incident');
  });

  it.each(['sitrep:0:show:inc-1', 'sitrep:1:show', 'sitrep:1:erase:inc-1', 'other', 'sitrep:1:pick:list'])(
    'says of the stale button %s that it is out of date',
    async (customId) => {
      const { loop } = await setUp({});
      expect((await ask(loop, click(customId))).text).toContain('out of date');
    },
  );

  it('tells in plain words that the store is down, without a stack', async () => {
    const { loop } = await setUp({
      showIncident: () => Promise.reject(new StoreUnavailableError('ECONNREFUSED 5432')),
    });
    const { text } = await ask(loop, slash('incident', 'show', { incident: 'x' }));
    expect(text).toContain('store does not answer');
    expect(text).not.toContain('5432');
  });

  it('answers a fault with an id that stands in the log beside the cause', async () => {
    const fault = new Error('secret detail');
    const { loop, log } = await setUp({ showIncident: () => Promise.reject(fault) });
    const { text } = await ask(loop, slash('incident', 'show', { incident: 'x' }));
    const entry = log.entries.find((one) => one.event === 'command-failed');
    expect(entry?.details['error']).toBe(fault);
    expect(text).toContain(String(entry?.details['errorId']));
    expect(text).not.toContain('secret detail');
  });

  it('reads a message’s words wherever they stand, for Check numbers', async () => {
    const texts: string[] = [];
    const { loop } = await setUp({
      verifyText: async (_, text) => {
        texts.push(typeof text === 'string' ? text : '');
        return { kind: 'unknown-incident', query: '', suggestions: [] };
      },
    });
    const display = { type: 10, id: 2, content: 'and 60 here' };
    const container = { type: 17, id: 1, components: [display], accent_color: null, spoiler: false };
    await ask(loop, onMessage('Check numbers', '45 here', [container]));
    expect(texts).toEqual(['45 here\nand 60 here']);
  });

  it('says of a message without words that there is nothing to check', async () => {
    const { loop } = await setUp({});
    expect((await ask(loop, onMessage('Check numbers', ''))).text).toContain('Nothing to check');
  });

  it('completes an incident at once, with at most 25 choices of at most 100 characters', async () => {
    const suggestions = Array.from({ length: 40 }, (_, index) => ({ id: `inc-${index}`, label: 'x'.repeat(150) }));
    const { loop } = await setUp({ suggestIncidents: async () => suggestions });
    const { token } = loop.interact(typing('incident', 'show', ['incident', 'boul']));
    const { body } = await loop.request((one) => one.path.includes(token));
    const { choices } = (body as { data: { choices: { name: string }[] } }).data;
    expect(choices).toHaveLength(25);
    expect(Math.max(...choices.map((one) => one.name.length))).toBe(100);
  });

  it('completes with nothing when the app fails', async () => {
    const { loop } = await setUp({ suggestIncidents: () => Promise.reject(new Error('down')) });
    const { token } = loop.interact(typing('incident', 'show', ['incident', 'boul']));
    expect((await loop.request((one) => one.path.includes(token))).body).toEqual({ type: 8, data: { choices: [] } });
  });

  it('repeats an acknowledgement that met a 500, and goes on when it had been taken after all', async () => {
    let calls = 0;
    const { loop } = await setUp(shown, ({ path }) => {
      if (!path.endsWith('/callback')) return undefined;
      calls += 1;
      const taken = { code: 40_060, message: 'Interaction has already been acknowledged.' };
      return calls === 1 ? { status: 500 } : { status: 400, body: taken };
    });
    expect((await ask(loop, slash('incident', 'show', { incident: 'x' }))).text).toContain('over 30');
  });

  it('repeats an edit that met a 502', async () => {
    let calls = 0;
    const { loop } = await setUp(shown, ({ method }) => {
      if (method !== 'PATCH') return undefined;
      calls += 1;
      return calls === 1 ? { status: 502 } : undefined;
    });
    await ask(loop, slash('incident', 'show', { incident: 'x' }));
    await loop.request(() => loop.requests.filter((one) => one.method === 'PATCH').length === 2);
  });

  it('tells of a fault when Discord refuses the answer itself', async () => {
    const refused = { status: 400, body: { code: 50_035, message: 'Invalid Form Body' } };
    const { loop, log } = await setUp(shown, ({ method, body }) =>
      method === 'PATCH' && JSON.stringify(body).includes('over 30') ? refused : undefined,
    );
    loop.interact(slash('incident', 'show', { incident: 'x' }));
    const entry = await log.event('command-failed');
    await loop.request((one) => JSON.stringify(one.body ?? '').includes(String(entry.details['errorId'])));
  });

  it('asks nothing of the app when Discord no longer knows the interaction', async () => {
    const unknown = { status: 404, body: { code: 10_062, message: 'Unknown interaction' } };
    const { loop, log } = await setUp({}, ({ path }) => (path.endsWith('/callback') ? unknown : undefined));
    loop.interact(slash('incident', 'show', { incident: 'x' }));
    await log.event('acknowledged-too-late');
    expect(loop.requests.some((one) => one.method === 'PATCH')).toBe(false);
  });

  it('registers its commands once: a restart finds them unchanged', async () => {
    const { loop, bot } = await setUp({});
    await bot.ready;
    const again = await start(loop.apiUrl, {});
    await again.ready;
    await again.close();
    expect(loop.requests.filter((one) => one.method === 'PUT')).toHaveLength(1);
  });

  it('comes back after the gateway hung up, and logs it', async () => {
    const { loop, log, bot } = await setUp(shown);
    loop.hangUp(4000);
    await log.event('gateway-lost');
    expect(bot.isConnected()).toBe(false);
    await log.event('gateway-resumed');
    expect(bot.isConnected()).toBe(true);
    expect((await ask(loop, slash('incident', 'show', { incident: 'x' }))).text).toContain('over 30');
  });

  it('names a wrong token', async () => {
    const loop = await startLoopback(() => ({ status: 401, body: { code: 0, message: '401: Unauthorized' } }));
    open.push(loop);
    await expect(start(loop.apiUrl, {})).rejects.toThrow(WrongTokenError);
  });

  it.each([
    [4004, WrongTokenError],
    [4014, GatewayClosedError],
  ])('names what a gateway means that hangs up for good with %i', async (code, kind) => {
    const loop = await startLoopback();
    open.push(loop);
    loop.refuseIdentify(code);
    await expect(start(loop.apiUrl, {})).rejects.toThrow(kind);
  });

  it('names an address that is not Discord’s', async () => {
    const loop = await startLoopback(() => ({ status: 200 }));
    open.push(loop);
    await expect(start(loop.apiUrl, {})).rejects.toThrow(DiscordUnreachableError);
  });

  it('names an address where nobody answers', async () => {
    const loop = await startLoopback();
    await loop.close();
    await expect(start(loop.apiUrl, {})).rejects.toThrow(DiscordUnreachableError);
  });
});
