import { ComponentType, PermissionFlagsBits } from 'discord.js';
import type {
  BaseInteraction,
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
} from 'discord.js';
import type { Ask, Click, Target } from '../command.ts';
import { readEcho, readMessageText, readOwnMessage } from './read-message.ts';

/** Reads what a slash command asks. Nothing is looked up: it runs before the acknowledgement. */
export function readAsk(interaction: ChatInputCommandInteraction, signal: AbortSignal): Ask {
  return {
    ...readClick(interaction, signal),
    target: undefined,
    text: (option) => blankless(interaction.options.getString(option)),
    channel: (option) => interaction.options.getChannel(option)?.id,
    flag: (option) => interaction.options.getBoolean(option) ?? false,
  };
}

/** Reads what somebody filled into a form. */
export function readFormAsk(interaction: ModalSubmitInteraction, signal: AbortSignal): Ask {
  return {
    ...readClick(interaction, signal),
    target: undefined,
    text: (field) => blankless(readField(interaction, field)),
    channel: () => undefined,
    flag: () => false,
  };
}

function readField({ fields }: ModalSubmitInteraction, field: string): string | null {
  const found = fields.fields.get(field);
  return found?.type === ComponentType.TextInput ? found.value : null;
}

/** Reads what a message command asks. */
export function readMessageAsk(interaction: MessageContextMenuCommandInteraction, signal: AbortSignal): Ask {
  return {
    ...readClick(interaction, signal),
    target: readTarget(interaction),
    text: () => undefined,
    channel: () => undefined,
    flag: () => false,
  };
}

/** Reads who asks and where. */
export function readClick(interaction: BaseInteraction, signal: AbortSignal): Click {
  return {
    reader: { guildId: interaction.guildId ?? undefined },
    person: { id: interaction.user.id, name: interaction.user.displayName },
    channelId: interaction.channelId ?? undefined,
    mayManage: interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
    mayModerate: interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false,
    echo: interaction.isMessageComponent() ? readEcho(interaction.message) : undefined,
    text: () => undefined,
    signal,
  };
}

function readTarget({ targetMessage: message, client }: MessageContextMenuCommandInteraction): Target | undefined {
  if (message.author.id === client.user.id) return { kind: 'own', message: readOwnMessage(message) };
  const text = blankless(readMessageText(message));
  return text === undefined ? undefined : { kind: 'message', text };
}

/** A text as typed, trimmed; undefined when absent or blank. */
export function blankless(text: string | null): string | undefined {
  const trimmed = text?.trim();
  return trimmed === '' ? undefined : trimmed;
}
