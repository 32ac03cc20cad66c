import { ComponentType, PermissionFlagsBits } from 'discord.js';
import type {
  BaseInteraction,
  ChatInputCommandInteraction,
  Message,
  MessageContextMenuCommandInteraction,
} from 'discord.js';
import type { Ask, Click } from '../command.ts';

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

/** Reads what a message command asks. */
export function readMessageAsk(interaction: MessageContextMenuCommandInteraction, signal: AbortSignal): Ask {
  return {
    ...readClick(interaction, signal),
    target: blankless(readMessageText(interaction.targetMessage)),
    text: () => undefined,
    channel: () => undefined,
    flag: () => false,
  };
}

/** Reads who asks and where. */
export function readClick(interaction: BaseInteraction, signal: AbortSignal): Click {
  return {
    reader: { guildId: interaction.guildId ?? undefined },
    channelId: interaction.channelId ?? undefined,
    mayManage: interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
    signal,
  };
}

/** The words of a message, wherever they stand: its content, its embeds, its text displays. */
function readMessageText(message: Message): string {
  const embeds = message.embeds.flatMap((embed) => [
    embed.title,
    embed.description,
    ...embed.fields.flatMap((field) => [field.name, field.value]),
  ]);
  const displays = message.components.flatMap((component) => readTextDisplays(component.toJSON()));
  return [message.content, ...embeds, ...displays].filter((part) => part).join('\n');
}

function readTextDisplays(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(readTextDisplays);
  if (typeof node !== 'object' || node === null) return [];
  if ('type' in node && node.type === ComponentType.TextDisplay && 'content' in node) return [String(node.content)];
  return 'components' in node ? readTextDisplays(node.components) : [];
}

function blankless(text: string | null): string | undefined {
  const trimmed = text?.trim();
  return trimmed === '' ? undefined : trimmed;
}
