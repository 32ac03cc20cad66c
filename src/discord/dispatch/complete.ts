import { setTimeout as pause } from 'node:timers/promises';
import type { AutocompleteInteraction } from 'discord.js';
import type { EventLog } from '../../app/ports.ts';
import type { Command, Completer, Completion, Desk } from '../command.ts';
import { LIMITS } from '../render/limits.ts';
import { blankless } from './read-ask.ts';

/** Discord drops choices that come after 3 s. */
const COMPLETE_MS = 2_500;

/** Answers an autocomplete request in time, whatever happens: with no choices rather than not at all. Never throws. */
export async function complete(
  interaction: AutocompleteInteraction,
  commands: ReadonlyMap<string, Command>,
  { desk, log }: { readonly desk: Desk; readonly log: EventLog },
): Promise<void> {
  const focused = interaction.options.getFocused(true);
  const completer = commands.get(interaction.commandName)?.completers?.get(focused.name);
  try {
    const reader = { guildId: interaction.guildId ?? undefined, personId: interaction.user.id };
    const other = (name: string) => blankless(interaction.options.getString(name));
    const choices = completer === undefined ? [] : await inTime(completer, [focused.value, reader, desk, other], log);
    await interaction.respond(choices.slice(0, LIMITS.choices).filter(isSendable).map(shorten));
  } catch (error) {
    log.warn('autocomplete-unanswered', { command: interaction.commandName, error });
  }
}

async function inTime(
  completer: Completer,
  args: Parameters<Completer>,
  log: EventLog,
): Promise<readonly Completion[]> {
  const stop = new AbortController();
  const late = pause(COMPLETE_MS, [], { signal: stop.signal, ref: false });
  const work = completer(...args).catch((error: unknown) => {
    log.warn('autocomplete-failed', { error });
    return [];
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    stop.abort();
    late.catch(() => undefined);
  }
}

/** A value may not be shortened: it would name something else. */
const isSendable = (one: Completion): boolean => one.value.length > 0 && one.value.length <= LIMITS.choiceText;

const shorten = ({ name, value }: Completion): Completion => ({
  name: name.length <= LIMITS.choiceText ? name : `${name.slice(0, LIMITS.choiceText - 1).trimEnd()}…`,
  value,
});
