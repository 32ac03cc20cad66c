import { ComponentType, TextInputStyle, type APIModalInteractionResponseCallbackData } from 'discord.js';

/** One field of a form; `id` is what `Ask.text` is asked for. Labels at most 45 characters, descriptions 100. */
export interface FormField {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly style: 'line' | 'paragraph';
  readonly required: boolean;
  /** At most 4,000 characters. */
  readonly maxLength: number;
  readonly placeholder?: string;
}

/** A form that opens at once when a command is used; at most five fields. Its title has at most 45 characters. */
export interface Form {
  readonly title: string;
  readonly fields: readonly FormField[];
}

/** Which command a form belongs to; the sub-command is empty when there is none. */
export interface FormOwner {
  readonly command: string;
  readonly subcommand: string;
}

const PREFIX = 'sitrep:1:form';
const ID = /^sitrep:1:form:(?<command>[\w -]{1,32}):(?<subcommand>[\w-]{0,32})$/u;
const STYLES = { line: TextInputStyle.Short, paragraph: TextInputStyle.Paragraph } as const;

/** Writes the custom_id of a command's form. */
export const writeFormId = ({ command, subcommand }: FormOwner): string => [PREFIX, command, subcommand].join(':');

/** Writes a form as the modal that Discord shows. `customId` comes back with what was filled in: a command's, or a button's own. */
export function writeForm({ title, fields }: Form, customId: string): APIModalInteractionResponseCallbackData {
  return {
    custom_id: customId,
    title,
    components: fields.map(({ id, label, description, style, required, maxLength, placeholder }) => ({
      type: ComponentType.Label,
      label,
      ...(description === undefined ? {} : { description }),
      component: {
        type: ComponentType.TextInput,
        custom_id: id,
        style: STYLES[style],
        required,
        max_length: maxLength,
        ...(placeholder === undefined ? {} : { placeholder }),
      },
    })),
  };
}

/** Reads which command a submitted form belongs to; undefined for one of an older version, or of somebody else. */
export function readFormId(customId: string): FormOwner | undefined {
  const { command, subcommand } = ID.exec(customId)?.groups ?? {};
  return command === undefined || subcommand === undefined ? undefined : { command, subcommand };
}
