import { createHash, randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { commands } from '../commands/all.ts';
import type { App } from './app/app.ts';
import type { Check } from './app/doctor/check.ts';
import { checkModel } from './app/doctor/check-model.ts';
import { createCorrections } from './app/corrections/create-corrections.ts';
import { createApp } from './app/create-app.ts';
import { createDigest } from './app/digest/create-digest.ts';
import type { DigestPorts } from './app/digest/digest-ports.ts';
import type { Clock, Digester, DraftWriter, EventLog, IdentifierSource } from './app/ports.ts';
import { PUBLIC_READER } from './app/reader.ts';
import { createGrades } from './app/grades/create-grades.ts';
import { createFeeds } from './app/feeds/create-feeds.ts';
import { importReport } from './app/import/import-reports.ts';
import { createWatches } from './app/watch/create-watches.ts';
import { createSummariser } from './app/summary/create-summariser.ts';
import { tellStatus } from './app/tell-status.ts';
import { Progress } from './cli/progress.ts';
import { StartStages } from './cli/start-stages.ts';
import type { World } from './cli/world.ts';
import { say } from './cli/world.ts';
import { readConfig, type Config } from './config.ts';
import { passLine } from './core/grounding/last-gate.ts';
import { checkDiscord } from './discord/check-discord.ts';
import { createFeedNotices } from './discord/feed-notices.ts';
import { createWatchChannel } from './discord/watch-channel.ts';
import { createDigestChannel } from './discord/digest-channel.ts';
import { renderDigest } from './discord/render/digest.ts';
import { printScreen } from './discord/render/print-screen.ts';
import { startBot, type Bot } from './discord/start-bot.ts';
import { PUBLIC_OWNER } from './core/incident/report.ts';
import { createArticleReader } from './ingest/articles/create-article-reader.ts';
import { createFeedReader } from './ingest/feeds/create-feed-reader.ts';
import { createSafeFetch } from './ingest/fetch/safe-fetch.ts';
import { listSamples } from './ingest/list-samples.ts';
import { openReportFile } from './ingest/files/open-report-file.ts';
import { readReportFile } from './ingest/files/read-report-file.ts';
import { startClock, type Chore } from './jobs/start-clock.ts';
import { createDraftWriter } from './llm/create-draft-writer.ts';
import { createLog } from './log.ts';
import { startPlayground } from './playground/start-playground.ts';
import { checkStore } from './store/check-store.ts';
import { openStore, type Store } from './store/open-store.ts';
import { checkAddress } from './web/check-address.ts';
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

/** The one way out to addresses that strangers gave. */
const fetch = createSafeFetch({ userAgent: `Sitrep/${VERSION} (reads news feeds)` });
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

/** The same, and what the operator is told of it: its name while the bot connects, and a line when it has. */
interface NamedSite extends DiscordSite {
  readonly name: string;
  readonly ready: string;
}

/** Store, model and use cases, put together; without a connection to Discord. */
interface House {
  readonly app: App;
  readonly store: Store;
  readonly writer: DraftWriter | undefined;
}

/** What the command line is given: the process's streams, and ways to open the rest when a sub-command needs it. */
export function createWorld(onStop: () => AbortSignal): World {
  return {
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
    version: VERSION,
    openReports: openReportFile,
    openWriter: async () => openWriter(readConfig()),
    openApp: async () => {
      const config = readConfig();
      const site = { token: config.discord.token ?? PLAYGROUND_TOKEN, apiUrl: config.discord.apiUrl };
      const { app, store } = await openHouse(config, site, logFor(config, createMetrics(), 'warn'));
      return { app, archive: store.archive, close: () => store.close() };
    },
    checks: doctorChecks,
    printDigest: (digest) => renderDigest(digest).flatMap((screen) => printScreen(screen, passLine)),
    onStop,
    runBot: () => runBot(readConfig(), onStop()),
  };
}

/** Runs until `stop` aborts or the gateway closes for good; then everything is closed in the reverse order. */
async function runBot(config: Config, stop: AbortSignal): Promise<void> {
  await using open = new AsyncDisposableStack();
  const ended = Promise.withResolvers<void>();
  stop.addEventListener('abort', () => ended.resolve());
  const metrics = createMetrics();
  const log = logFor(config, metrics, 'info');
  const start = new StartStages(new Progress(process.stdout));
  const web = { metrics, checks: [start.check] as HealthCheck[] };
  const site = await openSite(config, web, open);
  start.enter(`Opening the store: ${whereIsStore(config)}`);
  const { app, store, writer } = await openHouse(config, site, log);
  open.defer(() => store.close());
  if (config.discord.token === undefined) await importSamples(app, { log, start, stop });
  if (stop.aborted) return;
  start.enter(`Connecting to ${site.name}`);
  const status = () => tellStatus(app, { version: VERSION, model: writer?.model, started: STARTED });
  const connecting = startBot({ ...site, app, commands, log, gate: passLine, status, onFatal: ended.reject });
  const bot = await Promise.race([connecting, ended.promise]);
  if (bot === undefined) return;
  open.defer(() => bot.close());
  await bot.ready;
  const jobs = await startClock({ database: store.connection, log, chores: choresOf(app) });
  open.defer(() => jobs.close());
  web.checks.splice(0, 1, { name: 'store', check: () => store.ping().then(() => undefined) }, gatewayCheck(bot));
  say(process.stdout, site.ready);
  log.info('ready', { version: VERSION, model: writer?.model });
  await ended.promise;
  say(process.stdout, 'Sitrep stops; answers under way are finished first.');
}

/** What is done every minute. */
function choresOf({ digest, feeds, watches }: App): readonly Chore[] {
  return [
    { queue: 'digest-due', run: () => digest.postDue() },
    { queue: 'feeds-due', run: (stop) => feeds.poll({ stop }) },
    { queue: 'watches-due', run: () => watches.postNews() },
  ];
}

function whereIsStore({ databaseUrl, dataDir }: Config): string {
  return databaseUrl === undefined ? `the private PostgreSQL in ${dataDir}` : 'the server that DATABASE_URL names';
}

/** The real Discord with the small web server beside it, or the playground, which serves health and metrics too. */
async function openSite(config: Config, web: WebOptions, open: AsyncDisposableStack): Promise<NamedSite> {
  const { token, apiUrl } = config.discord;
  if (token !== undefined) {
    const server = await startWeb(web, config.http);
    open.defer(() => server.close());
    return { token, apiUrl, name: 'Discord', ready: `Connected to Discord. Health and metrics: ${server.url}` };
  }
  const neighbour = (request: Request): Promise<Response | undefined> => answerRequest(web, request);
  const playground = await startPlayground({ ...config.http, neighbour });
  open.defer(() => playground.close());
  const ready = `Playground: ${playground.url}   (no DISCORD_TOKEN is set; stop with Ctrl-C)`;
  return { token: PLAYGROUND_TOKEN, apiUrl: playground.apiUrl, name: 'the playground', ready };
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
  const articles = createArticleReader(fetch);
  const feeds = createFeeds({
    clock,
    digester,
    log,
    exclusive,
    store: store.feeds,
    reader: createFeedReader(fetch),
    articles,
    notices: createFeedNotices({ ...site, gate: passLine }),
    importReport: (report) => importReport({ incidents, digester, clock, log }, PUBLIC_OWNER, report),
  });
  const watches = createWatches({
    ...store,
    clock,
    log,
    identifiers,
    channel: createWatchChannel({ ...site, gate: passLine, log }),
  });
  const corrections = createCorrections({ ...store, clock, identifiers, log });
  const grades = createGrades({ clock, identifiers, grades: store.grades });
  const built = { summariser, digest, feeds, corrections, grades, articles, watches };
  const app = createApp({ ...store, ...built, clock, digester, identifiers, log });
  return { app, store, writer };
}

/** The configured model's side; undefined when none is configured, and summaries are then extractive. */
function openWriter({ model }: Config): DraftWriter | undefined {
  if (model === undefined) return undefined;
  return createDraftWriter({ apiKey: model.apiKey, baseUrl: model.baseUrl, model: model.name, promptsDir: PROMPTS });
}

interface SampleImport {
  readonly log: EventLog;
  readonly start: StartStages;
  readonly stop: AbortSignal;
}

/** An empty store gets the sample reports, by the same way as anybody's. */
async function importSamples(app: App, { log, start, stop }: SampleImport): Promise<void> {
  const { total } = await app.listIncidents(PUBLIC_READER, { limit: 1, offset: 0 });
  if (total > 0) return;
  const readings = await Promise.all((await listSamples()).map(readReportFile));
  const reports = readings.flatMap((reading) => (reading.kind === 'read' ? [reading.report] : []));
  start.enter(`The store is empty: importing ${reports.length} sample reports`);
  for (const [index, report] of reports.entries()) {
    if (stop.aborted) return;
    start.update(`Importing sample reports: ${index + 1} of ${reports.length}`);
    await app.importReports(PUBLIC_READER, [report]);
  }
  start.clear();
  log.info('samples-imported', { reports: reports.length });
}

/** What `sitrep doctor` tries, each with the environment read anew: what is wrong there is told by every check that needs it. */
function doctorChecks(): readonly Check[] {
  return [
    { name: 'environment', run: async () => checkAddress(readConfig().http) },
    {
      name: 'store',
      run: async () => checkStore({ ...readConfig(), log: logFor(readConfig(), createMetrics(), 'warn') }),
    },
    { name: 'Discord', run: async () => checkDiscord(readConfig().discord) },
    { name: 'model', run: async () => checkModel(openWriter(readConfig()), AbortSignal.timeout(ANSWER_MS)) },
  ];
}

function gatewayCheck(bot: Bot): HealthCheck {
  return { name: 'gateway', check: async () => (bot.isConnected() ? undefined : 'not connected to Discord') };
}

/** The log of one process: no secret of the configuration is ever written, and every event is counted. */
function logFor(config: Config, metrics: Metrics, level: 'info' | 'warn'): EventLog {
  const password = config.databaseUrl === undefined ? '' : decodeURIComponent(new URL(config.databaseUrl).password);
  const secrets = [config.discord.token ?? '', config.model?.apiKey ?? '', password];
  return createLog({
    level: config.logLevel ?? level,
    secrets,
    onEvent: (event) => metrics.countEvent(event),
    destination: process.stderr,
  });
}
