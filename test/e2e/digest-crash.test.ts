import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startPlayground, type Playground } from '../../src/playground/start-playground.ts';
import { openStore } from '../../src/store/open-store.ts';
import { SILENT } from '../fakes/silent-log.ts';
import { startLossyProxy, type LossyProxy } from './lossy-proxy.ts';
import { textOf } from './person.ts';
import { writeReports } from './reports.ts';
import { SitrepProcess, temporaryFolder } from './start-sitrep.ts';

const open = new AsyncDisposableStack();
let playground: Playground;
let proxy: LossyProxy;
let environment: Record<string, string>;
beforeAll(async () => {
  const folder = await temporaryFolder();
  open.defer(() => folder.remove());
  playground = await startPlayground({ port: 0, rateLimits: false });
  open.defer(() => playground.close());
  proxy = await startLossyProxy(playground.apiUrl);
  open.defer(() => proxy.close());
  const dataDir = join(folder.path, 'data');
  environment = { DISCORD_TOKEN: 'e2e', DISCORD_API_URL: proxy.apiUrl, SITREP_DATA_DIR: dataDir, PORT: '0' };
  await new SitrepProcess(['import', ...(await writeReports(folder.path))], environment).finished();
  await saveDueSchedule(dataDir);
});
afterAll(() => open.disposeAsync());

/** A schedule that was made two days ago and fell due a minute ago. */
async function saveDueSchedule(dataDir: string): Promise<void> {
  const { guild, channels } = playground.state();
  const now = Date.now();
  const store = await openStore({ dataDir, log: SILENT });
  await store.schedules.save({
    id: 'e2edigst',
    guildId: String(guild['id']),
    channelId: String(channels[0]?.['id']),
    time: new Date(now - 60_000).toISOString().slice(11, 16),
    zone: 'UTC',
    paused: false,
    created: new Date(now - 2 * 86_400_000).toISOString(),
  });
  await store.close();
}

function digests(): string[] {
  return playground
    .state()
    .messages.map((message) => textOf(message))
    .filter((text) => /Daily digest/u.test(text));
}

it('posts one digest though the process is killed three times, once between the post and Discord’s answer', async () => {
  const starting = proxy.loseAnswerTo('PUT', /\/commands$/u);
  const first = new SitrepProcess(['start'], environment);
  await starting;
  await first.end('SIGKILL');
  expect(digests()).toHaveLength(0);

  const posted = proxy.loseAnswerTo('POST', /\/channels\/\d+\/messages/u);
  const second = new SitrepProcess(['start'], environment);
  await posted;
  await second.end('SIGKILL');
  expect(digests()).toHaveLength(1);

  const searched = proxy.loseAnswerTo('GET', /\/channels\/\d+\/messages/u);
  const third = new SitrepProcess(['start'], environment);
  await searched;
  await third.end('SIGKILL');

  const fourth = new SitrepProcess(['start'], environment);
  await fourth.untilEvent('digest-found');
  await fourth.end('SIGTERM');
  expect(digests()).toHaveLength(1);
});
