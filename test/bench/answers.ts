import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { listSamples } from '../../src/ingest/list-samples.ts';
import { startPlayground, type Playground } from '../../src/playground/start-playground.ts';
import { Person } from '../e2e/person.ts';
import { SitrepProcess, temporaryFolder } from '../e2e/start-sitrep.ts';
import { quantile, type BenchRow, type BenchTable } from './table.ts';

const ROUNDS = 200;
const WARM_UP = 20;
const BARE_BOT = fileURLToPath(new URL('bare-bot.ts', import.meta.url));

type Action = Awaited<ReturnType<Person['prepare']>>;

/** A bot on a loopback Discord of its own, and the person who asks it. */
interface Contestant {
  readonly playground: Playground;
  readonly person: Person;
  readonly action: Action;
}

/** Milliseconds from the dispatch of an interaction to its acknowledgement and to its last edit. */
interface Timing {
  readonly acknowledged: number;
  readonly answered: number;
}

type Pick = (timing: Timing) => number;

/** Holds `/incident summary` with a cached summary against a bare bot's defer and edit: in turn, on equal servers, in one run. */
export async function benchAnswers(): Promise<BenchTable> {
  await using open = new AsyncDisposableStack();
  const [ours, inWords] = await startOurs(open);
  const bare = await startBare(open);
  const timings: Record<'ours' | 'inWords' | 'bare', Timing[]> = { ours: [], inWords: [], bare: [] };
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const lap = { ours: await time(ours), bare: await time(bare), inWords: await time(inWords) };
    if (round < WARM_UP) continue;
    for (const who of ['ours', 'inWords', 'bare'] as const) timings[who].push(lap[who]);
  }
  const row = (what: string, pick: Pick, part: number, ours = timings.ours): BenchRow => ({
    what,
    figures: [quantile(ours.map(pick), part), quantile(timings.bare.map(pick), part)],
    unit: 'ms',
  });
  return {
    columns: ['ours', 'bare bot'],
    ratio: true,
    name: `Answers: /incident summary (cached) against a bare discord.js bot, ${ROUNDS} each in turn`,
    rows: [
      { ...row('dispatch → acknowledgement, p50', (timing) => timing.acknowledged, 0.5), goal: 'at most × 1.5' },
      row('dispatch → acknowledgement, p99', (timing) => timing.acknowledged, 0.99),
      { ...row('dispatch → final answer, p50', (timing) => timing.answered, 0.5), goal: 'at most × 3' },
      row('dispatch → final answer, p99', (timing) => timing.answered, 0.99),
      row('the same, incident named in words, p50', (timing) => timing.answered, 0.5, timings.inWords),
    ],
  };
}

/** The same question twice: with the incident chosen from autocomplete, and named in words that have to be searched for. */
async function startOurs(open: AsyncDisposableStack): Promise<readonly [Contestant, Contestant]> {
  const playground = await startFastPlayground(open);
  const folder = await temporaryFolder();
  open.defer(() => folder.remove());
  const environment = {
    DISCORD_TOKEN: 'bench',
    DISCORD_API_URL: playground.apiUrl,
    SITREP_DATA_DIR: folder.path,
    PORT: '0',
  };
  const samples = new SitrepProcess(['import', ...(await listSamples())], environment);
  await samples.finished();
  const bot = new SitrepProcess(['start'], environment);
  open.defer(async () => {
    await bot.end();
  });
  await bot.untilEvent('ready');
  const person = await meet(playground, open);
  const [chosen] = await person.complete('incident show', 'incident', 'Boulkessi');
  const ask = (incident: string): Promise<Action> => person.prepare('incident summary', { incident });
  return [
    { playground, person, action: await ask(String(chosen?.['value'])) },
    { playground, person, action: await ask('Boulkessi') },
  ];
}

async function startBare(open: AsyncDisposableStack): Promise<Contestant> {
  const playground = await startFastPlayground(open);
  const child = spawn(process.execPath, [BARE_BOT, playground.apiUrl], { stdio: 'inherit' });
  open.defer(() => stop(child));
  const person = await meet(playground, open);
  return { playground, person, action: await person.prepare('bare', {}) };
}

async function startFastPlayground(open: AsyncDisposableStack): Promise<Playground> {
  const clock = {
    now: () => performance.timeOrigin + performance.now(),
    after: (delayMs: number, callback: () => void) => {
      const timer = setTimeout(callback, delayMs).unref();
      return () => clearTimeout(timer);
    },
  };
  const playground = await startPlayground({ port: 0, rateLimits: false, clock });
  open.defer(() => playground.close());
  return playground;
}

async function meet(playground: Playground, open: AsyncDisposableStack): Promise<Person> {
  const person = await Person.at(playground.url);
  open.defer(() => person.close());
  await person.untilBotIsReady();
  return person;
}

async function stop(child: ChildProcess): Promise<void> {
  child.kill();
  await once(child, 'exit');
}

/** One question, from the moment it is dispatched; the times are those at which the bot's requests reached the server. */
async function time({ playground, person, action }: Contestant): Promise<Timing> {
  const begun = performance.timeOrigin + performance.now();
  const result = await playground.dispatch(action);
  if (!('interactionId' in result)) throw new Error('the command was not dispatched');
  const answer = await person.untilAnswered(result.interactionId);
  if (answer.failure !== undefined) throw new Error(answer.failure);
  const requests = playground.journal().filter(({ at }) => at >= begun);
  const callback = requests.find(({ path }) => path.includes('/callback'));
  const edit = requests.findLast(({ method }) => method === 'PATCH');
  if (callback === undefined || edit === undefined) throw new Error('an answer without acknowledgement or edit');
  return { acknowledged: callback.at - begun, answered: edit.at - begun };
}
