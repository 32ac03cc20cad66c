import type { Command } from './objects.ts';

/** Registered application commands: global ones and those of one guild, in order of registration. */
export class CommandBook {
  readonly #commands = new Map<string, Command>();

  /** The commands of a scope: a guild's id, or undefined for global ones. */
  list(guildId: string | undefined): Command[] {
    return [...this.#commands.values()].filter((command) => command.guild_id === guildId);
  }

  /** Everything that the guild's members see. */
  visible(): Command[] {
    return [...this.#commands.values()];
  }

  get(id: string): Command | undefined {
    return this.#commands.get(id);
  }

  /** The command with this name and type in a scope. */
  find(guildId: string | undefined, name: string, type: number): Command | undefined {
    return this.list(guildId).find((command) => command.name === name && command.type === type);
  }

  put(command: Command): void {
    this.#commands.set(command.id, command);
  }

  remove(id: string): void {
    this.#commands.delete(id);
  }

  /** Replaces every command of a scope, as the bulk overwrite does. */
  replaceAll(guildId: string | undefined, commands: readonly Command[]): void {
    for (const command of this.list(guildId)) this.#commands.delete(command.id);
    for (const command of commands) this.put(command);
  }
}
