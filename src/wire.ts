import { createHash, randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { commands } from '../commands/all.ts';
import type { App } from './app/app.ts';
import { createApp } from './app/create-app.ts';
import { createDigest } from './app/digest/create-digest.ts';
import type { DigestPorts } from './app/digest/digest-ports.ts';
import type { Clock, Digester, DraftWriter, EventLog, IdentifierSource } from './app/ports.ts';
import { PUBLIC_READER } from './app/reader.ts';
import { createSummariser } from './app/summary/create-summariser.ts';
import { tellStatus } from './app/tell-status.ts';
import type { World } from './cli/world.ts';
import { say } from './cli/world.ts';
import { readConfig, type Config } from './config.ts';
import { passLine } from './core/grounding/last-gate.ts';
import { createDigestChannel } from './discord/digest-channel.ts';
import { startBot, type Bot } from './discord/start-bot.ts';
import { listSamples } from './ingest/list-samples.ts';
import { readReportFile } from './ingest/files/read-report-file.ts';
import { startDigestClock } from './jobs/start-digest-clock.ts';
import { createDraftWriter } from './llm/create-draft-writer.ts';
import { createLog } from './log.ts';
import { startPlayground } from './playground/start-playground.ts';
import { openStore, type Store } from './store/open-store.ts';
import { createMetrics, type Metrics } from './web/metrics.ts';
import { answerRequest, startWeb, type WebOptions } from './web/start-web.ts';
import type { HealthCheck } from './web/tell-health.ts';

const TOKENS_A_DAY = 200_000;
const ANSWER_MS = 45_000;
const PLAYGROUND_TOKEN = 'playground';
const PROMPTS = fileURLToPath(new URL('../prompts', import.meta.url));
const VERSION = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))).version;
const STARTED = new Date().toISOString();

const clock: Clock = { now: () => new Date() };
const digester: Digester = { sha256: (text) => createHash('sha256').update(text, 'utf8').digest('hex') };
const identifiers: IdentifierSource = {
  next: () => Array.from({ length: 8 }, () => randomInt(36).toString(36)).join(''),
};

/** Where Discord is: the real one, the playground, or another server that speaks its protocol. */
interface DiscordSite {
  readonly token: string;
  readonly apiUrl: string;
}

/** Store, model and use cases, put together; without a connection to Discord. */
interface House {
  readonly app: App;
  readonly store: Store;
  readonly writer: DraftWriter | undefined;
}

/** What the command line is given: the process's streams, and ways to open the rest when a sub-command needs it. */
export function createWorld(stop: AbortSignal): World {
  return {
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
    version: VERSION,
    readReportFile,
    openWriter: async () => openWriter(readConfig()),
    openApp: async () => {
      const config = readConfig();
      const site = { token: config.discord.token ?? PLAYGROUND_TOKEN, apiUrl: config.discord.apiUrl };
      const { app, store } = await openHouse(config, site, logFor(config, createMetrics()));
      return { app, close: () => store.close() };
    },
    runBot: () => runBot(readConfig(), stop),
  };
}

/** Runs until `stop` aborts or the gateway closes for good; then everything is closed in the reverse order. */
async function runBot(config: Config, stop: AbortSignal): Promise<void> {
  await using open = new AsyncDisposableStack();
  const ended = Promise.withResolvers<void>();
  stop.addEventListener('abort', () => ended.resolve());
  const metrics = createMetrics();
  const log = logFor(config, metrics);
  const web = { metrics, checks: [] as HealthCheck[] };
  const site = await openSite(config, web, open);
  const { app, store, writer } = await openHouse(config, site, log);
  open.defer(() => store.close());
  if (config.discord.token === undefined) await importSamples(app, log);
  const status = () => tellStatus(app, { version: VERSION, model: writer?.model, started: STARTED });
  const bot = await startBot({ ...site, app, commands, log, gate: passLine, status, onFatal: ended.reject });
  open.defer(() => bot.close());
  web.checks.push({ name: 'store', check: () => store.ping().then(() => undefined) }, gatewayCheck(bot));
  await bot.ready;
  const jobs = await startDigestClock({ database: store.connection, digest: app.digest, log });
  open.defer(() => jobs.close());
  log.info('ready', { version: VERSION, model: writer?.model });
  await ended.promise;
  say(process.stdout, 'Sitrep stops; answers under way are finished first.');
}

/** The real Discord with the small web server beside it, or the playground, which serves health and metrics too. */
async function openSite(config: Config, web: WebOptions, open: AsyncDisposableStack): Promise<DiscordSite> {
  const { token, apiUrl } = config.discord;
  if (token !== undefined) {
    const server = await startWeb(web, config.http);
    open.defer(() => server.close());
    return { token, apiUrl };
  }
  const neighbour = (request: Request): Promise<Response | undefined> => answerRequest(web, request);
  const playground = await startPlayground({ ...config.http, neighbour });
  open.defer(() => playground.close());
  say(process.stdout, `Playground: ${playground.url}   (no DISCORD_TOKEN is set; stop with Ctrl-C)`);
  return { token: PLAYGROUND_TOKEN, apiUrl: playground.apiUrl };
}

/** Opens the store and puts the use cases on top of it; whoever calls closes the store. */
async function openHouse(config: Config, site: DiscordSite, log: EventLog): Promise<House> {
  const writer = openWriter(config);
  const store = await openStore({ databaseUrl: config.databaseUrl, dataDir: config.dataDir, log });
  const { incidents, summaries, tokens, schedules, ledger, exclusive } = store;
  const limits = { tokensADay: TOKENS_A_DAY };
  const summariser = createSummariser({ clock, digester, summaries, tokens, writer, log, limits });
  const summarise: DigestPorts['summarise'] = (reader, file) =>
    summariser.summarise(reader, file, AbortSignal.timeout(ANSWER_MS));
  const channel = createDigestChannel({ ...site, gate: passLine, log });
  const digest = createDigest({ clock, incidents, schedules, ledger, channel, exclusive, identifiers, log, summarise });
  return { app: createApp({ clock, digester, log, incidents, summariser, digest }), store, writer };
}

/** The configured model's side; undefined when none is configured, and summaries are then extractive. */
function openWriter({ model }: Config): DraftWriter | undefined {
  if (model === undefined) return undefined;
  return createDraftWriter({ apiKey: model.apiKey, baseUrl: model.baseUrl, model: model.name, promptsDir: PROMPTS });
}

/** An empty store gets the sample reports, by the same way as anybody's. */
async function importSamples(app: App, log: EventLog): Promise<void> {
  const { total } = await app.listIncidents(PUBLIC_READER, { limit: 1, offset: 0 });
  if (total > 0) return;
  const readings = await Promise.all((await listSamples()).map(readReportFile));
  const reports = readings.flatMap((reading) => (reading.kind === 'read' ? [reading.report] : []));
  const outcomes = await app.importReports(PUBLIC_READER, reports);
  log.info('samples-imported', { reports: outcomes.length });
}

function gatewayCheck(bot: Bot): HealthCheck {
  return { name: 'gateway', check: async () => (bot.isConnected() ? undefined : 'not connected to Discord') };
}

/** The log of one process: no secret of the configuration is ever written, and every event is counted. */
function logFor(config: Config, metrics: Metrics): EventLog {
  const password = config.databaseUrl === undefined ? '' : decodeURIComponent(new URL(config.databaseUrl).password);
  const secrets = [config.discord.token ?? '', config.model?.apiKey ?? '', password];
  return createLog({
    level: config.logLevel,
    secrets,
    onEvent: (event) => metrics.countEvent(event),
    destination: process.stderr,
  });
}
