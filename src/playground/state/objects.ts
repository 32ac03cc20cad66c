/** A JSON object of Discord's whose fields are read one by one. */
export type Json = Readonly<Record<string, unknown>>;

/** True for a plain object, false for null, lists and scalars. */
export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects of a list; anything that is none is left out. */
export function jsonList(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter((item) => isJson(item)) : [];
}

/** A text field, or undefined when the field holds none. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** A number field, or undefined when the field holds none. */
export function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

/** A user, the bot's one included, as Discord sends it. */
export interface User extends Json {
  readonly id: string;
  readonly username: string;
  readonly global_name: string | null;
}

/** A text channel. `permission_overwrites` allow and deny bits as decimal strings. */
export interface Channel extends Json {
  readonly id: string;
  readonly name: string;
  readonly guild_id: string;
  readonly permission_overwrites: readonly Overwrite[];
}

/** What a channel allows or denies a role (type 0) or a member (type 1). */
export interface Overwrite {
  readonly id: string;
  readonly type: 0 | 1;
  readonly allow: string;
  readonly deny: string;
}

/** A role of the guild; `permissions` is a bit field as a decimal string. */
export interface Role extends Json {
  readonly id: string;
  readonly name: string;
  readonly permissions: string;
}

/** A member of the guild, with its user. */
export interface Member extends Json {
  readonly user: User;
  readonly roles: readonly string[];
}

/** A message as the REST API answers it. */
export interface Message extends Json {
  readonly id: string;
  readonly channel_id: string;
  readonly author: User;
  readonly content: string;
  readonly components: readonly Json[];
  readonly embeds: readonly Json[];
  readonly attachments: readonly Attachment[];
  readonly flags: number;
}

/** A file of a message. */
export interface Attachment extends Json {
  readonly id: string;
  readonly filename: string;
  readonly url: string;
}

/** An application command as registered. */
export interface Command extends Json {
  readonly id: string;
  readonly name: string;
  /** 1 slash command, 2 on a user, 3 on a message. */
  readonly type: number;
  readonly guild_id?: string;
}
