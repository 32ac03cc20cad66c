import { Command } from 'commander';
import type { App } from '../app/app.ts';
import type { FollowedFeed } from '../app/feeds/feed-ports.ts';
import { PUBLIC_READER } from '../app/reader.ts';
import { ExitError } from './exit-error.ts';
import { printLine } from './print-line.ts';
import { withApp } from './with-app.ts';
import type { World } from './world.ts';

const EXAMPLE = `
Examples:
  sitrep feed add https://news.example/
  sitrep feed poll
`;

/** `sitrep feed add|list|remove|poll`: the operator's feeds. */
export function feedCommand(world: World): Command {
  const run = (act: (app: App) => Promise<string>): Promise<void> =>
    withApp(world, async ({ app }) => {
      await printLine(world.output, await act(app));
    });
  const command = new Command('feed')
    .description('follow feeds, whose articles come in by themselves')
    .addHelpText('after', EXAMPLE);
  command
    .command('add')
    .argument('<address>', 'a feed, or a page that names one')
    .description('follow a feed')
    .action((address: string) => run((app) => add(app, address)));
  command
    .command('list')
    .description('the feeds that are followed, and how they fare')
    .option('--json', 'as JSON Lines')
    .action((options: { json?: boolean }) => run((app) => list(app, options.json === true)));
  command
    .command('remove')
    .argument('<feed>', 'its id or its address')
    .description('stop following a feed; what came from it stays')
    .action((which: string) => run((app) => remove(app, which)));
  command
    .command('poll')
    .description('poll the feeds that are due and take in what waits')
    .option('--all', 'every feed, due or not')
    .action((options: { all?: boolean }) => run((app) => poll(app, options.all === true)));
  return command;
}

async function add(app: App, address: string): Promise<string> {
  const outcome = await app.feeds.add(PUBLIC_READER, address, undefined);
  if (outcome.kind === 'failed') throw new ExitError(`${address}: ${outcome.detail}`);
  if (outcome.kind === 'no-feed') throw new ExitError(`${address}: a page that names no feed which can be read`);
  const { feed, entries, kind } = outcome;
  return `${feed.id}  ${kind === 'added' ? 'followed' : 'followed already'}  ${feed.title}  ${feed.url}  ${entries} entries`;
}

async function list(app: App, asJson: boolean): Promise<string> {
  const followed = await app.feeds.list(PUBLIC_READER);
  if (followed.length === 0) return asJson ? '' : 'No feeds yet. Follow one: sitrep feed add ADDRESS';
  return followed.map((one) => (asJson ? JSON.stringify(one) : describe(one))).join('\n');
}

function describe({ feed, stored, waiting, refused }: FollowedFeed): string {
  const fault = feed.failure === undefined ? [] : [`fails: ${feed.failure.detail}`];
  return [
    feed.id,
    feed.title,
    feed.url,
    `${stored} stored, ${waiting} waiting, ${refused} without an article`,
    `next ${feed.nextPoll}`,
    ...fault,
  ].join('  ');
}

async function remove(app: App, which: string): Promise<string> {
  const feed = await app.feeds.remove(PUBLIC_READER, which);
  if (feed === undefined) throw new ExitError(`${which}: not followed; sitrep feed list shows what is`);
  return `${feed.url}: no longer followed`;
}

async function poll(app: App, all: boolean): Promise<string> {
  const { busy, polled, failed, newEntries, stored, refused, postponed } = await app.feeds.poll({ all });
  if (busy) return 'Another process is polling at the moment.';
  return [
    `${polled} feeds polled, ${failed} failed, ${newEntries} new entries`,
    `${stored} articles stored, ${refused} refused, ${postponed} postponed`,
  ].join('; ');
}
