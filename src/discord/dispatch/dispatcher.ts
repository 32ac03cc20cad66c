import type { BaseInteraction, MessageComponentInteraction, REST } from 'discord.js';
import type { EventLog } from '../../app/ports.ts';
import type { ActionHandler, Ask, Command, Desk, Runner } from '../command.ts';
import { actionOfPick, readCustomId, type Action, type ActionName, type ReadCustomId } from '../custom-id.ts';
import { isRefusal } from '../discord-faults.ts';
import { readFormId, writeForm, writeFormId } from '../form.ts';
import type { Gate } from '../render/gate-screen.ts';
import { giveBack } from '../render/give-back.ts';
import { explainStale, explainUnknownCommand } from '../render/refusals.ts';
import type { Block, Screen } from '../screen.ts';
import { acknowledge, acknowledgeInPlace, deliver, openForm, type Answerable } from './answer.ts';
import { complete } from './complete.ts';
import { composeAnswer, composeFault } from './compose-answer.ts';
import { readAsk, readClick, readFormAsk, readMessageAsk } from './read-ask.ts';

/** How long an answer may take in all, in milliseconds. */
const ANSWER_MS = 45_000;

/** What dispatching needs. */
export interface DispatchOptions {
  readonly desk: Desk;
  /** Without a global limit: Discord does not count answers to interactions. */
  readonly rest: REST;
  readonly log: EventLog;
  readonly gate: Gate;
}

type Dispatch = (interaction: BaseInteraction) => Promise<void>;

/**
 * Makes the function that answers every interaction: acknowledge, then ask the command, then put its answer in place. The
 * promise never rejects: what went wrong was told to the person, or logged where nobody can be told any more.
 */
export function createDispatcher(options: DispatchOptions): Dispatch {
  const commands = new Map(options.desk.commands.map((command) => [command.data.name, command]));
  return async (interaction) => {
    try {
      if (interaction.isAutocomplete()) await complete(interaction, commands, options);
      else if (interaction.isMessageComponent()) await answerClick(interaction, options);
      else await answerCommand(interaction, commands, options);
    } catch (error) {
      options.log.error('answer-undelivered', { interactionId: interaction.id, error });
    }
  };
}

async function answerCommand(
  interaction: BaseInteraction,
  commands: ReadonlyMap<string, Command>,
  options: DispatchOptions,
): Promise<void> {
  const signal = AbortSignal.timeout(ANSWER_MS);
  if (interaction.isChatInputCommand()) {
    const subcommand = interaction.options.getSubcommand(false) ?? '';
    const runner = commands.get(interaction.commandName)?.runners.get(subcommand);
    const name = `/${interaction.commandName} ${subcommand}`.trimEnd();
    const formId = writeFormId({ command: interaction.commandName, subcommand });
    if (runner?.form === undefined)
      await answer(interaction, options, { name, runner, ask: readAsk(interaction, signal) });
    else if (!(await openForm(interaction, writeForm(runner.form, formId)))) logLate(options.log, name);
  } else if (interaction.isModalSubmit()) {
    const runner = findFormRunner(interaction.customId, commands, options.desk.commands);
    await answer(interaction, options, { name: 'form', runner, ask: readFormAsk(interaction, signal) });
  } else if (interaction.isMessageContextMenuCommand()) {
    const runner = commands.get(interaction.commandName)?.runners.get('');
    await answer(interaction, options, {
      name: interaction.commandName,
      runner,
      ask: readMessageAsk(interaction, signal),
    });
  } else if (interaction.isRepliable()) {
    await answer(interaction, options, { name: 'unknown', runner: undefined, ask: undefined });
  }
}

/** What a submitted form belongs to: a command, or the button that opened it. */
function findFormRunner(
  customId: string,
  byName: ReadonlyMap<string, Command>,
  commands: readonly Command[],
): Runner | undefined {
  const owner = readFormId(customId);
  if (owner !== undefined) return byName.get(owner.command)?.runners.get(owner.subcommand);
  const read = readCustomId(customId);
  if (read.kind !== 'action') return undefined;
  const { name, args } = read.action;
  const handler = findHandler(name, commands);
  return (
    handler?.form && { visibility: 'private', form: handler.form, run: (ask, desk) => handler.run(args, ask, desk) }
  );
}

interface Question {
  readonly name: string;
  readonly runner: Runner | undefined;
  readonly ask: Ask | undefined;
}

async function answer(interaction: Answerable, options: DispatchOptions, question: Question): Promise<void> {
  const { name, runner, ask } = question;
  if (!(await acknowledge(interaction, runner?.visibility ?? 'private'))) return logLate(options.log, name);
  const run = async () => (runner && ask ? runner.run(ask, options.desk) : explainUnknownCommand());
  const given = runner?.form && ask ? giveBack(runner.form, (field) => ask.text(field)) : [];
  await respond(interaction, options, { name, run, given, signal: ask?.signal ?? AbortSignal.timeout(ANSWER_MS) });
}

async function answerClick(interaction: MessageComponentInteraction, options: DispatchOptions): Promise<void> {
  const action = readAction(interaction);
  const handler = action === undefined ? undefined : findHandler(action.name, options.desk.commands);
  if (handler?.form !== undefined) {
    // a form is the first answer: Discord shows none after an acknowledgement
    if (!(await openForm(interaction, writeForm(handler.form, interaction.customId)))) logLate(options.log, 'form');
    return;
  }
  const inPlace = handler !== undefined && (interaction.isAnySelectMenu() || handler.answers === 'in-place');
  const name = action === undefined ? 'stale component' : `button ${action.name}`;
  const acknowledged = inPlace ? acknowledgeInPlace(interaction) : acknowledge(interaction, 'private');
  if (!(await acknowledged)) return logLate(options.log, name);
  const signal = AbortSignal.timeout(ANSWER_MS);
  const run = async () =>
    action && handler ? handler.run(action.args, readClick(interaction, signal), options.desk) : explainStale();
  await respond(interaction, options, { name, run, signal });
}

interface Work {
  readonly name: string;
  readonly run: () => Promise<Screen>;
  /** What was filled into a form, for words about a fault. */
  readonly given?: readonly Block[];
  readonly signal: AbortSignal;
}

async function respond(interaction: Answerable, options: DispatchOptions, work: Work): Promise<void> {
  const { run, ...about } = work;
  const compose = { ...options, ...about };
  const composed = await composeAnswer(run, compose);
  try {
    await deliver(options.rest, interaction, composed);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    await deliver(options.rest, interaction, composeFault(error, compose));
  }
}

function readAction(interaction: MessageComponentInteraction): Action | undefined {
  const read = readChoice(interaction, readCustomId(interaction.customId));
  return read.kind === 'action' ? read.action : undefined;
}

function readChoice(interaction: MessageComponentInteraction, read: ReadCustomId): ReadCustomId {
  if (read.kind !== 'pick' || !interaction.isStringSelectMenu()) return read;
  return actionOfPick(read.name, interaction.values[0] ?? '');
}

/** The handler of an action, typed as one that takes what `readCustomId` parsed for that very name. */
function findHandler(name: ActionName, commands: readonly Command[]): ActionHandler<ActionName> | undefined {
  const handler = commands.map((command) => command.actions?.[name]).find((one) => one !== undefined);
  return handler;
}

/** Discord no longer took an answer: the acknowledgement came after 3 s. */
function logLate(log: EventLog, name: string): void {
  log.warn('acknowledged-too-late', { command: name });
}
