import { WebSocket } from 'ws';
import { commands } from '../../commands/all.ts';
import { passLine } from '../../src/core/grounding/last-gate.ts';
import type { App } from '../../src/app/app.ts';
import { startBot } from '../../src/discord/start-bot.ts';
import type { DiscordObject, PageAction, PageEvent, PageInteraction } from '../../src/playground/page-protocol.ts';
import { startPlayground, type Playground } from '../../src/playground/start-playground.ts';
import { fakeApp } from './fake-app.ts';
import { memoryLog } from './memory-log.ts';

type WithoutChannel = PageAction extends infer Kind
  ? Kind extends PageAction
    ? Omit<Kind, 'channelId'>
    : never
  : never;

/** The bot on a strict loopback Discord, and a person at its page. */
export interface Stage {
  readonly playground: Playground;
  readonly log: ReturnType<typeof memoryLog>;
  readonly channelId: string;
  /** Does something and waits until the interaction is answered or failed; answers the newest message as well. */
  act(action: WithoutChannel): Promise<{ readonly interaction: PageInteraction; readonly message: DiscordObject }>;
  /** Does something that changes a message in place; answers the message as changed. */
  change(action: WithoutChannel): Promise<DiscordObject>;
  /** A slash command: `run('incident', 'show', [{ name: 'incident', type: 3, value: 'x' }])`. */
  run(name: string, subcommand?: string, options?: readonly DiscordObject[]): ReturnType<Stage['act']>;
  /** Opens a command's form, fills it in and sends it. */
  fillIn(
    command: readonly [name: string, subcommand: string],
    values: Readonly<Record<string, string>>,
  ): ReturnType<Stage['act']>;
  commandId(name: string): string;
}

/** Starts both, runs the test, closes both. */
export async function onPlayground(parts: Partial<App>, test: (stage: Stage) => Promise<void>): Promise<void> {
  const playground = await startPlayground({ port: 0 });
  const log = memoryLog();
  const started = '2025-06-03T08:00:00.000Z';
  const bot = await startBot({
    token: 'any',
    apiUrl: playground.apiUrl,
    commands,
    log,
    app: fakeApp(parts),
    gate: passLine,
    status: async () => ({ version: '1.2.3', store: { ok: true, incidents: 4 }, model: 'gpt-test', started }),
  });
  await bot.ready;
  const events = new WebSocket(`${playground.url.replace('http', 'ws')}/page/events`);
  await new Promise((resolve) => events.once('open', resolve));
  try {
    await test(createStage(playground, events, log));
  } finally {
    events.terminate();
    await bot.close();
    await playground.close();
  }
}

function createStage(playground: Playground, events: WebSocket, log: Stage['log']): Stage {
  const channelId = String(playground.state().channels[0]?.['id']);
  const commandId = (name: string) =>
    String(playground.state().commands.find((command) => command['name'] === name)?.['id']);
  const act: Stage['act'] = async (action) => {
    const ended = nextEnd(events);
    await playground.dispatch({ ...action, channelId });
    const interaction = await ended;
    return { interaction, message: playground.state().messages.at(-1) ?? {} };
  };
  const change: Stage['change'] = async (action) => {
    const changed = next(events, (event) => (event.kind === 'message' ? event.message : undefined));
    await playground.dispatch({ ...action, channelId });
    return changed;
  };
  const run: Stage['run'] = (name, subcommand, options = []) => {
    const nested = subcommand === undefined ? options : [{ name: subcommand, type: 1, options }];
    return act({ kind: 'command', commandId: commandId(name), options: nested });
  };
  const fillIn: Stage['fillIn'] = async ([name, subcommand], values) => {
    const opened = next(events, (event) => (event.kind === 'modal' ? event : undefined));
    const options = [{ name: subcommand, type: 1, options: [] }];
    await playground.dispatch({ kind: 'command', channelId, commandId: commandId(name), options });
    const { interactionId, modal } = await opened;
    const components = (modal['components'] as readonly FormRow[]).map(({ component: { type, custom_id } }) => ({
      type: 18,
      component: { type, custom_id, value: values[custom_id] ?? '' },
    }));
    return act({ kind: 'modal', interactionId, customId: String(modal['custom_id']), components });
  };
  return { playground, log, channelId, act, change, run, fillIn, commandId };
}

/** A row of a form as the bot sent it. */
interface FormRow {
  readonly component: { readonly type: number; readonly custom_id: string };
}

/** The next interaction that ends, one way or the other. */
function nextEnd(events: WebSocket): Promise<PageInteraction> {
  return next(events, (event) =>
    event.kind === 'interaction' && ['answered', 'failed'].includes(event.interaction.state)
      ? event.interaction
      : undefined,
  );
}

/** The next event of which `pick` makes something. */
function next<Found>(events: WebSocket, pick: (event: PageEvent) => Found | undefined): Promise<Found> {
  return new Promise((resolve) => {
    const look = (data: Buffer) => {
      const found = pick(JSON.parse(data.toString('utf8')) as PageEvent);
      if (found === undefined) return;
      events.off('message', look);
      resolve(found);
    };
    events.on('message', look);
  });
}
