import type { DiscordObject } from '../../page-protocol.ts';
import { readNumber, readObjects, readText } from '../read-field.ts';

const CHAT_INPUT = 1;
const SUBCOMMAND = 1;
const GROUP = 2;

/** One thing that can be typed after `/`: a command, or one sub-command of it. */
export interface CommandEntry {
  readonly commandId: string;
  /** The command's name and those of its group and sub-command: `['incident', 'list']`. */
  readonly path: readonly string[];
  readonly name: string;
  readonly description: string;
  readonly options: readonly DiscordObject[];
}

/** Lists what can be typed: commands with sub-commands become one entry each sub-command. */
export function listEntries(commands: readonly DiscordObject[]): CommandEntry[] {
  return commands
    .filter((command) => (readNumber(command, 'type') ?? CHAT_INPUT) === CHAT_INPUT)
    .flatMap((command) => expand(command, [], readText(command, 'id') ?? ''));
}

/**
 * The entries that fit what was typed after `/`, best first: the name begins so or was typed whole, a word of it does, it
 * holds it. Only where no name fits, descriptions are searched. Entries of equal fit keep their order.
 */
export function filterEntries(entries: readonly CommandEntry[], typed: string): CommandEntry[] {
  const words = typed.toLocaleLowerCase().split(/\s+/u).filter(Boolean);
  const fits = entries.map((entry) => ({ entry, fit: fitOf(entry, words) })).sort((a, b) => b.fit - a.fit);
  const least = Math.min(fits[0]?.fit ?? 0, BY_NAME);
  return fits.filter(({ fit }) => fit > 0 && fit >= least).map(({ entry }) => entry);
}

/** The entry whose whole name was typed, followed by a space, and what was typed after it. */
export function readTypedEntry(
  entries: readonly CommandEntry[],
  typed: string,
): { readonly entry: CommandEntry; readonly rest: string } | undefined {
  const entry = entries.find((one) => typed.toLocaleLowerCase().startsWith(`${one.name} `));
  return entry && { entry, rest: typed.slice(entry.name.length + 1) };
}

function expand(node: DiscordObject, above: readonly string[], commandId: string): CommandEntry[] {
  const path = [...above, readText(node, 'name') ?? ''];
  const options = readObjects(node, 'options');
  const below = options.filter((one) => [SUBCOMMAND, GROUP].includes(readNumber(one, 'type') ?? 0));
  if (below.length > 0) return below.flatMap((one) => expand(one, path, commandId));
  const description = readText(node, 'description') ?? '';
  const required = options.filter((one) => one['required'] === true);
  const optional = options.filter((one) => one['required'] !== true);
  return [{ commandId, path, name: path.join(' '), description, options: [...required, ...optional] }];
}

/** The least fit of an entry whose name fits, not its description alone. */
const BY_NAME = 2;

function fitOf(entry: CommandEntry, words: readonly string[]): number {
  const name = entry.name.toLocaleLowerCase();
  const typed = words.join(' ');
  if (name.startsWith(typed) || typed.startsWith(`${name} `)) return 4;
  if (beginsWords(name, words)) return 3;
  if (name.includes(typed)) return 2;
  return beginsWords(`${name} ${entry.description.toLocaleLowerCase()}`, words) ? 1 : 0;
}

/** Whether each typed word begins some word of the text. */
function beginsWords(text: string, typed: readonly string[]): boolean {
  const words = text.split(/[^\p{L}\p{N}]+/u);
  return typed.every((one) => words.some((word) => word.startsWith(one)));
}
