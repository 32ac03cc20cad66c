import { INTERACTION } from '../state/interaction-book.ts';
import { numberOf, type Command, type Json } from '../state/objects.ts';
import type { World } from '../state/world.ts';
import type { PageAction } from '../page-protocol.ts';
import type { Act } from './act.ts';
import { checkOptions } from './check-options.ts';
import { PageRefusal } from './page-refusal.ts';
import { resolveIds } from './resolve-ids.ts';

type CommandAction = Extract<PageAction, { kind: 'command' }>;
type AutocompleteAction = Extract<PageAction, { kind: 'autocomplete' }>;

/** A slash command or a message command, as the person sent it. @throws PageRefusal when a client would not send it. */
export function commandAct(world: World, action: CommandAction): Act {
  const command = commandOf(world, action.commandId);
  if (command.type !== 1) return messageCommandAct(world, command, action);
  const given = checkOptions(command, action.options, 'submit');
  return {
    type: INTERACTION.command,
    channelId: action.channelId,
    name: `/${[command.name, ...given.path].join(' ')}`,
    data: { ...head(command), options: action.options, ...resolvedPart(resolveIds(world, given.leaves)) },
  };
}

/** What a person has typed so far, the focused option marked. @throws PageRefusal when nothing is focused. */
export function autocompleteAct(world: World, action: AutocompleteAction): Act {
  const command = commandOf(world, action.commandId);
  const given = checkOptions(command, action.options, 'typing');
  const focused = given.leaves.find((leaf) => leaf.option['focused'] === true);
  if (focused?.definition['autocomplete'] !== true) throw new PageRefusal('No option with autocomplete is focused.');
  return {
    type: INTERACTION.autocomplete,
    channelId: action.channelId,
    name: `/${[command.name, ...given.path].join(' ')}`,
    data: { ...head(command), options: action.options },
    focusedType: numberOf(focused.definition['type']),
  };
}

function messageCommandAct(world: World, command: Command, action: CommandAction): Act {
  const target = world.messages.get(action.targetMessageId ?? '');
  if (target === undefined) throw new PageRefusal('Choose the message that the command is meant for.');
  return {
    type: INTERACTION.command,
    channelId: action.channelId,
    name: command.name,
    data: { ...head(command), target_id: target.id, resolved: { messages: { [target.id]: target } } },
  };
}

function commandOf(world: World, id: string): Command {
  const command = world.commands.get(id);
  if (command === undefined) throw new PageRefusal('This command is outdated; choose it again.');
  return command;
}

function head(command: Command): Json {
  const { id, name, type, guild_id } = command;
  return { id, name, type, ...(guild_id === undefined ? {} : { guild_id }) };
}

function resolvedPart(resolved: Json): Json {
  return Object.keys(resolved).length === 0 ? {} : { resolved };
}
