import { Routes } from 'discord.js';
import type { REST } from 'discord.js';
import type { EventLog } from '../app/ports.ts';
import type { Command } from './command.ts';
import { callPatiently } from './retry.ts';

const PAUSES_MS = [500, 2000, 8000, 20_000];

/** The fields of a command that we set; Discord adds many of its own. */
const FIELDS = [
  'name',
  'type',
  'description',
  'options',
  'required',
  'autocomplete',
  'choices',
  'value',
  'channel_types',
  'min_value',
  'max_value',
  'min_length',
  'max_length',
  'default_member_permissions',
  'contexts',
  'integration_types',
] as const;

/** Registers the commands for every server at once, unless Discord has exactly these already: restarts are quiet. */
export async function registerCommands(
  rest: REST,
  applicationId: string,
  commands: readonly Command[],
  log: EventLog,
): Promise<'unchanged' | 'registered'> {
  const route = Routes.applicationCommands(applicationId);
  const wanted = commands.map((command) => command.data);
  const present = await callPatiently(() => rest.get(route), { pausesMs: PAUSES_MS });
  if (areSameCommands(present, wanted)) return 'unchanged';
  await callPatiently(() => rest.put(route, { body: wanted }), { pausesMs: PAUSES_MS });
  log.info('commands-registered', { commands: wanted.map((one) => one.name) });
  return 'registered';
}

/** True when both lists ask Discord for the same commands, whatever the order and whatever Discord added. */
export function areSameCommands(present: unknown, wanted: readonly unknown[]): boolean {
  return Array.isArray(present) && digest(present) === digest(wanted);
}

function digest(commands: readonly unknown[]): string {
  return commands
    .map((command) => JSON.stringify(reduce(command)))
    .toSorted()
    .join('\n');
}

/** Our fields alone, in one order, without the values that Discord fills in when they are absent. */
function reduce(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(reduce);
  if (typeof node !== 'object' || node === null) return node;
  const given = new Map<string, unknown>(Object.entries(node));
  const set = FIELDS.filter((field) => !isDefault(given.get(field))).map((field) => [field, reduce(given.get(field))]);
  return { ...Object.fromEntries(set), type: given.get('type') ?? 1 };
}

function isDefault(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === false ||
    value === '' ||
    (Array.isArray(value) && value.length === 0)
  );
}
